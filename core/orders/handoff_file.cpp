#include "core/orders/handoff_file.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "core/base/spreadsheet_file.h"

namespace core::orders {
namespace {

using Cells = SpreadsheetRow;

Cells headers() {
    // The last two came later: whoever reads by position finds the others where they were.
    return {"店铺名称", "订单编号", "类型", "字段",       "修改前",
            "修改后",   "操作人",   "时间", "买家会员名", "原因"};
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
                row.before, row.after,  row.by, toLocalText(row.at, row.utcOffset),
                row.buyer,  row.reason};
    }
    return {
        row.shop,  row.number, row.field ? "修改" : "备注",        columnOf(row.field), row.before,
        row.after, row.by,     toLocalText(row.at, row.utcOffset), row.buyer,           row.reason};
}

}  // namespace

void writeHandoffFile(const std::filesystem::path& file, std::span<const HandoffRow> rows,
                      Seconds now) {
    std::vector<SpreadsheetRow> lines{headers()};
    std::ranges::transform(rows, std::back_inserter(lines), cellsOf);
    writeSpreadsheet(file, lines, now);
}

}  // namespace core::orders
