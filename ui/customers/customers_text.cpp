#include "ui/customers/customers_text.h"

#include <array>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/order_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::customers {

using namespace core::customers;
using core::orders::OrderState;
using theme::Tone;

QString CustomersText::of(CustomerTier tier) {
    switch (tier) {
        case CustomerTier::New:
            return tr("New buyer");
        case CustomerTier::Old:
            return tr("Old customer");
        case CustomerTier::Vip:
            return tr("VIP");
    }
    return {};
}

QString CustomersText::of(Personality personality) {
    switch (personality) {
        case Personality::Silent:
            return tr("Silent");
        case Personality::Talkative:
            return tr("Talkative");
        case Personality::Amiable:
            return tr("Amiable");
        case Personality::Proud:
            return tr("Proud");
        case Personality::Tricky:
            return tr("Tricky");
        case Personality::Fastidious:
            return tr("Fastidious");
        case Personality::Irascible:
            return tr("Irascible");
    }
    return {};
}

QString CustomersText::of(Behaviour behaviour) {
    switch (behaviour) {
        case Behaviour::Rational:
            return tr("Rational");
        case Behaviour::Greedy:
            return tr("Greedy");
        case Behaviour::Impulsive:
            return tr("Impulsive");
        case Behaviour::Opinion:
            return tr("Follows opinion");
        case Behaviour::Vip:
            return tr("VIP type");
        case Behaviour::Cautious:
            return tr("Cautious");
        case Behaviour::Emotional:
            return tr("Emotional");
        case Behaviour::Casual:
            return tr("Casual");
    }
    return {};
}

QString CustomersText::of(Experience experience) {
    switch (experience) {
        case Experience::Novice:
            return tr("Novice");
        case Experience::HalfVersed:
            return tr("Half-versed");
        case Experience::Veteran:
            return tr("Veteran");
    }
    return {};
}

QString CustomersText::of(CreditMarkKind kind) {
    switch (kind) {
        case CreditMarkKind::RefusedParcel:
            return tr("Parcels refused");
        case CreditMarkKind::Dispute:
            return tr("Disputes");
        case CreditMarkKind::Unpaid:
            return tr("Never paid");
    }
    return {};
}

QString CustomersText::of(ContactKind kind) {
    switch (kind) {
        case ContactKind::Conversation:
            return tr("Conversation");
        case ContactKind::ConversationNote:
        case ContactKind::OrderNote:
            //: A note of an agent
            return tr("Note", "noun");
        case ContactKind::Order:
            return tr("Order", "noun");
        case ContactKind::Refund:
            return tr("Refund", "noun");
        case ContactKind::Promise:
            return tr("Promise", "noun");
        case ContactKind::Application:
            return tr("Application", "noun");
    }
    return {};
}

QString CustomersText::of(OrderState state) {
    return common::OrderText::of(state);
}

QString CustomersText::stateOf(const ContactEntry& entry) {
    if (entry.kind == ContactKind::Order) {
        return of(core::orders::orderStateFromWord(entry.state));
    }
    // Of an application the kind stands before its state.
    const auto slash = entry.state.find('/');
    const std::string kind =
        slash == std::string::npos ? std::string() : entry.state.substr(0, slash);
    const std::string word =
        slash == std::string::npos ? entry.state : entry.state.substr(slash + 1);
    const std::array<std::pair<std::string_view, QString>, 27> words{{
        {"waiting", tr("Waiting for us")},
        {"answered", tr("Answered")},
        {"snoozed", tr("Snoozed")},
        {"handed_over", tr("Handed over")},
        {"closed", tr("Closed")},
        {"open", tr("Open", "state")},
        {"kept", tr("Kept")},
        {"broken", tr("Not kept")},
        {"withdrawn", tr("Withdrawn")},
        {"requested", tr("To decide")},
        {"approved", tr("Approved")},
        {"refused", tr("Refused")},
        {"done", tr("Done")},
        {"waiting_seller", tr("Waits for the shop")},
        {"waiting_return", tr("Waits for the goods")},
        {"returned", tr("Goods on the way back")},
        {"refused_goods", tr("Goods refused")},
        {"waiting_payment", tr("To be paid back")},
        {"success", tr("Paid back")},
        {"none", tr("No refund")},
        {"unknown", tr("Unknown state")},
        {"gift", tr("Gift")},
        {"free_shipping", tr("Free shipping")},
        {"bulk_deal", tr("Bulk deal")},
        {"invoice", tr("Invoice")},
        {"cash_back", tr("Cash back")},
        {"", QString()},
    }};
    const auto textOf = [&words](std::string_view wanted) {
        for (const auto& [known, text] : words) {
            if (known == wanted) {
                return text;
            }
        }
        return common::toScreen(wanted);
    };
    return kind.empty() ? textOf(word) : tr("%1: %2").arg(textOf(kind), textOf(word));
}

QString CustomersText::reason(const Duplicate& duplicate) {
    const QString nick = common::toScreen(duplicate.nick);
    const QString masked = common::toScreen(duplicate.masked);
    const QString count = common::Format::count(duplicate.orderCount);
    switch (duplicate.reason) {
        case DuplicateReason::SameMobile:
            return tr("%1 has the same mobile number %2 in %3 orders. Is it the same buyer?")
                .arg(nick, masked, count);
        case DuplicateReason::SameReceiverAndAddress:
            return tr("%1 has the same receiver %2 and address in %3 orders. Is it the same buyer?")
                .arg(nick, masked, count);
    }
    return {};
}

QString CustomersText::refusal(CustomerError error) {
    switch (error) {
        case CustomerError::NotFound:
            return tr("No order and no conversation names this buyer yet.");
        case CustomerError::NothingChanged:
            return tr("It is so already.");
        case CustomerError::TagTooLong:
            return tr("Keep to 20 tags, and to 20 characters in a tag or group.");
        case CustomerError::NoteTooLong:
            return tr("The note is too long. Keep to 1,000 characters.");
        case CustomerError::SameCustomer:
            return tr("These are one buyer already.");
        case CustomerError::NotMerged:
            return tr("This nick is no longer merged with another.");
        case CustomerError::NotAllowedForRole:
            return common::RoleText::notYours();
    }
    return {};
}

Tone CustomersText::toneOf(CustomerTier tier) {
    switch (tier) {
        case CustomerTier::New:
            return Tone::Neutral;
        case CustomerTier::Old:
            return Tone::Info;
        case CustomerTier::Vip:
            return Tone::Success;
    }
    return Tone::Neutral;
}

Tone CustomersText::toneOf(OrderState state) {
    return common::OrderText::toneOf(state);
}

Tone CustomersText::toneOf(ContactKind kind) {
    switch (kind) {
        case ContactKind::Conversation:
            return Tone::Info;
        case ContactKind::Promise:
        case ContactKind::Application:
            return Tone::Warning;
        case ContactKind::Refund:
            return Tone::Danger;
        case ContactKind::Order:
            return Tone::Success;
        case ContactKind::ConversationNote:
        case ContactKind::OrderNote:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace ui::customers
