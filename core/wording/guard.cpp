#include "core/wording/guard.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/search/folding.h"

namespace core::wording {
namespace {

using Needles = std::vector<Guard::Needle>;

bool isLatin(char32_t c) {
    return c >= U'a' && c <= U'z';
}
bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool isHan(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
}
bool isWordCharacter(char32_t c) {
    return isLatin(c) || isDigit(c) || isHan(c);
}
bool endsSentence(char32_t c) {
    return c == U'。' || c == U'!' || c == U'?' || c == U';' || c == U'\n' || c == U'.';
}
bool endsClause(char32_t c) {
    return endsSentence(c) || c == U',' || c == U'、' || c == U':';
}
bool isEmoji(char32_t c) {
    constexpr char32_t kStar = 0x2605;
    constexpr char32_t kOpenStar = 0x2606;
    return (c >= 0x1F000 && c <= 0x1FAFF) || c == 0x2705 || c == 0x2728 || c == 0x274C ||
           (c >= 0x2753 && c <= 0x2757) || c == 0x2764 ||
           (c >= 0x2600 && c <= 0x26FF && c != kStar && c != kOpenStar);
}

/// The digit that a character stands for, also written out or circled, as numbers are hidden.
std::optional<char> digitOf(char32_t c) {
    constexpr std::u32string_view kWritten = U"〇一二三四五六七八九";
    if (isDigit(c)) {
        return static_cast<char>(c);
    }
    if (c >= U'①' && c <= U'⑨') {
        return static_cast<char>('1' + (c - U'①'));
    }
    if (c == U'零') {
        return '0';
    }
    if (c == search::folded(U'幺')) {
        return '1';
    }
    const auto at = kWritten.find(c);
    return at == std::u32string_view::npos ? std::nullopt
                                           : std::optional(static_cast<char>('0' + at));
}

/// Folded characters with the byte that each begins at.
struct Letters {
    std::u32string text;
    std::vector<std::size_t> bytes;

    void add(char32_t c, std::size_t byte) {
        text += c;
        bytes.push_back(byte);
    }
};

/// A range of Letters.
struct Range {
    std::size_t at = 0;
    std::size_t length = 0;
};

Letters lettersOf(std::string_view utf8) {
    Letters letters;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t byte = at;
        letters.add(search::folded(nextCodePoint(utf8, at)), byte);
    }
    letters.bytes.push_back(utf8.size());
    return letters;
}

/// Only what words are made of, for `V . 信` and `＋ 微`; each place names its character in the text.
struct Squeezed {
    std::u32string text;
    std::vector<std::size_t> places;
};

Squeezed squeezed(std::u32string_view text) {
    Squeezed result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Plus signs in any dress mean 加.
        const char32_t c = text[at] == U'+' || text[at] == 0x2795 ? U'加' : text[at];
        if (isWordCharacter(c)) {
            result.text += c;
            result.places.push_back(at);
        }
    }
    return result;
}

/// A Latin word must not be a part of a longer one, and a number no part of an amount.
bool standsAlone(std::u32string_view text, std::size_t at, std::size_t end) {
    const char32_t first = text[at];
    const char32_t last = text[end - 1];
    const auto before = at > 0 ? text[at - 1] : U' ';
    const auto after = end < text.size() ? text[end] : U' ';
    if (std::ranges::all_of(text.substr(at, end - at), isDigit)) {
        return !isWordCharacter(before) && !isWordCharacter(after) && before != U'.';
    }
    return !(isLatin(first) && isLatin(before)) && !(isLatin(last) && isLatin(after));
}

bool holdsAny(std::u32string_view text, const Needles& needles) {
    return std::ranges::any_of(needles, [&](const auto& needle) {
        return text.find(needle.text) != std::u32string_view::npos;
    });
}

/// One look at one text.
class Look final {
public:
    Look(std::string_view utf8, const GuardContext& context, const GuardRules& rules,
         const std::map<WordList, Needles>& needles)
        : m_utf8(utf8)
        , m_context(context)
        , m_rules(rules)
        , m_needles(needles)
        , m_letters(lettersOf(utf8))
        , m_text(m_letters.text)
        , m_squeezed(squeezed(m_text)) {}

    std::vector<GuardHit> run() {
        if (trimmed(m_utf8).empty()) {
            return {};
        }
        lookForPlaceholders();
        lookForContacts();
        lookForLinks();
        lookForNumbers();
        lookForReceivers();
        lookForRewards();
        lookForShortReplies();
        lookForWords(GuardRule::Forbidden, WordList::Forbidden);
        lookForWords(GuardRule::Vague, WordList::Vague);
        lookForWords(GuardRule::Slang, WordList::Slang);
        lookForWords(GuardRule::Jargon, WordList::Jargon);
        lookForWords(GuardRule::Pushing, WordList::Pushing);
        lookForEmoji();
        lookAtParagraphs();
        lookAtStructure();
        lookAtPunctuation();
        lookAtManners();
        std::ranges::stable_sort(m_hits, [](const GuardHit& left, const GuardHit& right) {
            return left.at != right.at ? left.at < right.at : left.blocks > right.blocks;
        });
        return std::move(m_hits);
    }

private:
    const Needles& needles(WordList list) const {
        static const Needles kNone;
        const auto found = m_needles.find(list);
        return found == m_needles.end() ? kNone : found->second;
    }

    /// Adds a hit unless the rule is off or has one that covers it.
    void add(GuardRule rule, Range range, std::string suggestion = {}) {
        const std::size_t from = m_letters.bytes[range.at];
        const std::size_t until = m_letters.bytes[range.at + range.length];
        add(rule, from, until - from, std::string(m_utf8.substr(from, until - from)),
            std::move(suggestion));
    }
    void add(GuardRule rule, std::size_t at, std::size_t length, std::string word,
             std::string suggestion) {
        const auto level = levelOf(m_rules, rule);
        const bool isKnown = std::ranges::any_of(m_hits, [&](const GuardHit& hit) {
            return hit.rule == rule && at < hit.at + hit.length && hit.at < at + length;
        });
        if (level != GuardLevel::Off && (!isKnown || rule == GuardRule::Structure)) {
            m_hits.push_back({rule, at, length, std::move(word), level == GuardLevel::Block,
                              std::move(suggestion)});
        }
    }
    void addWhole(GuardRule rule, std::string word = {}) {
        add(rule, 0, m_utf8.size(), std::move(word), {});
    }

    /// Calls `found` with the range in the text of every needle.
    template <class Found>
    void eachIn(WordList list, Found found) const {
        for (const auto& needle : needles(list)) {
            for (std::size_t at = m_text.find(needle.text); at != std::u32string::npos;
                 at = m_text.find(needle.text, at + 1)) {
                if (standsAlone(m_text, at, at + needle.text.size())) {
                    found(Range{at, needle.text.size()}, needle.instead);
                }
            }
        }
    }

    void lookForWords(GuardRule rule, WordList list) {
        eachIn(list, [&](Range range, const std::string& instead) { add(rule, range, instead); });
    }

    void lookForPlaceholders() {
        constexpr std::size_t kLongest = 24;
        for (std::size_t open = m_text.find(U'{'); open != std::u32string::npos;
             open = m_text.find(U'{', open + 1)) {
            const std::size_t close = m_text.find_first_of(U"{}\n", open + 1);
            if (close != std::u32string::npos && m_text[close] == U'}' &&
                close - open <= kLongest && close > open + 1) {
                add(GuardRule::Placeholder, {open, close + 1 - open});
            }
        }
    }

    template <class Ends>
    std::u32string_view around(Range range, Ends ends) const {
        std::size_t from = range.at;
        while (from > 0 && !ends(m_text[from - 1])) {
            --from;
        }
        std::size_t until = range.at + range.length;
        while (until < m_text.size() && !ends(m_text[until])) {
            ++until;
        }
        return std::u32string_view(m_text).substr(from, until - from);
    }

    /// Whether it says no; 要不要 and 能不能 only ask.
    static bool refuses(std::u32string_view clause, const Needles& words) {
        return std::ranges::any_of(words, [&](const auto& word) {
            const std::size_t at = clause.find(word.text);
            return at != std::u32string_view::npos &&
                   (at == 0 || word.text.size() < 2 || clause[at - 1] != word.text[1]);
        });
    }

    /// The words are there to refuse or to warn.
    bool isRefused(Range range) const {
        return refuses(around(range, endsClause), needles(WordList::Refusing)) ||
               holdsAny(around(range, endsSentence), needles(WordList::Warning));
    }

    bool isHarmless(Range range) const {
        return std::ranges::any_of(needles(WordList::Harmless), [&](const auto& needle) {
            const std::size_t length = needle.text.size();
            const std::size_t from = range.at + range.length > length ? range.at + range.length - length : 0;
            const std::size_t at = m_text.find(needle.text, from);
            return at != std::u32string::npos && at <= range.at && range.at + range.length <= at + length;
        });
    }

    void lookForContacts() {
        for (const auto list : {WordList::Contact, WordList::Transfer}) {
            for (const auto& needle : needles(list)) {
                for (std::size_t at = m_squeezed.text.find(needle.text); at != std::u32string::npos;
                     at = m_squeezed.text.find(needle.text, at + 1)) {
                    const std::size_t first = m_squeezed.places[at];
                    const std::size_t last = m_squeezed.places[at + needle.text.size() - 1];
                    const Range range{first, last + 1 - first};
                    // What is drawn apart must still be one word: 微信 over a sentence's end is none.
                    const bool isTorn = std::ranges::any_of(
                        std::u32string_view(m_text).substr(first, range.length),
                        [](char32_t c) { return c == U'\n' || c == U'。' || c == U',' || c == U'?'; });
                    if (!isTorn && standsAlone(m_text, first, last + 1) && !isRefused(range) &&
                        !isHarmless(range)) {
                        add(GuardRule::OffPlatformContact, range);
                    }
                }
            }
        }
    }

    bool isAllowedHost(const std::u32string& host) const {
        return std::ranges::any_of(needles(WordList::AllowedHosts), [&](const auto& allowed) {
            return host == allowed.text || host.ends_with(U"." + allowed.text);
        });
    }

    void lookForLinks() {
        constexpr std::array<std::u32string_view, 26> kEndings{
            U"com", U"cn",   U"net",  U"org",  U"cc",  U"top", U"xyz", U"shop", U"vip",
            U"co",  U"me",   U"ltd",  U"wang", U"site", U"link", U"club", U"store", U"tv",
            U"io",  U"info", U"biz",  U"live", U"ink", U"hk",  U"tw",  U"app"};
        const auto isHostCharacter = [](char32_t c) {
            return isLatin(c) || isDigit(c) || c == U'-' || c == U'.';
        };
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (!isHostCharacter(m_text[at])) {
                continue;
            }
            std::size_t end = at;
            while (end < m_text.size() && isHostCharacter(m_text[end])) {
                ++end;
            }
            std::u32string host = m_text.substr(at, end - at);
            while (!host.empty() && (host.back() == U'.' || host.back() == U'-')) {
                host.pop_back();
            }
            const auto dot = host.rfind(U'.');
            const bool hasScheme =
                at >= 3 && std::u32string_view(m_text).substr(at - 3, 3) == U"://";
            const bool hasEnding = dot != std::u32string::npos && dot > 0 &&
                                   std::ranges::find(kEndings, host.substr(dot + 1)) != kEndings.end();
            const Range range{at, host.size()};
            if ((hasScheme || hasEnding) && !isAllowedHost(host) && !host.empty()) {
                add(GuardRule::OffPlatformContact, range);
            }
            at = end;
        }
    }

    /// Digits from `at` on with at most one sign between two of them.
    struct Number {
        std::string digits;
        std::size_t end = 0;
        bool hasSigns = false;
    };
    Number numberAt(std::size_t at) const {
        constexpr std::u32string_view kSigns = U" -.·_*";
        Number number;
        while (at < m_text.size()) {
            if (const auto digit = digitOf(m_text[at])) {
                number.digits += *digit;
                number.end = ++at;
            } else if (kSigns.find(m_text[at]) != std::u32string_view::npos && !number.digits.empty()) {
                if (at + 1 >= m_text.size() || !digitOf(m_text[at + 1])) {
                    break;
                }
                number.hasSigns = true;
                ++at;
            } else {
                break;
            }
        }
        return number;
    }

    static bool isMobile(std::string_view digits) {
        return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
    }

    bool isAllowedContact(std::string_view digits) const {
        return std::ranges::any_of(needles(WordList::AllowedContacts), [&](const auto& allowed) {
            std::string own;
            for (const char32_t c : allowed.text) {
                if (isDigit(c)) {
                    own += static_cast<char>(c);
                }
            }
            return own == digits;
        });
    }

    void lookForNumbers() {
        constexpr std::size_t kShortestNumber = 10;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (!digitOf(m_text[at]) || (at > 0 && digitOf(m_text[at - 1]))) {
                continue;
            }
            const Number number = numberAt(at);
            std::string_view digits = number.digits;
            for (const std::string_view country : {"0086", "86"}) {
                if (digits.starts_with(country) && isMobile(digits.substr(country.size()))) {
                    digits.remove_prefix(country.size());
                    break;
                }
            }
            // 什么139…: the character that is also read as a one belongs to the word before.
            if (digits.size() == 12 && m_text[at] == search::folded(U'幺') &&
                isMobile(digits.substr(1))) {
                digits.remove_prefix(1);
            }
            const Range range{at, number.end - at};
            if (isMobile(digits)) {
                judgePhone(range, std::string(digits));
            } else if (isLandline(digits, number.hasSigns, at)) {
                if (!isAllowedContact(digits) && !m_context.phones.contains(std::string(digits))) {
                    add(GuardRule::OffPlatformContact, range);
                }
            } else if (digits.size() >= kShortestNumber && m_context.isOfAnother) {
                judgeNumber(range);
            }
            at = number.end - 1;
        }
    }

    bool isLandline(std::string_view digits, bool hasSigns, std::size_t at) const {
        static const std::u32string kCall = search::foldedText("电话");
        const std::size_t from = at > 8 ? at - 8 : 0;
        const bool isCalled = std::u32string_view(m_text).substr(from, at - from).find(kCall) !=
                              std::u32string_view::npos;
        return digits.size() >= 10 && digits.size() <= 12 && digits[0] == '0' && digits[1] != '0' &&
               (hasSigns || isCalled);
    }

    void judgePhone(Range range, const std::string& digits) {
        if (m_context.phones.contains(digits) || isAllowedContact(digits)) {
            return;
        }
        const bool isAnothers = m_context.isOfAnother && m_context.isOfAnother(digits);
        add(isAnothers ? GuardRule::OtherBuyersData : GuardRule::OffPlatformContact, range);
    }

    /// With the letters in front of it, as parcels have them.
    void judgeNumber(Range range) {
        while (range.at > 0 && isLatin(m_text[range.at - 1])) {
            --range.at;
            ++range.length;
        }
        const std::size_t from = m_letters.bytes[range.at];
        const std::string word(
            m_utf8.substr(from, m_letters.bytes[range.at + range.length] - from));
        if (m_context.isOfAnother(word)) {
            add(GuardRule::OtherBuyersData, range);
        }
    }

    /// A name after 收件人 and the like that is none of this buyer's.
    void lookForReceivers() {
        static const std::array<std::u32string, 4> kTitles{
            search::foldedText("收件人"), search::foldedText("收货人"),
            search::foldedText("收货姓名"), search::foldedText("收件姓名")};
        constexpr std::size_t kLongestName = 4;
        if (m_context.receivers.empty()) {
            return;
        }
        for (const auto& title : kTitles) {
            for (std::size_t at = m_text.find(title); at != std::u32string::npos;
                 at = m_text.find(title, at + 1)) {
                std::size_t from = at + title.size();
                if (from < m_text.size() && m_text[from] == U'是') {
                    ++from;
                }
                // Only where a name is told: `收件人:张三`, not `收件人电话`.
                if (from >= m_text.size() || (m_text[from] != U':' && m_text[from - 1] != U'是')) {
                    continue;
                }
                from += m_text[from] == U':' ? 1 : 0;
                std::size_t until = from;
                while (until < m_text.size() && isHan(m_text[until])) {
                    ++until;
                }
                if (until - from >= 2 && until - from <= kLongestName) {
                    judgeReceiver({from, until - from});
                }
            }
        }
    }

    void judgeReceiver(Range range) {
        const std::u32string name = m_text.substr(range.at, range.length);
        const bool isOwn = std::ranges::any_of(m_context.receivers, [&](const std::string& own) {
            return search::foldedText(own) == name;
        });
        if (!isOwn) {
            add(GuardRule::OtherBuyersData, range);
        }
    }

    /// A review and something given for it in one sentence.
    void lookForRewards() {
        constexpr std::size_t kFar = 24;
        eachIn(WordList::Reviews, [&](Range review, const std::string&) {
            eachIn(WordList::Rewards, [&](Range reward, const std::string&) {
                const std::size_t from = std::min(review.at, reward.at);
                const std::size_t until =
                    std::max(review.at + review.length, reward.at + reward.length);
                const auto between = std::u32string_view(m_text).substr(from, until - from);
                if (until - from <= kFar && std::ranges::none_of(between, endsSentence) &&
                    !isRefused({from, until - from})) {
                    add(GuardRule::ReviewReward, {from, until - from});
                }
            });
        });
    }

    void lookForShortReplies() {
        std::u32string words;
        for (const char32_t c : m_text) {
            if (isWordCharacter(c)) {
                words += c;
            }
        }
        if (words.size() <= 1) {
            addWhole(GuardRule::OneCharacter, std::string(trimmed(m_utf8)));
            return;
        }
        std::size_t end = 0;
        while (end < m_text.size() && !endsClause(m_text[end]) && m_text[end] != U'~') {
            ++end;
        }
        std::u32string first;
        std::ranges::copy_if(std::u32string_view(m_text).substr(0, end), std::back_inserter(first),
                             isWordCharacter);
        const bool isWhole = first == words;
        for (const auto& empty : needles(WordList::Empty)) {
            // 好 may open a sentence; 嗯 and 哦 may not.
            const bool mayOpen = std::u32string_view(U"好行是对在收知1o").find(empty.text.front()) !=
                                 std::u32string_view::npos;
            if (first == empty.text && (isWhole || !mayOpen)) {
                add(GuardRule::EmptyWord, {0, end});
            }
        }
    }

    void lookForEmoji() {
        const auto isAllowed = [&](std::u32string_view sign) {
            return std::ranges::any_of(needles(WordList::AllowedEmoji), [&](const auto& allowed) {
                return allowed.text.starts_with(sign);
            });
        };
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (isEmoji(m_text[at]) && !isAllowed(std::u32string_view(m_text).substr(at, 1))) {
                std::size_t end = at + 1;
                while (end < m_text.size() && (isEmoji(m_text[end]) || m_text[end] == 0xFE0F ||
                                               m_text[end] == 0x200D)) {
                    ++end;
                }
                add(GuardRule::Emoji, {at, end - at});
                at = end - 1;
            }
        }
    }

    void lookAtParagraphs() {
        for (std::size_t from = 0; from < m_text.size();) {
            const std::size_t until = std::min(m_text.find(U'\n', from), m_text.size());
            if (static_cast<std::int64_t>(until - from) > m_rules.paragraphLimit) {
                add(GuardRule::LongParagraph, {from, until - from});
            }
            from = until + 1;
        }
    }

    void lookAtStructure() {
        constexpr std::int64_t kComplaintFrom = 15;
        const auto from =
            m_context.isComplaint ? std::min(kComplaintFrom, m_rules.structureFrom) : m_rules.structureFrom;
        if (static_cast<std::int64_t>(m_text.size()) < from) {
            return;
        }
        struct Part {
            WordList list;
            const char* name;
        };
        for (const auto& part : {Part{WordList::Conclusion, "conclusion"},
                                 Part{WordList::Reason, "reason"}, Part{WordList::Action, "action"}}) {
            if (!holdsAny(m_text, needles(part.list))) {
                addWhole(GuardRule::Structure, part.name);
            }
        }
    }

    void lookAtPunctuation() {
        constexpr std::size_t kUnbroken = 40;
        constexpr std::u32string_view kSigns = U"!?。,~.;、";
        std::size_t unbroken = 0;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            const char32_t c = m_text[at];
            unbroken = isWordCharacter(c) && !isDigit(c) ? unbroken + 1 : 0;
            if (unbroken == kUnbroken) {
                add(GuardRule::Punctuation, {at + 1 - kUnbroken, kUnbroken}, "，");
            }
            if (kSigns.find(c) == std::u32string_view::npos) {
                continue;
            }
            std::size_t end = at + 1;
            while (end < m_text.size() && kSigns.find(m_text[end]) != std::u32string_view::npos) {
                ++end;
            }
            judgeSigns({at, end - at});
            at = end - 1;
        }
    }

    /// Rows of signs, and half-width signs between Chinese characters.
    void judgeSigns(Range range) {
        const auto signs = std::u32string_view(m_text).substr(range.at, range.length);
        const bool isEllipsis = std::ranges::all_of(signs, [](char32_t c) { return c == U'.'; });
        const bool isFullStops =
            signs.size() >= 2 && std::ranges::all_of(signs, [](char32_t c) { return c == U'。'; });
        if (isFullStops) {
            add(GuardRule::Punctuation, range, "……");
        } else if (signs.size() >= 3 && !isEllipsis) {
            add(GuardRule::Punctuation, range, "！");
        } else if (signs.size() == 1) {
            const std::size_t byte = m_letters.bytes[range.at];
            constexpr std::string_view kHalf = ",!?;";
            constexpr std::array<std::string_view, 4> kFull{"，", "！", "？", "；"};
            const auto half = kHalf.find(m_utf8[byte]);
            const bool isBetweenHan = range.at > 0 && isHan(m_text[range.at - 1]) &&
                                      (range.at + 1 == m_text.size() || isHan(m_text[range.at + 1]));
            if (half != std::string_view::npos && isBetweenHan) {
                add(GuardRule::Punctuation, range, std::string(kFull[half]));
            }
        }
    }

    void lookAtManners() {
        if (m_context.isFirstReply && !holdsAny(m_text, needles(WordList::Greeting))) {
            addWhole(GuardRule::GreetingMissing);
        }
        if (m_context.isClosing && !holdsAny(m_text, needles(WordList::Farewell))) {
            addWhole(GuardRule::FarewellMissing);
        }
    }

    std::string_view m_utf8;
    const GuardContext& m_context;
    const GuardRules& m_rules;
    const std::map<WordList, Needles>& m_needles;
    Letters m_letters;
    const std::u32string& m_text;
    Squeezed m_squeezed;
    std::vector<GuardHit> m_hits;
};

}  // namespace

Guard::Guard(const GuardRules& rules) : m_rules(rules) {
    for (const auto& [list, words] : rules.lists) {
        const bool isSqueezed = list == WordList::Contact || list == WordList::Transfer;
        auto& needles = m_needles[list];
        for (const auto& word : words) {
            auto text = search::foldedText(trimmed(word.word));
            if (isSqueezed) {
                text = squeezed(text).text;
            }
            if (!text.empty()) {
                needles.push_back({std::move(text), word.instead});
            }
        }
    }
}

std::vector<GuardHit> Guard::check(std::string_view text, const GuardContext& context) const {
    return Look(text, context, m_rules, m_needles).run();
}

bool Guard::isLeaving(std::string_view buyersWords) const {
    constexpr std::size_t kLongest = 16;
    const auto text = search::foldedText(trimmed(buyersWords));
    const auto words = m_needles.find(WordList::Leaving);
    const bool asks = text.find(U'?') != std::u32string::npos || text.find(U'吗') != std::u32string::npos;
    return words != m_needles.end() && text.size() <= kLongest && !asks &&
           holdsAny(text, words->second);
}

std::vector<GuardHit> check(std::string_view text, const GuardContext& context,
                            const GuardRules& rules) {
    return Guard(rules).check(text, context);
}

}  // namespace core::wording
