#include "core/customers/contact_attempt.h"

#include <nlohmann/json.hpp>

namespace core::customers {

using Json = nlohmann::json;

std::string jsonOf(const std::vector<ContactAttempt>& attempts) {
    Json json = Json::array();
    for (const auto& attempt : attempts) {
        json.push_back({{"at", attempt.at.time_since_epoch().count()},
                        {"by", attempt.by},
                        {"how", attempt.how}});
    }
    return json.dump();
}

std::vector<ContactAttempt> contactAttemptsOf(std::string_view json) {
    std::vector<ContactAttempt> attempts;
    for (const auto& attempt : Json::parse(json)) {
        attempts.push_back(
            {.at = Seconds{std::chrono::seconds{attempt.at("at").get<std::int64_t>()}},
             .by = attempt.at("by").get<std::string>(),
             .how = attempt.at("how").get<std::string>()});
    }
    return attempts;
}

}  // namespace core::customers
