#include "core/settings/trusted_sites.h"

#include "tests/support/catch.h"

using namespace core::settings;

TEST_CASE("a domain stands for itself and what is below it", "[sites]") {
    const std::vector<std::string> sites{"taobao.com", "kuaidi100.com"};
    CHECK(isTrusted("taobao.com", sites));
    CHECK(isTrusted("Item.Taobao.com", sites));
    CHECK_FALSE(isTrusted("eviltaobao.com", sites));
    CHECK_FALSE(isTrusted("taobao.com.evil.example", sites));
    CHECK_FALSE(isTrusted("xn--tobao-3ve.com", sites));
    CHECK_FALSE(isTrusted("", sites));
    CHECK_FALSE(isTrusted("taobao.com", {""}));
    CHECK(isTrusted("www.taobao.com", trustedSites()));
}

TEST_CASE("the host of an address is the one it leads to", "[sites]") {
    CHECK(hostIn("https://www.kuaidi100.com/chaxun?nu={number}") == "www.kuaidi100.com");
    CHECK(hostIn("http://a.example:8080/x") == "a.example");
    for (const char* none : {"ftp://a.example", "https://taobao.com@evil.example/", "javascript:alert(1)",
                             "https://", "//a.example", "https://taobao.com\\@evil.example"}) {
        CAPTURE(none);
        CHECK((hostIn(none).empty() || hostIn(none) == "taobao.com"));
        CHECK(hostIn(none) != "evil.example");
    }
}
