#include "tests/faults/fault_shop.h"

#include <fstream>

namespace faults {
namespace {

constexpr std::int64_t paidYuan(int version) {
    return 59 + version;
}

void writeExport(const std::filesystem::path& path, int file, int version) {
    std::ofstream out(path, std::ios::binary);
    out << "订单号,商品ID,商品名称,订购数量,下单时间,京东价,应付金额,订单状态,下单帐号,客户姓名,"
           "客户地址,"
           "联系电话\n";
    for (int order = 0; order < kOrdersAFile; ++order) {
        const std::int64_t number = firstImportedNumber(file) + order;
        for (int item = 0; item < kItemsAnOrder; ++item) {
            out << number << ',' << 70'000 + item << ",保温杯 " << item
                << ",1,2026-11-20 10:00:00,19.90," << paidYuan(version) << ".00,"
                << (version == 0 ? "等待出库" : "已完成") << ",jd_buyer_" << number / 2
                << ",王小明,江苏苏州市吴中区东方大道" << number << "号,138"
                << number % 100'000'000 + 10'000'000 << "\n";
        }
    }
}

void writeTalk(const std::filesystem::path& path, int talk) {
    constexpr int kBuyers = 7;
    std::ofstream out(path, std::ios::binary);
    out << "茶居:小雨\n";
    for (int i = 0; i < kMessagesATalk; ++i) {
        const bool isBuyer = i / kBuyers % 2 == 0;
        const std::string buyer = "竹影" + std::to_string(talk * kBuyers + i % kBuyers);
        out << "2011年3月" << talk + 1 << "日10:" << i / 60 % 60 / 10 << i / 60 % 10 << ':'
            << i % 60 / 10 << i % 10 << "  " << (isBuyer ? buyer : "茶居:小雨") << ": 第" << i
            << "句\n";
    }
}

}  // namespace

std::string orderNumber(int index) {
    return std::to_string(350'000'000'000'000'001 + index);
}

std::int64_t firstImportedNumber(int file) {
    return 40'000'000'000 + std::int64_t{file} * kOrdersAFile;
}

std::string fileName(int file, int version) {
    return "export-" + std::to_string(file) + "-" + std::to_string(version) + ".csv";
}

std::string talkName(int talk) {
    return "talk-" + std::to_string(talk) + ".txt";
}

std::int64_t paidOf(int version) {
    return paidYuan(version) * 100 * kOrdersAFile;
}

void writeExports(const std::filesystem::path& folder) {
    for (int file = 0; file < kFiles; ++file) {
        for (int version = 0; version < kVersions; ++version) {
            writeExport(folder / fileName(file, version), file, version);
        }
    }
    for (int talk = 0; talk < kTalks; ++talk) {
        writeTalk(folder / talkName(talk), talk);
    }
}

}  // namespace faults
