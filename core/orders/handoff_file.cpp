#include "core/orders/handoff_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>
#include <xlsxwriter.h>

#include "core/base/file.h"
#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"

namespace core::orders {
namespace {

using Cells = std::array<std::string, 8>;

constexpr std::size_t kLongestCell = 32'767;

Cells headers() {
    return {"店铺名称", "订单编号", "类型", "字段", "修改前", "修改后", "操作人", "时间"};
}

/// The name of the column in the shop's own order table.
std::string columnOf(const std::optional<OrderField>& field) {
    switch (field.value_or(OrderField::SellerMemo)) {
        case OrderField::Receiver:
            return "收货人姓名";
        case OrderField::Address:
            return "收货地址";
        case OrderField::Mobile:
            return "联系手机";
        case OrderField::Phone:
            return "联系电话";
        case OrderField::Sku:
            return "商品属性";
        case OrderField::SellerMemo:
            return "订单备注";
        case OrderField::Courier:
            return "物流公司";
        case OrderField::Shipping:
            return "运送方式";
        case OrderField::Number:
            return "订单编号";
        case OrderField::BuyerNick:
            return "买家会员名";
        case OrderField::Items:
            return "宝贝标题";
        case OrderField::Amount:
            return "总金额";
        case OrderField::BuyerMessage:
            return "买家留言";
    }
    return {};
}

/// What the shop's people call a kind of application or request.
std::string nameOfApplication(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kNames{
        {{"gift", "赠品"},
         {"free_shipping", "包邮"},
         {"bulk_deal", "大宗交易"},
         {"invoice", "发票"},
         {"cash_back", "返现"},
         {"cancel", "取消订单"},
         {"intercept", "拦截包裹"},
         {"out_of_stock_wait", "缺货等待"},
         {"out_of_stock_refund", "缺货退款"}}};
    const auto* found =
        std::ranges::find(kNames, word, &std::pair<std::string_view, std::string_view>::first);
    return std::string(found == kNames.end() ? word : found->second);
}

Cells cellsOf(const HandoffRow& row) {
    if (!row.application.empty()) {
        return {row.shop,   row.number, "申请", nameOfApplication(row.application),
                row.before, row.after,  row.by, toLocalText(row.at, row.utcOffset)};
    }
    return {
        row.shop,  row.number, row.field ? "修改" : "备注",       columnOf(row.field), row.before,
        row.after, row.by,     toLocalText(row.at, row.utcOffset)};
}

void writeCsv(const std::filesystem::path& file, std::span<const HandoffRow> rows) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    const auto put = [&](const Cells& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            out << (i == 0 ? "" : ",") << csvCell(cells[i]);
        }
        out << "\r\n";
    };
    out << "\ufeff";
    put(headers());
    for (const auto& row : rows) {
        put(cellsOf(row));
    }
    out.close();
    if (!out) {
        throw std::filesystem::filesystem_error("write", file,
                                                std::make_error_code(std::errc::io_error));
    }
}

/// What a cell of the format can hold; a longer text is cut between characters.
std::string xlsxText(const std::string& text) {
    std::string clean;
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        units += c > 0xFFFF ? 2 : 1;
        if (units > kLongestCell) {
            break;
        }
        if (c >= ' ' || c == '\t' || c == '\n') {
            appendUtf8(clean, c);
        }
    }
    return clean;
}

void putXlsxRow(lxw_worksheet* sheet, lxw_row_t line, const Cells& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string text = xlsxText(cells[i]);
        if (!text.empty()) {
            worksheet_write_string(sheet, line, static_cast<lxw_col_t>(i), text.c_str(), nullptr);
        }
    }
}

void writeXlsx(const std::filesystem::path& file, std::span<const HandoffRow> rows, Seconds now) {
    // Its scratch file holds the same persons' data: it belongs beside the file, not in the
    // system's folder.
    std::string folder = file.parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(file.string().c_str(), &options);
    lxw_worksheet* sheet = book == nullptr ? nullptr : workbook_add_worksheet(book, nullptr);
    if (sheet == nullptr) {
        throw std::filesystem::filesystem_error("write", file,
                                                std::make_error_code(std::errc::io_error));
    }
    lxw_doc_properties properties{};
    properties.created = now.time_since_epoch().count();
    workbook_set_properties(book, &properties);
    lxw_row_t line = 0;
    putXlsxRow(sheet, line++, headers());
    for (const auto& row : rows) {
        putXlsxRow(sheet, line++, cellsOf(row));
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        throw std::filesystem::filesystem_error("write", file,
                                                std::make_error_code(std::errc::io_error));
    }
}

}  // namespace

void writeHandoffFile(const std::filesystem::path& file, std::span<const HandoffRow> rows,
                      Seconds now) {
    const auto whole = std::filesystem::absolute(file);
    auto part = whole;
    part.replace_filename("." + whole.filename().string() + ".part");
    try {
        std::filesystem::remove(part);
        createPrivateFile(part);
        if (whole.extension() == ".xlsx") {
            writeXlsx(part, rows, now);
        } else {
            writeCsv(part, rows);
        }
        makePrivate(part);
        syncFile(part);
        renameDurably(part, whole);
    } catch (const std::filesystem::filesystem_error&) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw;
    }
}

}  // namespace core::orders
