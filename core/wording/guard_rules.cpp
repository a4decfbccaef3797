#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "core/base/text.h"
#include "core/wording/guard.h"
#include "embedded_wording.h"

namespace core::wording {
namespace {

constexpr std::array<std::pair<GuardRule, std::string_view>, kGuardRules> kRules{
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

constexpr std::array<std::pair<GuardLevel, std::string_view>, 3> kLevels{
    {{GuardLevel::Off, "off"}, {GuardLevel::Warn, "warn"}, {GuardLevel::Block, "block"}}};

constexpr std::array<std::pair<WordList, std::string_view>, kWordLists> kLists{
    {{WordList::Empty, "empty"},
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

template <class Table, class Value>
std::string_view wordIn(const Table& table, Value value) {
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template <class Table>
auto valueIn(const Table& table, std::string_view word)
    -> std::optional<typename Table::value_type::first_type> {
    const auto* found = std::ranges::find(table, word, &Table::value_type::second);
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

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
    return wordIn(kRules, rule);
}

std::optional<GuardRule> guardRuleFromWord(std::string_view word) {
    return valueIn(kRules, word);
}

std::string_view toWord(GuardLevel level) {
    return wordIn(kLevels, level);
}

std::optional<GuardLevel> guardLevelFromWord(std::string_view word) {
    return valueIn(kLevels, word);
}

std::string_view toWord(WordList list) {
    return wordIn(kLists, list);
}

std::optional<WordList> wordListFromWord(std::string_view word) {
    return valueIn(kLists, word);
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
