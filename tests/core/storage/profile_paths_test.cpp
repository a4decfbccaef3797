#include "core/storage/profile_paths.h"

#include <map>

#include "tests/support/catch.h"

namespace {

using Variables = std::map<std::string, std::string>;

core::storage::Environment environment(Variables variables) {
    return [variables = std::move(variables)](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

}  // namespace

TEST_CASE("the user's own profile lies in the XDG folders") {
    const auto paths = core::storage::standardProfile(
        environment({{"XDG_DATA_HOME", "/d"}, {"XDG_STATE_HOME", "/s"}, {"HOME", "/home/lin"}}));
    REQUIRE(paths);
    CHECK(paths->database() == "/d/kefu-desk/kefu.sqlite");
    CHECK(paths->log() == "/s/kefu-desk/kefu.log");
}

TEST_CASE("without XDG variables, or with relative ones, the home folder counts") {
    const auto paths = core::storage::standardProfile(
        environment({{"XDG_DATA_HOME", "relative"}, {"HOME", "/home/lin"}}));
    REQUIRE(paths);
    CHECK(paths->data == "/home/lin/.local/share/kefu-desk");
    CHECK(paths->state == "/home/lin/.local/state/kefu-desk");
}

TEST_CASE("without a home there is no standard profile") {
    CHECK_FALSE(core::storage::standardProfile(environment({})));
    CHECK_FALSE(core::storage::standardProfile(environment({{"HOME", ""}})));
}

TEST_CASE("a profile in a folder keeps everything inside it") {
    const auto paths = core::storage::profileIn("/p");
    CHECK(paths.database() == "/p/kefu.sqlite");
    CHECK(paths.backups() == "/p/backups");
    CHECK(paths.log() == "/p/state/kefu.log");
}
