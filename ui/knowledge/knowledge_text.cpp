#include "ui/knowledge/knowledge_text.h"

#include <QHash>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::knowledge {

using namespace core::knowledge;
using namespace core::conversations;
using common::toScreen;

QString KnowledgeText::of(Objection objection) {
    switch (objection) {
        case Objection::Need:
            return tr("No need");
        case Objection::Means:
            return tr("No money");
        case Objection::Authority:
            return tr("Others decide");
        case Objection::Product:
            return tr("Doubts the product");
        case Objection::Price:
            return tr("Price too high");
        case Objection::Time:
            return tr("Not now");
        case Objection::Service:
            return tr("Service");
        case Objection::Policy:
            return tr("Policy");
    }
    return {};
}

QString KnowledgeText::of(ArticleKind kind) {
    switch (kind) {
        case ArticleKind::Product:
            return tr("Product card");
        case ArticleKind::Rule:
            return tr("Rule");
        case ArticleKind::Procedure:
            return tr("Procedure");
        case ArticleKind::Script:
            return tr("Script");
        case ArticleKind::Question:
            return tr("Question and answer");
    }
    return {};
}

QString KnowledgeText::of(ArticlePart part) {
    switch (part) {
        case ArticlePart::Features:
            return tr("Features");
        case ArticlePart::Functions:
            return tr("Functions");
        case ArticlePart::Usage:
            return tr("How to use");
        case ArticlePart::Notices:
            return tr("Notices");
        case ArticlePart::Questions:
            return tr("Frequent questions");
        case ArticlePart::Specification:
            return tr("Specification");
        case ArticlePart::AfterSale:
            return tr("After-sale service");
        case ArticlePart::Pros:
            return tr("Strengths");
        case ArticlePart::Cons:
            return tr("Weaknesses");
        case ArticlePart::Value:
            return tr("Value to the buyer");
        case ArticlePart::Text:
            return tr("Text");
    }
    return {};
}

QString KnowledgeText::of(Stage stage) {
    switch (stage) {
        case Stage::PreSale:
            return tr("Before the sale");
        case Stage::InSale:
            return tr("During the sale");
        case Stage::AfterSale:
            return tr("After the sale");
    }
    return {};
}

QString KnowledgeText::of(Level level) {
    switch (level) {
        case Level::Core:
            //: Level of an article: everybody learns it first
            return tr("Core");
        case Level::Further:
            //: Level of an article: comes later
            return tr("Further");
    }
    return {};
}

QString KnowledgeText::of(Validity validity) {
    switch (validity) {
        case Validity::NotYet:
            return tr("Not yet valid");
        case Validity::Valid:
            return {};
        case Validity::Expired:
            return tr("Expired");
    }
    return {};
}

QString KnowledgeText::of(SnoozeFor what) {
    switch (what) {
        case SnoozeFor::Time:
            return tr("a set time");
        case SnoozeFor::Reply:
            return tr("the buyer writes");
        case SnoozeFor::Paid:
            return tr("the order is paid");
        case SnoozeFor::Shipped:
            return tr("the order is shipped");
        case SnoozeFor::Delivered:
            return tr("the parcel is delivered");
        case SnoozeFor::Refunded:
            return tr("the refund is made");
    }
    return {};
}

QString KnowledgeText::of(Outcome outcome) {
    switch (outcome) {
        case Outcome::Ordered:
            return tr("Ordered");
        case Outcome::NotYet:
            return tr("Not ordered yet");
        case Outcome::InformationGiven:
            return tr("Information given");
        case Outcome::AfterSaleHandled:
            return tr("After-sale case handled");
        case Outcome::Escalated:
            return tr("Passed on to a lead");
        case Outcome::NoAnswerOfBuyer:
            return tr("The buyer did not answer");
        case Outcome::Abandoned:
            return tr("Given up");
    }
    return {};
}

QString KnowledgeText::of(Solved solved) {
    switch (solved) {
        case Solved::Yes:
            return tr("Solved");
        case Solved::No:
            return tr("Not solved");
        case Solved::Pending:
            return tr("Still pending");
    }
    return {};
}

QString KnowledgeText::tier(core::customers::CustomerTier tier) {
    using core::customers::CustomerTier;
    switch (tier) {
        case CustomerTier::New:
            return {};
        case CustomerTier::Old:
            return tr("regular customer");
        case CustomerTier::Vip:
            return tr("VIP");
    }
    return {};
}

QString KnowledgeText::of(const QuestionType& type) {
    if (!type.name.empty()) {
        return toScreen(type.name);
    }
    static const QHash<QString, const char*> kWords{
        {QStringLiteral("pre_sale"), QT_TR_NOOP("Before the sale")},
        {QStringLiteral("in_sale"), QT_TR_NOOP("During the sale")},
        {QStringLiteral("after_sale"), QT_TR_NOOP("After the sale")},
        {QStringLiteral("product"), QT_TR_NOOP("Product question")},
        {QStringLiteral("price"), QT_TR_NOOP("Price question")},
        {QStringLiteral("stock"), QT_TR_NOOP("Stock")},
        {QStringLiteral("shipping_time"), QT_TR_NOOP("Shipping time")},
        {QStringLiteral("promotion"), QT_TR_NOOP("Promotion")},
        {QStringLiteral("payment"), QT_TR_NOOP("Payment")},
        {QStringLiteral("bulk"), QT_TR_NOOP("Bulk purchase")},
        {QStringLiteral("order_change"), QT_TR_NOOP("Change of an order")},
        {QStringLiteral("urge_shipment"), QT_TR_NOOP("Urging shipment")},
        {QStringLiteral("cancel"), QT_TR_NOOP("Cancelling")},
        {QStringLiteral("invoice"), QT_TR_NOOP("Invoice")},
        {QStringLiteral("gift"), QT_TR_NOOP("Gift")},
        {QStringLiteral("parcel"), QT_TR_NOOP("Parcel")},
        {QStringLiteral("return"), QT_TR_NOOP("Return")},
        {QStringLiteral("exchange"), QT_TR_NOOP("Exchange")},
        {QStringLiteral("refund"), QT_TR_NOOP("Refund")},
        {QStringLiteral("quality"), QT_TR_NOOP("Quality")},
        {QStringLiteral("repair"), QT_TR_NOOP("Repair")},
        {QStringLiteral("complaint"), QT_TR_NOOP("Complaint")},
        {QStringLiteral("how_to_use"), QT_TR_NOOP("How to use it")},
        {QStringLiteral("account"), QT_TR_NOOP("Account")}};
    const auto* word = kWords.value(toScreen(type.code));
    return word == nullptr ? toScreen(type.code) : tr(word);
}

QString KnowledgeText::refusal(KnowledgeError error) {
    switch (error) {
        case KnowledgeError::NotFound:
            return tr("It is gone. The list shows what is there.");
        case KnowledgeError::TitleMissing:
            return tr("A title is needed.");
        case KnowledgeError::TextMissing:
            return tr("A text is needed.");
        case KnowledgeError::TooLong:
            return tr("A title has at most 80 characters and a text 5,000.");
        case KnowledgeError::ChangedSinceRead:
            return tr("A colleague changed it meanwhile. Select it again and repeat your change.");
        case KnowledgeError::NothingChanged:
            return tr("Nothing was changed.");
        case KnowledgeError::NotYours:
            return tr("It belongs to a colleague.");
        case KnowledgeError::DatesReversed:
            return tr("The end must come after the beginning.");
        case KnowledgeError::PriceOutOfRange:
            return tr("The price floor must not be above the price.");
        case KnowledgeError::NothingToDo:
            return tr("The macro does nothing. Give it at least one thing to do.");
        case KnowledgeError::NotValidNow:
            return tr("It is not valid now, so it is not inserted.");
        case KnowledgeError::NotAllowedForRole:
            return tr("What everybody uses is changed by a team lead. Keep it as your own reply, or "
                      "ask your lead.");
    }
    return {};
}

QString KnowledgeText::of(core::customers::Personality personality) {
    switch (personality) {
        case core::customers::Personality::Silent:
            return tr("Silent");
        case core::customers::Personality::Talkative:
            return tr("Talkative");
        case core::customers::Personality::Amiable:
            return tr("Amiable");
        case core::customers::Personality::Proud:
            return tr("Proud");
        case core::customers::Personality::Tricky:
            return tr("Tricky");
        case core::customers::Personality::Fastidious:
            return tr("Fastidious");
        case core::customers::Personality::Irascible:
            return tr("Irascible");
    }
    return {};
}

QString KnowledgeText::of(core::customers::Behaviour behaviour) {
    switch (behaviour) {
        case core::customers::Behaviour::Rational:
            return tr("Rational");
        case core::customers::Behaviour::Greedy:
            return tr("Greedy");
        case core::customers::Behaviour::Impulsive:
            return tr("Impulsive");
        case core::customers::Behaviour::Opinion:
            return tr("Follows opinion");
        case core::customers::Behaviour::Vip:
            return tr("VIP type");
        case core::customers::Behaviour::Cautious:
            return tr("Cautious");
        case core::customers::Behaviour::Emotional:
            return tr("Emotional");
        case core::customers::Behaviour::Casual:
            return tr("Casual");
    }
    return {};
}

QString KnowledgeText::of(core::customers::Experience experience) {
    switch (experience) {
        case core::customers::Experience::Novice:
            return tr("Novice");
        case core::customers::Experience::HalfVersed:
            return tr("Half-versed");
        case core::customers::Experience::Veteran:
            return tr("Veteran");
    }
    return {};
}

QString KnowledgeText::trait(const std::string& word) {
    const auto colon = word.find(':');
    const std::string_view kind = std::string_view(word).substr(0, colon);
    const std::string_view value =
        colon == std::string::npos ? std::string_view() : std::string_view(word).substr(colon + 1);
    const auto textOf = [](const auto& known) { return known ? of(*known) : QString(); };
    return kind == "personality" ? textOf(core::customers::personalityFromWord(value))
           : kind == "behaviour" ? textOf(core::customers::behaviourFromWord(value))
           : kind == "experience" ? textOf(core::customers::experienceFromWord(value))
                                  : QString();
}

QString KnowledgeText::refusal(const MacroRefusal& refusal) {
    switch (refusal.error) {
        case MacroError::NotFound:
            return tr("The conversation is gone.");
        case MacroError::ChangedSinceRead:
            return tr("The conversation changed meanwhile. Look at it and run the macro again.");
        case MacroError::PlaceholderLeft:
            return tr("A variable of the reply is not filled in.");
        case MacroError::PromiseRefused:
            return tr("The promise cannot be made. Nothing was done.");
        case MacroError::ReplyRefused:
            return tr("Something new came in, so nothing was sent. Read it and run the macro again.");
        case MacroError::ConversationRefused:
            break;
    }
    if (refusal.conversation == ConversationError::ClosingIncomplete) {
        return tr("Closing needs question type, outcome and whether it is solved. Nothing was done.");
    }
    if (refusal.conversation == ConversationError::BuyerStillWaiting) {
        return tr("The buyer still waits, so it cannot be closed as solved. Nothing was done.");
    }
    return tr("The conversation does not allow this as it stands. Nothing was done.");
}

QString KnowledgeText::deeds(const Macro& macro) {
    QStringList lines;
    if (!macro.reply.empty()) {
        lines.append(tr("Reply: %1").arg(toScreen(macro.reply)));
    }
    if (!macro.tags.empty()) {
        QStringList tags;
        for (const auto& tag : macro.tags) {
            tags.append(toScreen(tag));
        }
        lines.append(tr("Add the tags %1").arg(tags.join(QStringLiteral(", "))));
    }
    if (macro.promiseDue.count() > 0) {
        lines.append(tr("Promise within %1: %2")
                         .arg(common::Format::duration(macro.promiseDue), toScreen(macro.promise)));
    }
    if (macro.snoozeFor) {
        lines.append(*macro.snoozeFor == SnoozeFor::Time
                         ? tr("Snooze for %1").arg(common::Format::duration(macro.snooze))
                         : tr("Snooze until %1").arg(of(*macro.snoozeFor)));
    }
    if (macro.outcome) {
        lines.append(tr("Close as: %1").arg(of(*macro.outcome)));
    }
    if (macro.solved) {
        lines.append(tr("Mark as: %1").arg(of(*macro.solved)));
    }
    return lines.join(u'\n');
}

}  // namespace ui::knowledge
