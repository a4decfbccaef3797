#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core::settings {

/// Domains whose pages are opened without a question: the platforms on which shops sell, and the well-known couriers
/// (reliability.md, "Links in chat"); resources/cases/trusted_sites.json. A domain stands for itself and what is below it.
[[nodiscard]] const std::vector<std::string>& trustedSites();
/// Of an address of http or https; empty: it is none, or it hides its host behind a user name.
[[nodiscard]] std::string hostIn(std::string_view address);
/// `host` in its ASCII form.
[[nodiscard]] bool isTrusted(std::string_view host, const std::vector<std::string>& sites);

}  // namespace core::settings
