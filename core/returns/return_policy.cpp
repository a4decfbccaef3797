#include "core/returns/return_policy.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/text.h"
#include "core/search/folding.h"
#include "embedded_cases.h"

namespace core::returns {
namespace {

using Json = nlohmann::json;
using std::chrono::days;

constexpr std::int64_t kMostDays = 3'650;
constexpr std::size_t kMostEntries = 200;

std::optional<std::set<ReasonGroup>> groupsOf(const Json& list) {
    std::set<ReasonGroup> groups;
    for (const auto& word : list) {
        const auto group = reasonGroupFromWord(word.get<std::string>());
        if (!group) {
            return std::nullopt;
        }
        groups.insert(*group);
    }
    return groups;
}

std::optional<std::set<ReturnKind>> kindsOf(const Json& list) {
    std::set<ReturnKind> kinds;
    for (const auto& word : list) {
        const auto kind = returnKindFromWord(word.get<std::string>());
        if (!kind) {
            return std::nullopt;
        }
        kinds.insert(*kind);
    }
    return kinds;
}

std::string textOf(const Json& entry) {
    const auto text = entry.get<std::string>();
    return std::string(trimmed(text));
}

std::optional<PolicyWindow> windowOf(const Json& entry) {
    const auto groups = groupsOf(entry.at("groups"));
    const auto kinds = kindsOf(entry.at("kinds"));
    PolicyWindow window{.clause = textOf(entry.at("clause"))};
    if (window.clause.empty() || !groups || groups->empty() || !kinds || kinds->empty()) {
        return std::nullopt;
    }
    window.groups = *groups;
    window.kinds = *kinds;
    if (const auto within = entry.find("within_days"); within != entry.end()) {
        const auto count = within->get<std::int64_t>();
        if (count < 1 || count > kMostDays) {
            return std::nullopt;
        }
        window.within = days(count);
    }
    if (const auto within = entry.find("within_hours"); within != entry.end()) {
        const auto count = within->get<std::int64_t>();
        if (count < 1 || count > kMostDays * 24 || window.within) {
            return std::nullopt;
        }
        window.withinHours = std::chrono::hours(count);
    }
    return window;
}

std::optional<PolicyExclusion> exclusionOf(const Json& entry) {
    const auto groups = groupsOf(entry.at("groups"));
    PolicyExclusion exclusion{.clause = textOf(entry.at("clause")),
                              .name = textOf(entry.at("name"))};
    if (exclusion.clause.empty() || exclusion.name.empty() || !groups) {
        return std::nullopt;
    }
    exclusion.groups = *groups;
    for (const auto& word : entry.at("words")) {
        if (auto text = textOf(word); !text.empty()) {
            exclusion.words.push_back(std::move(text));
        }
    }
    return exclusion;
}

/// Two windows for one case would leave it open which counts, were they not told apart by their
/// clause.
bool isAmbiguous(const std::vector<PolicyWindow>& windows, const PolicyWindow& added) {
    return std::ranges::any_of(windows, [&added](const PolicyWindow& window) {
        return window.clause == added.clause ||
               (window.groups == added.groups && window.kinds == added.kinds);
    });
}

template <class T>
Json wordsOf(const std::set<T>& values) {
    Json list = Json::array();
    for (const auto value : values) {
        list.push_back(std::string(toWord(value)));
    }
    return list;
}

std::optional<ReturnPolicy> policyOf(const Json& object) {
    ReturnPolicy policy;
    policy.needsEvidence = object.at("needs_evidence").get<bool>();
    for (const auto& entry : object.at("windows")) {
        const auto window = windowOf(entry);
        if (!window || isAmbiguous(policy.windows, *window)) {
            return std::nullopt;
        }
        policy.windows.push_back(*window);
    }
    for (const auto& entry : object.at("exclusions")) {
        const auto exclusion = exclusionOf(entry);
        if (!exclusion) {
            return std::nullopt;
        }
        policy.exclusions.push_back(*exclusion);
    }
    const bool fits =
        policy.windows.size() <= kMostEntries && policy.exclusions.size() <= kMostEntries;
    return fits ? std::optional(policy) : std::nullopt;
}

/// An exclusion and the word of it that the goods carry.
struct Excluded {
    const PolicyExclusion* exclusion = nullptr;
    std::string word;
};

Excluded excludedBy(const ReturnPolicy& policy, ReasonGroup group, const PolicyFacts& facts) {
    const auto goods = search::foldedText(facts.itemTitle + '\n' + facts.sku);
    for (const auto& exclusion : policy.exclusions) {
        if (!exclusion.groups.contains(group)) {
            continue;
        }
        for (const auto& word : exclusion.words) {
            if (goods.find(search::foldedText(word)) != std::u32string::npos) {
                return {&exclusion, word};
            }
        }
    }
    return {};
}

/// How long a window is open at most; nothing: for ever. A day-window has what is left of the day of receipt too.
std::optional<std::chrono::hours> lengthOf(const PolicyWindow& window) {
    return window.within ? std::optional<std::chrono::hours>(*window.within + days{1}) : window.withinHours;
}

/// The widest window of a kind; nothing: the policy has none.
const PolicyWindow* windowFor(const ReturnPolicy& policy, ReasonGroup group, ReturnKind kind) {
    const PolicyWindow* widest = nullptr;
    for (const auto& window : policy.windows) {
        if (!window.groups.contains(group) || !window.kinds.contains(kind)) {
            continue;
        }
        const auto length = lengthOf(window);
        const auto widestLength = widest == nullptr ? length : lengthOf(*widest);
        const bool isWider = widest == nullptr || (widestLength && (!length || *length > *widestLength));
        widest = isWider ? &window : widest;
    }
    return widest;
}

std::optional<days> daysSinceReceipt(const PolicyFacts& facts) {
    if (!facts.receivedAt) {
        return std::nullopt;
    }
    const auto dayOf = [&facts](Seconds at) {
        return std::chrono::floor<days>(at + facts.utcOffset);
    };
    return std::max(days{0}, dayOf(facts.askedAt) - dayOf(*facts.receivedAt));
}

bool hasEnd(const PolicyWindow& window) {
    return window.within || window.withinHours;
}

bool isOpen(const PolicyWindow& window, const PolicyFacts& facts) {
    if (!hasEnd(window) || !facts.isReceived) {
        return true;
    }
    return facts.receivedAt &&
           facts.askedAt < shutsAt(window, *facts.receivedAt, facts.utcOffset);
}

std::vector<ReturnKind> alternativesTo(const ReturnPolicy& policy, ReasonGroup group,
                                       const PolicyFacts& facts, bool isExcluded) {
    std::vector<ReturnKind> kinds;
    for (const auto kind : kReturnKinds) {
        const auto* window = windowFor(policy, group, kind);
        const bool isOffered = !isExcluded && window != nullptr && isOpen(*window, facts);
        if (kind != facts.kind && (isOffered || kind == ReturnKind::Compensation)) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

std::vector<EvidenceKind> missingEvidence(const ReturnReason& reason, const PolicyFacts& facts) {
    std::vector<EvidenceKind> missing;
    std::ranges::copy_if(reason.evidence, std::back_inserter(missing), [&facts](EvidenceKind kind) {
        // Its number is known only once the goods may be sent.
        return kind != EvidenceKind::ReturnTracking && !facts.evidence.contains(kind);
    });
    return missing;
}

}  // namespace

ReturnPolicy defaultReturnPolicy() {
    const auto* file =
        std::ranges::find(embedded::k_cases, "return_policy.json", &embedded::File::name);
    const auto policy = returnPolicyFromJson(file->text);
    if (!policy) {
        throw std::logic_error("resources/cases/return_policy.json is damaged");
    }
    return *policy;
}

std::optional<ReturnPolicy> returnPolicyFromJson(std::string_view json) {
    const auto object = Json::parse(json, nullptr, false);
    try {
        return object.is_object() ? policyOf(object) : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::string toJson(const ReturnPolicy& policy) {
    Json windows = Json::array();
    for (const auto& window : policy.windows) {
        Json entry{{"clause", window.clause},
                   {"groups", wordsOf(window.groups)},
                   {"kinds", wordsOf(window.kinds)}};
        if (window.within) {
            entry["within_days"] = window.within->count();
        }
        if (window.withinHours) {
            entry["within_hours"] = window.withinHours->count();
        }
        windows.push_back(std::move(entry));
    }
    Json exclusions = Json::array();
    for (const auto& exclusion : policy.exclusions) {
        exclusions.push_back(Json{{"clause", exclusion.clause},
                                  {"name", exclusion.name},
                                  {"groups", wordsOf(exclusion.groups)},
                                  {"words", exclusion.words}});
    }
    return Json{{"needs_evidence", policy.needsEvidence},
                {"windows", std::move(windows)},
                {"exclusions", std::move(exclusions)}}
        .dump();
}

std::optional<Seconds> shutsAt(const PolicyWindow& window, Seconds receivedAt,
                               std::chrono::minutes utcOffset) {
    if (window.within) {
        const auto day = std::chrono::floor<days>(receivedAt + utcOffset);
        return Seconds{day + *window.within + days{1}} - utcOffset;
    }
    // Asked for in the last second of the last hour is in time.
    return window.withinHours ? std::optional(receivedAt + *window.withinHours + std::chrono::seconds{1}) : std::nullopt;
}

PolicyVerdict judge(const ReturnPolicy& policy, const PolicyFacts& facts) {
    const auto* known = findReason(facts.reason);
    const ReturnReason& reason = known == nullptr ? returnReasons().back() : *known;
    const auto excluded = excludedBy(policy, reason.group, facts);
    PolicyVerdict result;
    result.since = facts.isReceived ? daysSinceReceipt(facts) : std::nullopt;
    result.alternatives =
        alternativesTo(policy, reason.group, facts, excluded.exclusion != nullptr);
    if (excluded.exclusion != nullptr && facts.kind != ReturnKind::Compensation) {
        result.verdict = Verdict::Refused;
        result.clause = excluded.exclusion->clause;
        result.word = excluded.word;
        return result;
    }
    const auto* window = windowFor(policy, reason.group, facts.kind);
    if (window == nullptr) {
        result.clause = kNoClause;
        return result;
    }
    result.clause = window->clause;
    result.within = window->within;
    result.withinHours = window->withinHours;
    if (!facts.isReceived) {
        const bool isCallingOff = facts.kind == ReturnKind::Return || !hasEnd(*window);
        result.verdict = isCallingOff ? Verdict::Allowed : Verdict::Ask;
        result.clause = hasEnd(*window) ? std::string(kNotReceived) : window->clause;
        return result;
    }
    if (hasEnd(*window) && !facts.receivedAt) {
        result.clause = kReceiptUnknown;
        return result;
    }
    if (facts.receivedAt) {
        result.shutsAt = shutsAt(*window, *facts.receivedAt, facts.utcOffset);
    }
    if (!isOpen(*window, facts)) {
        result.verdict = Verdict::Refused;
        return result;
    }
    result.missing =
        policy.needsEvidence ? missingEvidence(reason, facts) : std::vector<EvidenceKind>();
    result.verdict = result.missing.empty() ? Verdict::Allowed : Verdict::Ask;
    if (!result.missing.empty()) {
        result.clause = kEvidenceMissing;
    }
    return result;
}

std::vector<Alternative> offersOf(const PolicyVerdict& verdict) {
    std::vector<Alternative> offers{Alternative::Coupon};
    if (std::ranges::find(verdict.alternatives, ReturnKind::Repair) != verdict.alternatives.end()) {
        offers.push_back(Alternative::Repair);
    }
    offers.push_back(Alternative::PartialRefund);
    return offers;
}

}  // namespace core::returns
