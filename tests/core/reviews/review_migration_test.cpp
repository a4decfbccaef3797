#include <algorithm>

#include "core/reviews/review_case_reader.h"
#include "core/storage/profile.h"
#include "core/storage/schema.h"
#include "tests/support/catch.h"

using namespace core::reviews;

TEST_CASE("the one cause of an older profile becomes the first of several", "[reviews]") {
    auto database = core::storage::Database::memory();
    const auto& steps = core::storage::schemaSteps();
    const auto change = std::ranges::find_if(steps, [](std::string_view step) {
        return step.find("ADD COLUMN causes") != std::string_view::npos;
    });
    REQUIRE(change != steps.end());
    core::storage::migrate(database, core::storage::SchemaSteps(steps.begin(), change));
    database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
    for (const char* cause : {"'price'", "NULL"}) {
        database.execute(std::string("INSERT INTO work_review_case (shop_id, buyer, product, "
                                     "rating, content, reviewed_at, clock_from, state, cause, "
                                     "attempts, created_by, created_at) VALUES (1, 'a', 'p', "
                                     "'bad', 'x', 1, 1, 'received', ") +
                         cause + ", '[]', 'Lin', 1)");
    }
    core::storage::migrate(database, steps);
    ReviewCaseReader reader(database);
    CHECK(reader.find(1)->causes == std::vector{Cause::Price});
    CHECK(reader.find(2)->causes.empty());
}
