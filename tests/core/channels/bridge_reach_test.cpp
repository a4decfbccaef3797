#include "core/channels/bridge_reach.h"

#include "tests/support/catch.h"

TEST_CASE("a reply leaves through a client that sends for its shop and channel") {
    core::channels::BridgeReach reach;
    CHECK_FALSE(reach.repliesLeave(1, "qianniu"));
    reach.set({{"reader", "qianniu", {1}, false}, {"robot", "qianniu", {2}, true}});
    CHECK_FALSE(reach.repliesLeave(1, "qianniu"));
    CHECK(reach.repliesLeave(2, "qianniu"));
    CHECK_FALSE(reach.repliesLeave(2, "import"));
    reach.set({});
    CHECK_FALSE(reach.repliesLeave(2, "qianniu"));
}
