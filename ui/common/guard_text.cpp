#include "ui/common/guard_text.h"

#include "ui/common/plain_text.h"

namespace ui::common {

using namespace core::wording;

QString GuardText::of(GuardRule rule) {
    switch (rule) {
        case GuardRule::Placeholder:
            return tr("Variable not filled in");
        case GuardRule::OffPlatformContact:
            return tr("Contact or payment outside the platform");
        case GuardRule::ReviewReward:
            return tr("Reward for a good review");
        case GuardRule::OtherBuyersData:
            return tr("Data of another buyer");
        case GuardRule::Forbidden:
            return tr("Forbidden words");
        case GuardRule::OneCharacter:
            return tr("One-character reply");
        case GuardRule::EmptyWord:
            return tr("Empty reply");
        case GuardRule::Vague:
            return tr("Vague words");
        case GuardRule::Slang:
            return tr("Net slang");
        case GuardRule::Emoji:
            return tr("Emoji");
        case GuardRule::Jargon:
            return tr("Jargon");
        case GuardRule::LongParagraph:
            return tr("Long paragraph");
        case GuardRule::Structure:
            return tr("Conclusion, reason, action");
        case GuardRule::Punctuation:
            return tr("Punctuation");
        case GuardRule::GreetingMissing:
            return tr("Greeting missing");
        case GuardRule::FarewellMissing:
            return tr("Thanks or farewell missing");
        case GuardRule::Pushing:
            return tr("Pushing to buy");
    }
    return {};
}

QString GuardText::of(GuardLevel level) {
    switch (level) {
        case GuardLevel::Off:
            //: The rule is not looked at
            return tr("Off");
        case GuardLevel::Warn:
            //: The rule warns and lets the reply go
            return tr("Warn");
        case GuardLevel::Block:
            //: The rule holds the reply back
            return tr("Block");
    }
    return {};
}

QString GuardText::of(WordList list) {
    switch (list) {
        case WordList::Empty:
            return tr("Empty replies");
        case WordList::Vague:
            return tr("Vague words and better ones");
        case WordList::Slang:
            return tr("Net slang and plain words");
        case WordList::Jargon:
            return tr("Jargon and plain words");
        case WordList::Forbidden:
            return tr("Forbidden words and better ones");
        case WordList::Contact:
            return tr("Words of contact outside the platform");
        case WordList::Transfer:
            return tr("Words of payment outside the platform");
        case WordList::Harmless:
            return tr("Harmless phrases with such words");
        case WordList::Refusing:
            return tr("Words that refuse such contact");
        case WordList::Warning:
            return tr("Words that warn of such contact");
        case WordList::Reviews:
            return tr("Words for reviews");
        case WordList::Rewards:
            return tr("Words for rewards");
        case WordList::Pushing:
            return tr("Words that push");
        case WordList::Greeting:
            return tr("Words that greet");
        case WordList::Farewell:
            return tr("Words of thanks and farewell");
        case WordList::Leaving:
            return tr("Words of a buyer who leaves");
        case WordList::Conclusion:
            return tr("Words of a conclusion");
        case WordList::Reason:
            return tr("Words of a reason");
        case WordList::Action:
            return tr("Words of an action");
        case WordList::AllowedHosts:
            return tr("Allowed hosts of links");
        case WordList::AllowedContacts:
            return tr("Allowed phone numbers");
        case WordList::AllowedEmoji:
            return tr("Allowed emoji");
    }
    return {};
}

QString GuardText::missingPart(const std::string& part) {
    if (part == "conclusion") {
        return tr("The answer has no conclusion: say first what will be done.");
    }
    if (part == "reason") {
        return tr("The answer gives no reason: say why it is so.");
    }
    return tr("The answer names no action: say what happens next and when.");
}

QString GuardText::reason(const GuardHit& hit) {
    const QString word = toScreen(hit.word);
    const auto with = [&](const QString& text) {
        return hit.suggestion.empty()
                   ? text
                   //: %1: why the word is bad, %2: better wording
                   : tr("%1 Better: %2").arg(text, toScreen(hit.suggestion));
    };
    switch (hit.rule) {
        case GuardRule::Placeholder:
            return tr("“%1” is not filled in.").arg(word);
        case GuardRule::OffPlatformContact:
            return tr("“%1” leads outside the platform, which is punished.").arg(word);
        case GuardRule::ReviewReward:
            return tr("“%1” rewards a review, which is punished.").arg(word);
        case GuardRule::OtherBuyersData:
            return tr("“%1” is not of this buyer.").arg(word);
        case GuardRule::Forbidden:
            return with(tr("“%1” must not be said.").arg(word));
        case GuardRule::OneCharacter:
            return tr("A reply of one character is no answer.");
        case GuardRule::EmptyWord:
            return tr("“%1” alone sounds cold.").arg(word);
        case GuardRule::Vague:
            return with(tr("“%1” is vague.").arg(word));
        case GuardRule::Slang:
            return with(tr("“%1” is net slang.").arg(word));
        case GuardRule::Emoji:
            return tr("“%1” may be misunderstood.").arg(word);
        case GuardRule::Jargon:
            return with(tr("“%1” is jargon.").arg(word));
        case GuardRule::LongParagraph:
            return tr("A long paragraph: break it into lines or numbered points.");
        case GuardRule::Structure:
            return missingPart(hit.word);
        case GuardRule::Punctuation:
            return with(tr("“%1” is no good punctuation.").arg(word));
        case GuardRule::GreetingMissing:
            return tr("The first reply has no greeting.");
        case GuardRule::FarewellMissing:
            return tr("The buyer takes leave: thank them and say goodbye.");
        case GuardRule::Pushing:
            return tr("“%1” pushes the buyer.").arg(word);
    }
    return {};
}

}  // namespace ui::common
