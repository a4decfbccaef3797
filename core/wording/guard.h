#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core::wording {

/// What the composer looks for before a reply leaves. Stored as a word.
enum class GuardRule {
    /// `{…}` left in the text (lessons.md row 7).
    Placeholder,
    /// WeChat, QQ, phone numbers, links outside of the allowed hosts, payment past the platform (R346).
    OffPlatformContact,
    /// Something given for a good review (R346).
    ReviewReward,
    /// A number or receiver of another buyer.
    OtherBuyersData,
    /// Rude words and claims that advertising law forbids (R073, R346).
    Forbidden,
    /// R060.
    OneCharacter,
    /// R061: 哦, 嗯.
    EmptyWord,
    /// R059.
    Vague,
    /// R067.
    Slang,
    Emoji,
    /// R065.
    Jargon,
    /// R063: text of several screens without a break.
    LongParagraph,
    /// R062: conclusion, reason or action is missing.
    Structure,
    /// R066.
    Punctuation,
    /// R002: a first reply without a greeting.
    GreetingMissing,
    /// R013: the last reply without thanks or farewell.
    FarewellMissing,
    /// R047.
    Pushing,
};
inline constexpr int kGuardRules = static_cast<int>(GuardRule::Pushing) + 1;
[[nodiscard]] std::string_view toWord(GuardRule rule);
[[nodiscard]] std::optional<GuardRule> guardRuleFromWord(std::string_view word);

enum class GuardLevel { Off, Warn, Block };
[[nodiscard]] std::string_view toWord(GuardLevel level);
[[nodiscard]] std::optional<GuardLevel> guardLevelFromWord(std::string_view word);

/// The lists of words, each the shop's own to change.
enum class WordList {
    Empty,
    Vague,
    Slang,
    Jargon,
    Forbidden,
    Contact,
    Transfer,
    /// Phrases that hold a word of Contact or Transfer and mean no harm.
    Harmless,
    /// A clause with one of these refuses what the rest of it names: 本店不支持微信.
    Refusing,
    /// A sentence with one of these warns of what it names: 谨防加微信的骗子.
    Warning,
    Reviews,
    Rewards,
    Pushing,
    Greeting,
    Farewell,
    /// A buyer who says so is about to go.
    Leaving,
    Conclusion,
    Reason,
    Action,
    AllowedHosts,
    AllowedContacts,
    AllowedEmoji,
};
inline constexpr int kWordLists = static_cast<int>(WordList::AllowedEmoji) + 1;
[[nodiscard]] std::string_view toWord(WordList list);
[[nodiscard]] std::optional<WordList> wordListFromWord(std::string_view word);

struct GuardWord {
    std::string word;
    /// Better wording; may be empty.
    std::string instead;
    bool operator==(const GuardWord&) const = default;
};
/// `word` or `word=instead`, as people and files write it; nothing for a blank line.
[[nodiscard]] std::optional<GuardWord> guardWordFromLine(std::string_view line);
[[nodiscard]] std::string toLine(const GuardWord& word);

/// What a shop decides about the guard.
struct GuardRules {
    /// A rule that is not here warns.
    std::map<GuardRule, GuardLevel> levels;
    std::map<WordList, std::vector<GuardWord>> lists;
    /// Characters of one paragraph (R063).
    std::int64_t paragraphLimit = 120;
    /// From so many characters on an answer needs conclusion, reason and action (R062).
    std::int64_t structureFrom = 60;
    bool operator==(const GuardRules&) const = default;
};
/// Good Chinese defaults (resources/wording/guard.json); only a placeholder blocks.
[[nodiscard]] const GuardRules& defaultGuardRules();
[[nodiscard]] GuardLevel levelOf(const GuardRules& rules, GuardRule rule);

/// What the text is judged against.
struct GuardContext {
    bool isFirstReply = false;
    /// The conversation is about to be closed.
    bool isClosing = false;
    bool isComplaint = false;
    /// This buyer's own; phones as digits only.
    std::set<std::string> phones;
    std::set<std::string> receivers;
    /// Whether an order or parcel number is another buyer's; empty: not known.
    std::function<bool(const std::string& number)> isOfAnother;
};

/// A place in the text that should be thought over.
struct GuardHit {
    GuardRule rule = GuardRule::Placeholder;
    /// Bytes of the UTF-8 text; the whole text where something is missing.
    std::size_t at = 0;
    std::size_t length = 0;
    /// What was found; of Structure `conclusion`, `reason` or `action`.
    std::string word;
    bool blocks = false;
    /// Better wording; may be empty.
    std::string suggestion;
    bool operator==(const GuardHit&) const = default;
};

/// Looks at replies by one set of rules; made once and asked often.
class Guard final {
public:
    explicit Guard(const GuardRules& rules);
    /// Hits in the order of the text; what blocks first where two begin at one place. Empty text has none.
    [[nodiscard]] std::vector<GuardHit> check(std::string_view text, const GuardContext& context) const;
    /// Whether a buyer's words end the talk, so that the reply to them is the last one (R013).
    [[nodiscard]] bool isLeaving(std::string_view buyersWords) const;

    /// A word as it is searched for.
    struct Needle {
        std::u32string text;
        std::string instead;
    };

private:
    GuardRules m_rules;
    std::map<WordList, std::vector<Needle>> m_needles;
};

[[nodiscard]] std::vector<GuardHit> check(std::string_view text, const GuardContext& context,
                                          const GuardRules& rules);

}  // namespace core::wording
