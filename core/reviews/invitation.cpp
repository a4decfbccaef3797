#include "core/reviews/invitation.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/notices/notice_text.h"
#include "core/reviews/review_case_policy.h"
#include "embedded_cases.h"

namespace core::reviews {
namespace {

using Json = nlohmann::json;

constexpr std::chrono::days kLongest{60};

void read(const Json& object, const char* name, std::chrono::days& value) {
    const auto found = object.find(name);
    if (found != object.end() && found->is_number_integer()) {
        value = std::chrono::days{found->get<std::int64_t>()};
    }
}

}  // namespace

InvitationRules defaultInvitationRules() {
    const auto found = std::ranges::find(embedded::k_cases, std::string_view("invitations.json"),
                                         [](const auto& entry) { return entry.name; });
    if (found == embedded::k_cases.end()) {
        throw std::logic_error("resources/cases/invitations.json is missing");
    }
    return invitationRulesFromJson(found->text, {});
}

std::string toJson(const InvitationRules& rules) {
    return Json{{"wait_days", rules.wait.count()},
                {"oldest_days", rules.oldest.count()},
                {"cool_down_days", rules.coolDown.count()},
                {"least_paid_fen", rules.leastPaid.value},
                {"text", rules.text}}
        .dump();
}

InvitationRules invitationRulesFromJson(std::string_view json, const InvitationRules& defaults) {
    InvitationRules rules = defaults;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    read(object, "wait_days", rules.wait);
    read(object, "oldest_days", rules.oldest);
    read(object, "cool_down_days", rules.coolDown);
    const auto paid = object.find("least_paid_fen");
    if (paid != object.end() && paid->is_number_integer()) {
        rules.leastPaid = Fen{paid->get<std::int64_t>()};
    }
    const auto text = object.find("text");
    if (text != object.end() && text->is_string()) {
        rules.text = text->get<std::string>();
    }
    return rules;
}

bool areSensible(const InvitationRules& rules) {
    const auto isLength = [](std::chrono::days length) {
        return length >= std::chrono::days{0} && length <= kLongest;
    };
    return isLength(rules.wait) && isLength(rules.oldest) && isLength(rules.coolDown) &&
           rules.wait < rules.oldest && rules.leastPaid >= Fen{} && !wordingFault(rules.text);
}

std::optional<InvitationError> invitationBarrier(const InvitationFacts& facts,
                                                 const InvitationRules& rules, Seconds now) {
    // What was done to the buyer comes before what the rules leave out.
    if (facts.hasComplaint) {
        return InvitationError::Complaint;
    }
    if (facts.hasReturn) {
        return InvitationError::Return;
    }
    if (facts.hasPoorReview) {
        return InvitationError::PoorReview;
    }
    if (facts.isReviewed) {
        return InvitationError::Reviewed;
    }
    if (facts.wasAsked) {
        return InvitationError::AlreadyAsked;
    }
    if (facts.state != orders::OrderState::Finished) {
        return InvitationError::NotFinished;
    }
    if (facts.buyer.empty() || facts.idDamaged) {
        return InvitationError::BuyerUnknown;
    }
    if (!facts.countedFrom || *facts.countedFrom + rules.wait > now) {
        return InvitationError::TooEarly;
    }
    if (*facts.countedFrom + rules.oldest < now) {
        return InvitationError::TooLate;
    }
    if (facts.paid.value_or(Fen{}) < rules.leastPaid) {
        return InvitationError::PaidTooLittle;
    }
    return facts.buyerAskedAt && *facts.buyerAskedAt + rules.coolDown > now
               ? std::optional(InvitationError::BuyerAskedLately)
               : std::nullopt;
}

std::string invitationText(const InvitationFacts& facts, const InvitationRules& rules) {
    return notices::fillNotice(
        rules.text,
        {{"order", facts.key.number}, {"items", facts.product}, {"buyer", facts.buyer}});
}

}  // namespace core::reviews
