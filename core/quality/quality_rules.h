#pragma once

#include "core/orders/order.h"

#include <map>

namespace core::quality {

/// The two halves of the score card (R280): how it was said, and what came of it. Stored as a word.
enum class CardGroup { Conduct, Effect };
/// What the program counts itself; the inspector may overrule it with a comment.
enum class AutomaticItem { ResponseClock, EightSteps, WordingGuard, Greeting, Farewell, OneCharacter };

/// One line of the score card.
struct CardItem {
    /// Unique on the card; stands beside the mark for ever.
    std::string key;
    /// Data of the shop, in its own words.
    std::string name;
    /// What to look for; may be empty.
    std::string hint;
    CardGroup group = CardGroup::Conduct;
    /// Its part of the sum of all weights that apply.
    std::int64_t weight = 10;
    /// Nothing: a person judges it.
    std::optional<AutomaticItem> automatic;
    bool operator==(const CardItem&) const = default;
};
struct ScoreCard {
    std::vector<CardItem> items;
    /// From this share on (percent) an inspection is passed.
    std::int64_t passMark = 80;
    bool operator==(const ScoreCard&) const = default;
};

/// How many of an agent's closed conversations are drawn by chance.
enum class SampleMode { Share, Count };
struct SamplingRules {
    /// A draw offers so many days before today.
    std::int64_t periodDays = 7;
    SampleMode mode = SampleMode::Share;
    /// Percent of each agent's conversations, rounded up.
    std::int64_t share = 5;
    /// Of each agent.
    std::int64_t count = 5;
    /// A number of their own, such as for somebody new; by the agent's name.
    std::map<std::string, std::int64_t> perAgent;
    /// What is always taken, beside those drawn by chance.
    bool takesComplaints = true;
    /// At most so many stars; 0: no such rule.
    std::int64_t satisfactionUpTo = 2;
    /// An answer that took longer than so many minutes; 0: no such rule.
    std::int64_t replyOverMinutes = 10;
    /// So many hits of the wording guard; 0: no such rule.
    std::int64_t guardHitsFrom = 3;
    bool operator==(const SamplingRules&) const = default;
};

/// Of a shop, editable (R280, R286).
struct QualityRules {
    ScoreCard card;
    SamplingRules sampling;
    /// Within so many days after being told the agent may appeal.
    std::int64_t appealDays = 3;
    bool operator==(const QualityRules&) const = default;
};
/// resources/cases/quality_card.json.
[[nodiscard]] QualityRules defaultQualityRules();
[[nodiscard]] std::string toJson(const QualityRules& rules);
/// What is missing or malformed is as in `defaults`.
[[nodiscard]] QualityRules qualityRulesFromJson(std::string_view json, const QualityRules& defaults);
/// The card alone, as an inspection keeps the one it was scored with.
[[nodiscard]] std::string toJson(const ScoreCard& card);
[[nodiscard]] ScoreCard scoreCardFromJson(std::string_view json);
/// Items with unique keys and names, weights of 1 to 100, a mark and shares of 0 to 100; at most 40 items.
[[nodiscard]] bool areSensible(const QualityRules& rules);

[[nodiscard]] std::string_view toWord(CardGroup group);
[[nodiscard]] std::string_view toWord(AutomaticItem item);
[[nodiscard]] std::string_view toWord(SampleMode mode);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<CardGroup> cardGroupFromWord(std::string_view word);
[[nodiscard]] std::optional<AutomaticItem> automaticItemFromWord(std::string_view word);
[[nodiscard]] std::optional<SampleMode> sampleModeFromWord(std::string_view word);

inline constexpr CardGroup kCardGroups[]{CardGroup::Conduct, CardGroup::Effect};
inline constexpr AutomaticItem kAutomaticItems[]{AutomaticItem::ResponseClock, AutomaticItem::EightSteps,
                                                 AutomaticItem::WordingGuard,  AutomaticItem::Greeting,
                                                 AutomaticItem::Farewell,      AutomaticItem::OneCharacter};

}  // namespace core::quality
