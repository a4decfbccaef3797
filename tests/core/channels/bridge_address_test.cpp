#include "core/channels/bridge_address.h"

#include "tests/support/catch.h"

using core::channels::bridgeAddress;

#ifndef _WIN32
TEST_CASE("the bridge lies in the state folder, and only a path too long for a socket moves it") {
    CHECK(bridgeAddress("/home/lin/.local/state/kefu-desk", "/run/user/1000") ==
          "/home/lin/.local/state/kefu-desk/bridge.sock");
    CHECK(bridgeAddress("/home/lin/./x/../state", "") == "/home/lin/state/bridge.sock");
    const std::filesystem::path deep = "/home/" + std::string(100, 'x');
    const auto moved = bridgeAddress(deep / "a", "/run/user/1000");
    REQUIRE(moved);
    CHECK(moved->starts_with("/run/user/1000/kefu-desk-bridge-"));
    CHECK(moved->size() < 90);
    CHECK(moved == bridgeAddress(deep / "a", "/run/user/1000"));
    CHECK(moved != bridgeAddress(deep / "b", "/run/user/1000"));
    // Never in a folder that others can write to.
    CHECK_FALSE(bridgeAddress(deep / "a", ""));
}
#endif
