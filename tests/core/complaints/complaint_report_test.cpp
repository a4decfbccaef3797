#include "core/complaints/complaint_report.h"

#include "tests/support/catch.h"

using namespace core::complaints;

TEST_CASE("the report of complaints tells cause and improvement, and no buyer") {
    const Complaint complaint{.id = 12,
                              .receivedAt = *core::parseLocalTime("2026-11-20 10:00:00"),
                              .orderNumber = "1001",
                              .buyer = "陈小平",
                              .product = "茶杯",
                              .kind = ComplaintKind::Logistics,
                              .level = ComplaintLevel::Serious,
                              .matter = "碎了",
                              .demand = "退款",
                              .state = ComplaintState::Closed,
                              .responsible = ResponsibleParty::Carrier,
                              .rounds = 2,
                              .answer = "好",
                              .cause = "包装",
                              .improvement = "加厚",
                              .improvementOwner = "王仓",
                              .improvementDueAt = *core::parseLocalTime("2026-12-01 09:00:00"),
                              .repeatOf = 3};
    const auto rows = complaintReport({complaint});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].size() == rows[1].size());
    CHECK(rows[1] == std::vector<std::string>{"12", "2026-11-20 10:00:00", "物流", "严重", "1001",
                                          "茶杯", "碎了", "退款", "快递公司", "包装", "加厚",
                                          "王仓", "2026-12-01 09:00:00", "2", "是", "已答复", ""});
    auto open = complaint;
    open.state = ComplaintState::Proposed;
    CHECK(complaintReport({open})[1][15] == "处理中");
}
