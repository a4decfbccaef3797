#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/wording/guard.h"
#include "embedded_wording.h"

namespace core::wording {
namespace {

constexpr WordTable<GuardRule, kGuardRules> kRules{
    {{GuardRule::Placeholder, "placeholder"},
     {GuardRule::OffPlatformContact, "off_platform_contact"},
     {GuardRule::ReviewReward, "review_reward"},
     {GuardRule::OtherBuyersData, "other_buyers_data"},
     {GuardRule::Forbidden, "forbidden"},
     {GuardRule::OneCharacter, "one_character"},
     {GuardRule::EmptyWord, "empty_word"},
     {GuardRule::Vague, "vague"},
     {GuardRule::Slang, "slang"},
     {GuardRule::Emoji, "emoji"},
     {GuardRule::Jargon, "jargon"},
     {GuardRule::LongParagraph, "long_paragraph"},
     {GuardRule::Structure, "structure"},
     {GuardRule::Punctuation, "punctuation"},
     {GuardRule::GreetingMissing, "greeting_missing"},
     {GuardRule::FarewellMissing, "farewell_missing"},
     {GuardRule::Pushing, "pushing"}}};

constexpr WordTable<GuardLevel, 3> kLevels{
    {{GuardLevel::Off, "off"}, {GuardLevel::Warn, "warn"}, {GuardLevel::Block, "block"}}};

constexpr WordTable<WordList, kWordLists> kLists{{{WordList::Empty, "empty"},
                                                  {WordList::Vague, "vague"},
                                                  {WordList::Slang, "slang"},
                                                  {WordList::Jargon, "jargon"},
                                                  {WordList::Forbidden, "forbidden"},
                                                  {WordList::Contact, "contact"},
                                                  {WordList::Transfer, "transfer"},
                                                  {WordList::Harmless, "harmless"},
                                                  {WordList::Refusing, "refusing"},
                                                  {WordList::Warning, "warning"},
                                                  {WordList::Reviews, "reviews"},
                                                  {WordList::Rewards, "rewards"},
                                                  {WordList::Pushing, "pushing"},
                                                  {WordList::Greeting, "greeting"},
                                                  {WordList::Farewell, "farewell"},
                                                  {WordList::Leaving, "leaving"},
                                                  {WordList::Conclusion, "conclusion"},
                                                  {WordList::Reason, "reason"},
                                                  {WordList::Action, "action"},
                                                  {WordList::AllowedHosts, "allowed_hosts"},
                                                  {WordList::AllowedContacts, "allowed_contacts"},
                                                  {WordList::AllowedEmoji, "allowed_emoji"}}};

std::string_view textOfFile(std::string_view name) {
    const auto* file = std::ranges::find(embedded::k_wording, name, &embedded::File::name);
    if (file == embedded::k_wording.end()) {
        throw std::logic_error("wording data is missing");
    }
    return file->text;
}

GuardRules rulesFromData() {
    GuardRules rules;
    rules.levels[GuardRule::Placeholder] = GuardLevel::Block;
    const auto data = nlohmann::json::parse(textOfFile("guard.json"));
    for (const auto& [name, lines] : data.items()) {
        const auto list = wordListFromWord(name);
        if (!list) {
            throw std::logic_error("no such word list: " + name);
        }
        auto& words = rules.lists[*list];
        for (const auto& line : lines) {
            if (auto word = guardWordFromLine(line.get<std::string>())) {
                words.push_back(std::move(*word));
            }
        }
    }
    return rules;
}

}  // namespace

std::string_view toWord(GuardRule rule) {
    return wordOf(kRules, rule);
}

std::optional<GuardRule> guardRuleFromWord(std::string_view word) {
    return valueOf(kRules, word);
}

std::string_view toWord(GuardLevel level) {
    return wordOf(kLevels, level);
}

std::optional<GuardLevel> guardLevelFromWord(std::string_view word) {
    return valueOf(kLevels, word);
}

std::string_view toWord(WordList list) {
    return wordOf(kLists, list);
}

std::optional<WordList> wordListFromWord(std::string_view word) {
    return valueOf(kLists, word);
}

std::optional<GuardWord> guardWordFromLine(std::string_view line) {
    const auto parting = line.find('=');
    GuardWord word{std::string(trimmed(line.substr(0, parting))), {}};
    if (parting != std::string_view::npos) {
        word.instead = trimmed(line.substr(parting + 1));
    }
    return word.word.empty() ? std::nullopt : std::optional(std::move(word));
}

std::string toLine(const GuardWord& word) {
    return word.instead.empty() ? word.word : word.word + " = " + word.instead;
}

const GuardRules& defaultGuardRules() {
    static const GuardRules rules = rulesFromData();
    return rules;
}

GuardLevel levelOf(const GuardRules& rules, GuardRule rule) {
    const auto found = rules.levels.find(rule);
    return found == rules.levels.end() ? GuardLevel::Warn : found->second;
}

}  // namespace core::wording
