#include "core/tasks/task_service.h"

#include "core/events/event_repository.h"
#include "core/tasks/task_reader.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

namespace {

using namespace core::tasks;
using core::agents::Actor;

struct Shop {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    TaskService tasks{database, [this] { return now; }};
    TaskReader reader{database};
    Actor lin{"Lin"};
    std::vector<TaskId> told;
    core::Subscription heard =
        tasks.changed.subscribe([this](const std::vector<TaskId>& ids) { told = ids; });

    [[nodiscard]] TaskDraft draft() const {
        return {.about = {1, "parcel", "7"},
                .kind = TaskKind::ContactCarrier,
                .text = "ask where it is",
                .owner = "Lin",
                .dueAt = now + std::chrono::hours{2}};
    }
    [[nodiscard]] std::size_t events(TaskId id) {
        return core::events::listOf(database, "task", 1, std::to_string(id)).size();
    }
};

}  // namespace

TEST_CASE("a task has an owner and a due time, and ends with what came of it") {
    Shop shop;
    const auto task = shop.tasks.add(shop.draft(), shop.lin);
    REQUIRE(task);
    CHECK(shop.reader.open("Lin") == std::vector{*task});
    CHECK(shop.reader.open("Wang").empty());
    CHECK(shop.told == std::vector{task->id});

    CHECK(shop.tasks.complete(task->id, task->version, " ", shop.lin).error() ==
          TaskError::ResultMissing);
    CHECK(shop.tasks.complete(task->id, 9, "found", shop.lin).error() ==
          TaskError::ChangedSinceRead);
    CHECK(shop.events(task->id) == 1);
    const auto done = shop.tasks.complete(task->id, task->version, "found", shop.lin);
    REQUIRE(done);
    CHECK(done->state == TaskState::Done);
    CHECK(done->closedAt == shop.now);
    CHECK(shop.reader.open().empty());
    CHECK(shop.reader.about({1, "parcel", "7"}) == std::vector{*done});
    CHECK(shop.events(task->id) == 2);
    CHECK(shop.tasks.drop(task->id, 0, "again", shop.lin).error() == TaskError::NotAllowedInState);
}

TEST_CASE("a task that nobody would do is refused") {
    Shop shop;
    auto draft = shop.draft();
    draft.owner.clear();
    CHECK(shop.tasks.add(draft, shop.lin).error() == TaskError::OwnerMissing);
    draft.department = "仓库";
    CHECK(shop.tasks.add(draft, shop.lin));
    draft.dueAt = shop.now;
    CHECK(shop.tasks.add(draft, shop.lin).error() == TaskError::TimeNotInFuture);
    draft = shop.draft();
    draft.text = "\t";
    CHECK(shop.tasks.add(draft, shop.lin).error() == TaskError::TextMissing);
    CHECK(shop.reader.open().size() == 1);
}

TEST_CASE("tasks are moved and given to others, the oldest due first") {
    Shop shop;
    const auto first = shop.tasks.add(shop.draft(), shop.lin).operator*().id;
    const auto second = shop.tasks.add(shop.draft(), shop.lin).operator*().id;
    REQUIRE(shop.tasks.move(first, 0, shop.now + std::chrono::hours{5}, shop.lin));
    REQUIRE(shop.tasks.assign(second, 0, "Wang", shop.lin));
    const auto open = shop.reader.open();
    REQUIRE(open.size() == 2);
    CHECK(open.front().id == second);
    CHECK(open.front().owner == "Wang");
    CHECK(shop.tasks.move(first, 0, shop.now, shop.lin).error() == TaskError::TimeNotInFuture);
    CHECK(shop.tasks.assign(second, 0, "", shop.lin).error() == TaskError::OwnerMissing);
}
