#include "core/settings/trusted_sites.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded_cases.h"

namespace core::settings {
namespace {

using Json = nlohmann::json;

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string_view afterScheme(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (lowered(address.substr(0, scheme.size())) == scheme) {
            return address.substr(scheme.size());
        }
    }
    return {};
}

bool isDomain(std::string_view text) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    const auto dot = text.find('.');
    return dot != std::string_view::npos && dot > 0 && text.back() != '.' &&
           text.find("..") == std::string_view::npos &&
           text.find_first_not_of(kLetters) == std::string_view::npos;
}

}  // namespace

const std::vector<std::string>& trustedSites() {
    static const std::vector<std::string> sites = [] {
        const auto* file = std::ranges::find(
            embedded::k_cases, std::string_view("trusted_sites.json"), &embedded::File::name);
        if (file == embedded::k_cases.end()) {
            throw std::logic_error("the list of trusted sites is missing");
        }
        return Json::parse(file->text).get<std::vector<std::string>>();
    }();
    return sites;
}

std::string hostIn(std::string_view address) {
    std::string_view rest = afterScheme(address);
    rest = rest.substr(0, rest.find_first_of("/?#\\"));
    if (rest.find('@') != std::string_view::npos) {
        return {};
    }
    std::string host = lowered(rest.substr(0, rest.find(':')));
    return isDomain(host) ? host : std::string();
}

bool isTrusted(std::string_view host, const std::vector<std::string>& sites) {
    const std::string lower = lowered(host);
    return std::ranges::any_of(sites, [&](const std::string& site) {
        return !site.empty() && (lower == site || lower.ends_with("." + site));
    });
}

}  // namespace core::settings
