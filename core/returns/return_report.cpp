#include "core/returns/return_report.h"

#include <algorithm>

#include "core/base/spreadsheet_file.h"
#include "core/returns/return_handoff_file.h"
#include "core/returns/return_platform.h"
#include "core/returns/return_steps.h"

namespace core::returns {
namespace {

using std::chrono::days;

std::chrono::sys_days localDay(Seconds at, std::chrono::minutes utcOffset) {
    return std::chrono::floor<days>(at + utcOffset);
}

Seconds beginOf(std::chrono::sys_days localDay, std::chrono::minutes utcOffset) {
    return Seconds{localDay} - utcOffset;
}

/// The first second of the local month that holds the last second before `to`.
Seconds monthBegin(Seconds to, std::chrono::minutes utcOffset) {
    const std::chrono::year_month_day day(localDay(to - std::chrono::seconds{1}, utcOffset));
    return beginOf(day.year() / day.month() / 1, utcOffset);
}

std::optional<Seconds> settledAt(const ReturnCase& given) {
    return given.paidAt ? given.paidAt : given.closedAt;
}

struct Money {
    Fen refunded;
    Fen cost;
};

Money moneyOf(const ReturnCase& given) {
    if (!settledAt(given)) {
        return {};
    }
    // A coupon or a gift leaves no money of the order: it is a cost.
    const Fen paid = given.paidAt ? owedOf(given) : Fen{};
    return movesOrderMoney(given) ? Money{paid, given.cost} : Money{Fen{}, given.cost + paid};
}

void addTo(std::map<std::string, ReportLine>& lines, const std::string& key, const Money& money) {
    auto& line = lines[key];
    line.key = key;
    ++line.cases;
    line.refunded += money.refunded;
    line.cost += money.cost;
}

std::vector<ReportLine> sortedLines(const std::map<std::string, ReportLine>& lines) {
    std::vector<ReportLine> sorted;
    for (const auto& [key, line] : lines) {
        sorted.push_back(line);
    }
    std::ranges::stable_sort(sorted, [](const ReportLine& left, const ReportLine& right) {
        const auto rank = [](const ReportLine& line) {
            return std::pair(line.cases, line.refunded + line.cost);
        };
        return rank(left) > rank(right);
    });
    return sorted;
}

bool isOver(const ReturnCase& given) {
    return given.closedAt || given.state == ReturnState::Refused ||
           given.state == ReturnState::Withdrawn;
}

std::string nameOfReason(const std::string& key) {
    const auto* reason = findReason(key);
    return reason == nullptr ? key : reason->name;
}

std::string stateText(const ReturnCase& given) {
    if (endOf(given) == ReturnState::Refused) {
        return "已拒绝";
    }
    if (endOf(given) == ReturnState::Withdrawn) {
        return "已撤销";
    }
    return isOver(given) ? "已完结" : "处理中";
}

std::string inspectionText(const ReturnCase& given) {
    if (!given.inspectedAt) {
        return {};
    }
    return given.inspectionPassed ? "合格" : "不合格";
}

std::string dayText(Seconds at, std::chrono::minutes utcOffset) {
    constexpr std::size_t kLengthOfDate = 10;
    return toLocalText(at, utcOffset).substr(0, kLengthOfDate);
}

SpreadsheetRow caseHeader() {
    return {"登记时间", "订单编号", "类型", "商品",     "货号",     "原因",     "状态",
            "质检",     "损坏",     "缺件", "退款金额", "其他成本", "处理结果", "改进反馈"};
}

SpreadsheetRow caseRow(const ReturnCase& given, std::chrono::minutes utcOffset) {
    return {toLocalText(given.openedAt, utcOffset),
            given.orderNumber,
            nameInFiles(given.kind),
            given.itemTitle,
            given.itemNumber,
            nameOfReason(given.reason),
            stateText(given),
            inspectionText(given),
            given.damage,
            given.missingParts,
            given.amount || owedOf(given) > Fen{} ? toYuanText(owedOf(given)) : std::string(),
            toYuanText(given.cost),
            given.result,
            given.feedback};
}

void addSummary(std::vector<SpreadsheetRow>& table, const ReturnReport& report) {
    const auto count = [](std::int64_t number) { return std::to_string(number); };
    table.push_back({"售后反馈报告", report.shop});
    table.push_back({"期间", dayText(report.from, report.utcOffset),
                     dayText(report.to - std::chrono::seconds{1}, report.utcOffset)});
    table.push_back({"登记数", count(report.cases)});
    table.push_back({"处理中", count(report.open)});
    table.push_back({"已拒绝", count(report.refused)});
    table.push_back({"质检不合格", count(report.failedInspections)});
    // Of the cases registered in the period, whenever they were paid …
    table.push_back({"登记单退款金额", toYuanText(report.refunded)});
    table.push_back({"登记单其他成本", toYuanText(report.cost)});
    // … and what was paid in the month, whenever it was registered.
    table.push_back({"本月实际退款", toYuanText(report.monthRefunded)});
    table.push_back({"本月实际其他成本", toYuanText(report.monthCost)});
    table.push_back({});
}

template <class NameOf>
void addLines(std::vector<SpreadsheetRow>& table, const char* title,
              const std::vector<ReportLine>& lines, NameOf nameOf) {
    table.push_back({title, "数量", "退款金额", "其他成本", "平均成本"});
    for (const auto& line : lines) {
        table.push_back({nameOf(line.key), std::to_string(line.cases), toYuanText(line.refunded),
                         toYuanText(line.cost), toYuanText(costPerCase(line))});
    }
    table.push_back({});
}

}  // namespace

Fen costPerCase(const ReportLine& line) {
    const Fen whole = line.refunded + line.cost;
    return line.cases == 0 ? Fen{} : Fen{(whole.value + line.cases / 2) / line.cases};
}

ReturnReport makeReturnReport(std::span<const ReturnCase> cases, const Period& period,
                              std::chrono::minutes utcOffset) {
    ReturnReport report{.from = period.from, .to = period.to, .utcOffset = utcOffset};
    std::map<std::string, ReportLine> kinds;
    std::map<std::string, ReportLine> reasons;
    std::map<std::string, ReportLine> products;
    const Seconds month = monthBegin(period.to, utcOffset);
    for (const auto& given : cases) {
        const Money money = moneyOf(given);
        const auto settled = settledAt(given);
        if (settled && *settled >= month && *settled < period.to) {
            report.monthRefunded += money.refunded;
            report.monthCost += money.cost;
        }
        if (given.openedAt < period.from || given.openedAt >= period.to) {
            continue;
        }
        ++report.cases;
        report.open += isOver(given) ? 0 : 1;
        report.refused += endOf(given) == ReturnState::Refused ? 1 : 0;
        report.failedInspections += given.inspectedAt && !given.inspectionPassed ? 1 : 0;
        report.refunded += money.refunded;
        report.cost += money.cost;
        addTo(kinds, std::string(toWord(given.kind)), money);
        addTo(reasons, given.reason, money);
        addTo(products, given.itemTitle, money);
        report.rows.push_back(given);
    }
    report.kinds = sortedLines(kinds);
    report.reasons = sortedLines(reasons);
    report.products = sortedLines(products);
    std::ranges::stable_sort(report.rows, {}, &ReturnCase::openedAt);
    return report;
}

Period lastWeek(Seconds now, std::chrono::minutes utcOffset) {
    const auto today = localDay(now, utcOffset);
    const auto monday = today - (std::chrono::weekday(today) - std::chrono::Monday);
    return {beginOf(monday - days{7}, utcOffset), beginOf(monday, utcOffset)};
}

Period lastMonth(Seconds now, std::chrono::minutes utcOffset) {
    const std::chrono::year_month_day today(localDay(now, utcOffset));
    const auto month = today.year() / today.month();
    return {beginOf((month - std::chrono::months{1}) / 1, utcOffset),
            beginOf(month / 1, utcOffset)};
}

Seconds reportReadsFrom(const Period& period, std::chrono::minutes utcOffset) {
    return std::min(period.from, monthBegin(period.to, utcOffset));
}

void writeReturnReport(const std::filesystem::path& file, const ReturnReport& report, Seconds now) {
    std::vector<SpreadsheetRow> table;
    addSummary(table, report);
    addLines(table, "类型", report.kinds, [](const std::string& word) {
        return nameInFiles(returnKindFromWord(word).value_or(ReturnKind::Return));
    });
    addLines(table, "原因", report.reasons, nameOfReason);
    addLines(table, "商品", report.products, [](const std::string& title) { return title; });
    table.push_back(caseHeader());
    for (const auto& given : report.rows) {
        table.push_back(caseRow(given, report.utcOffset));
    }
    writeSpreadsheet(file, table, now);
}

}  // namespace core::returns
