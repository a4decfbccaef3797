#include "core/departments/department_service.h"

#include "core/departments/department_policy.h"
#include "core/departments/department_reader.h"
#include "core/events/event_repository.h"
#include "core/tickets/ticket_policy.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::departments;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    DepartmentService service{database, [] { return support::kFirstMoment; }};
    DepartmentReader reader{database};
    core::agents::Actor lin{"Lin"};
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a shop begins with the departments of the resources, each with a limit") {
    const auto all = reader.all();
    REQUIRE(all.size() >= 5);
    CHECK_FALSE(findFault(all));
    CHECK(reader.active() == all);
    CHECK(reader.find("技术")->responseLimit == 60min);
    CHECK(reader.find("仓库")->duties.find("库存") != std::string::npos);
    CHECK_FALSE(reader.find("nobody"));
}

TEST_CASE_METHOD(Fixture, "departments are edited as one list, and the event quotes no contact") {
    auto list = reader.all();
    list.front().contact = " 王五 13800138000 ";
    list.front().lead = " 赵六";
    list.front().responseLimit = 45min;
    list.back().isActive = false;
    REQUIRE(service.save(list, lin));
    CHECK(reader.find("仓库")->contact == "王五 13800138000");
    CHECK(reader.find("仓库")->lead == "赵六");
    CHECK(reader.find("仓库")->responseLimit == 45min);
    CHECK(reader.active().size() == reader.all().size() - 1);
    CHECK(service.save(reader.all(), lin).error() == DepartmentError::NothingChanged);
    const auto events = core::events::listOf(database, "setting", 0, "departments");
    REQUIRE(events.size() == 1);
    CHECK(events.front().after.find("13800138000") == std::string::npos);
    CHECK(events.front().after.find("45") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "a list of departments that cannot work is refused and changes nothing") {
    const auto before = support::dump(database);
    const auto refused = [&](auto change) {
        auto list = reader.all();
        change(list);
        return service.save(list, lin).error();
    };
    CHECK(refused([](auto& list) { list[0].name = " "; }) == DepartmentError::NameMissing);
    CHECK(refused([](auto& list) { list[0].name = list[1].name; }) == DepartmentError::NameTaken);
    CHECK(refused([](auto& list) { list[0].responseLimit = 1min; }) ==
          DepartmentError::LimitOutOfRange);
    CHECK(refused([](auto& list) { list[0].duties = std::string(300, 'x'); }) ==
          DepartmentError::TextTooLong);
    CHECK(refused([](auto& list) {
              for (auto& each : list) {
                  each.isActive = false;
              }
          }) == DepartmentError::NoneActive);
    auto list = reader.all();
    list.pop_back();
    CHECK(service.save(list, {"Mei", core::agents::Role::Agent}).error() ==
          DepartmentError::NotAllowed);
    CHECK(support::dump(database) == before);
}

TEST_CASE("a stored list of departments that is none gives the defaults") {
    CHECK(departmentsFromJson("") == defaultDepartments());
    CHECK(departmentsFromJson("{\"a\":1}") == defaultDepartments());
    CHECK(departmentsFromJson("[{\"name\":\"\"},{\"name\":\"x\",\"response_minutes\":30},7]") ==
          std::vector<Department>{{.name = "x", .responseLimit = 30min}});
    CHECK(departmentsFromJson(toJson(defaultDepartments())) == defaultDepartments());
}

TEST_CASE("the department that answers for a problem is found by its name or duties",
          "[departments]") {
    auto departments = defaultDepartments();
    const auto responsible = [&departments](core::tickets::TicketTopic topic) {
        const auto* found = responsibleFor(core::tickets::dutiesFor(topic), departments);
        return found ? found->name : std::string();
    };
    using core::tickets::TicketTopic;
    CHECK(responsible(TicketTopic::AccountStolen) == "技术");
    CHECK(responsible(TicketTopic::PaymentFailed) == "技术");
    CHECK(responsible(TicketTopic::Product) == "运营");
    CHECK(responsible(TicketTopic::Parcel) == "物流");
    CHECK(responsible(TicketTopic::ShippingTime) == "仓库");
    CHECK(responsible(TicketTopic::Stock) == "仓库");
    CHECK(responsible(TicketTopic::AfterSale) == "售后");
    CHECK(responsible(TicketTopic::Technical) == "技术");
    CHECK(responsible(TicketTopic::Other).empty());
    // One that is not offered any more is none.
    for (auto& department : departments) {
        department.isActive = department.name != "物流";
    }
    CHECK(responsible(TicketTopic::Parcel).empty());
}
