#include "core/returns/return_handoff_file.h"

#include "core/base/spreadsheet_file.h"
#include "core/base/word_table.h"
#include "core/returns/return_reason.h"
#include "core/returns/return_steps.h"

namespace core::returns {
namespace {

constexpr WordTable<HandoffRoute, 2> kRoutes{{
    {HandoffRoute::Finance, "finance"},
    {HandoffRoute::Logistics, "logistics"},
}};

/// A re-sent item is an exchange for which nothing comes back.
std::string sendingOf(const ReturnCase& given) {
    const bool isSentAgain = given.kind == ReturnKind::Exchange && !given.goodsComeBack;
    return isSentAgain ? std::string("补发") : nameInFiles(given.kind);
}

std::string timeText(const std::optional<Seconds>& at, std::chrono::minutes utcOffset) {
    return at ? toLocalText(*at, utcOffset) : std::string();
}

std::string signerOf(const ReturnCase& given, std::size_t at) {
    return at < given.signatures.size() ? given.signatures[at].name : std::string();
}

SpreadsheetRow financeHeader() {
    return {"店铺名称", "订单编号", "退款编号", "买家会员名", "售后类型",
            "退款原因", "退款金额", "付款方式", "金额说明",   "审批人",
            "复核人",   "审批时间", "最迟付款", "财务流水号", "付款时间"};
}

SpreadsheetRow financeRow(const ReturnHandoffRow& row) {
    const auto& given = row.given;
    const auto* reason = findReason(given.reason);
    return {row.shop,
            given.orderNumber,
            given.refundNumber,
            given.buyer,
            nameInFiles(given.kind),
            reason == nullptr ? given.reason : reason->name,
            toYuanText(owedOf(given)),
            given.payMethod,
            given.amountNote,
            signerOf(given, 0),
            signerOf(given, 1),
            timeText(given.approvedAt, row.utcOffset),
            timeText(given.dueAt, row.utcOffset),
            given.reference,
            timeText(given.paidAt, row.utcOffset)};
}

SpreadsheetRow logisticsHeader() {
    return {"店铺名称", "订单编号", "买家会员名", "类型", "原商品",   "货号",     "寄出商品",
            "收货人",   "联系手机", "收货地址",   "备注", "最迟发出", "物流公司", "物流单号"};
}

SpreadsheetRow logisticsRow(const ReturnHandoffRow& row) {
    const auto& given = row.given;
    const bool isRepair = given.kind == ReturnKind::Repair;
    return {row.shop,
            given.orderNumber,
            given.buyer,
            sendingOf(given),
            given.itemTitle,
            given.itemNumber,
            given.wantedItem.empty() ? given.itemTitle : given.wantedItem,
            row.receiver,
            row.phone,
            row.address,
            isRepair ? given.repairNote : given.stockNote,
            timeText(given.dueAt, row.utcOffset),
            given.outCourier,
            given.outTracking};
}

}  // namespace

std::string_view toWord(HandoffRoute route) {
    return wordOf(kRoutes, route);
}

std::optional<HandoffRoute> handoffRouteFromWord(std::string_view word) {
    return valueOf(kRoutes, word);
}

std::string nameInFiles(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::Return:
            return "退货";
        case ReturnKind::Exchange:
            return "换货";
        case ReturnKind::Repair:
            return "返修";
        case ReturnKind::Compensation:
            return "补偿";
    }
    return {};
}

bool isOnList(const ReturnCase& given, HandoffRoute route) {
    return given.state ==
           (route == HandoffRoute::Finance ? ReturnState::WithFinance : ReturnState::WithLogistics);
}

void writeReturnHandoff(const std::filesystem::path& file, HandoffRoute route,
                        std::span<const ReturnHandoffRow> rows, Seconds now) {
    const bool isFinance = route == HandoffRoute::Finance;
    std::vector<SpreadsheetRow> table{isFinance ? financeHeader() : logisticsHeader()};
    for (const auto& row : rows) {
        table.push_back(isFinance ? financeRow(row) : logisticsRow(row));
    }
    writeSpreadsheet(file, table, now);
}

}  // namespace core::returns
