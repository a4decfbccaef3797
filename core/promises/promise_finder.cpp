#include "core/promises/promise_finder.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/text.h"

namespace core::promises {
namespace {

using namespace std::chrono_literals;
using Text = std::u32string_view;

constexpr Text kSentenceEnds = U"。！？!?；;\n";
constexpr Text kClauseEnds = U"，,、：: ";

/// What is done for the buyer.
constexpr std::array<Text, 38> kDoing{
    U"给您", U"给你", U"为您", U"为你", U"帮您", U"帮你", U"跟您", U"向您", U"回电", U"回复",
    U"答复", U"联系", U"通知", U"提醒", U"告知", U"告诉", U"反馈", U"跟进", U"处理", U"解决",
    U"安排", U"发货", U"发出", U"寄出", U"补发", U"补寄", U"重发", U"退款", U"打款", U"到账",
    U"退回", U"返现", U"开票", U"开具", U"核实", U"查清", U"送达", U"更换"};
/// What makes it the buyer's doing, a right, a question or a fact.
constexpr std::array<Text, 24> kNotOurs{
    U"请您",     U"请在",   U"请于",   U"您可以",   U"你可以", U"可以申请", U"可申请", U"可以退",
    U"无理由",   U"您需要", U"需要您", U"您先",     U"超过",   U"逾期",     U"有效期", U"保质期",
    U"质量问题", U"您在",   U"您收到", U"您的地址", U"吗",     U"么？",     U"截止",   U"以前的"};
/// May stand around a time that is an answer by itself.
constexpr std::array<Text, 22> kFilling{U"亲爱的", U"亲",   U"好的", U"您好", U"大概", U"大约",
                                        U"预计",   U"最快", U"最晚", U"一般", U"左右", U"就",
                                        U"会",     U"的",   U"哦",   U"呢",   U"哈",   U"啊",
                                        U"呀",     U"～",   U"~",    U"嗯"};

struct EventWord {
    Text word;
    PromiseEvent event;
};
constexpr std::array kThings{EventWord{U"收到退货", PromiseEvent::ReturnReceived},
                             EventWord{U"收到您的退货", PromiseEvent::ReturnReceived},
                             EventWord{U"收到退件", PromiseEvent::ReturnReceived},
                             EventWord{U"收到您寄回", PromiseEvent::ReturnReceived},
                             EventWord{U"收到寄回", PromiseEvent::ReturnReceived},
                             EventWord{U"退货到仓", PromiseEvent::ReturnReceived},
                             EventWord{U"退款到账", PromiseEvent::Refunded},
                             EventWord{U"退款成功", PromiseEvent::Refunded},
                             EventWord{U"发货", PromiseEvent::Shipped},
                             EventWord{U"发出", PromiseEvent::Shipped},
                             EventWord{U"寄出", PromiseEvent::Shipped},
                             EventWord{U"出库", PromiseEvent::Shipped},
                             EventWord{U"签收", PromiseEvent::Delivered},
                             EventWord{U"付款", PromiseEvent::Paid},
                             EventWord{U"拍下", PromiseEvent::Paid},
                             EventWord{U"到货", PromiseEvent::Restocked},
                             EventWord{U"补货", PromiseEvent::Restocked},
                             EventWord{U"有货", PromiseEvent::Restocked},
                             EventWord{U"来货", PromiseEvent::Restocked},
                             EventWord{U"上架", PromiseEvent::Restocked},
                             EventWord{U"修好", PromiseEvent::Repaired},
                             EventWord{U"维修完", PromiseEvent::Repaired},
                             EventWord{U"维修好", PromiseEvent::Repaired},
                             EventWord{U"修复", PromiseEvent::Repaired}};
/// Behind a thing: it is spoken of as coming.
constexpr std::array<Text, 7> kAfter{U"之后", U"以后", U"后", U"成后", U"完后", U"了就", U"了会"};
constexpr std::array<Text, 12> kNews{U"有消息", U"有结果", U"有进展",   U"有回复",
                                     U"有答复", U"恢复后", U"核实后",   U"确认后",
                                     U"查到后", U"查清后", U"一有消息", U"第一时间"};

struct Unit {
    Text word;
    /// A working day has none.
    std::chrono::seconds length;
};
constexpr std::array<Unit, 14> kUnits{{{U"工作日", 0s},
                                       {U"分钟", 60s},
                                       {U"刻钟", 900s},
                                       {U"小时", 3600s},
                                       {U"钟头", 3600s},
                                       {U"星期", 7 * 86'400s},
                                       {U"礼拜", 7 * 86'400s},
                                       {U"分", 60s},
                                       {U"秒", 1s},
                                       {U"天", 86'400s},
                                       {U"日", 86'400s},
                                       {U"周", 7 * 86'400s},
                                       {U"h", 3600s},
                                       {U"H", 3600s}}};

struct DayWord {
    Text word;
    int days;
    /// When it is meant without a part of the day.
    std::chrono::seconds hour;
};
constexpr std::array<DayWord, 13> kDays{{{U"大后天", 3, 18h},
                                         {U"今天", 0, 18h},
                                         {U"今日", 0, 18h},
                                         {U"今晚", 0, 22h},
                                         {U"今儿", 0, 18h},
                                         {U"明天", 1, 18h},
                                         {U"明日", 1, 18h},
                                         {U"明早", 1, 10h},
                                         {U"明晚", 1, 22h},
                                         {U"后天", 2, 18h},
                                         {U"下班前", 0, 18h},
                                         {U"下班之前", 0, 18h},
                                         {U"当天", 0, 18h}}};
struct PartWord {
    Text word;
    std::chrono::seconds end;
    bool isAfterNoon;
};
constexpr std::array<PartWord, 10> kParts{{{U"早上", 10h, false},
                                           {U"上午", 12h, false},
                                           {U"中午", 13h, false},
                                           {U"下午", 18h, true},
                                           {U"傍晚", 19h, true},
                                           {U"晚上", 22h, true},
                                           {U"下班前", 18h, false},
                                           {U"下班之前", 18h, false},
                                           {U"之内", 24h - 1s, false},
                                           {U"内", 24h - 1s, false}}};
constexpr std::array<Text, 3> kWeekWords{U"星期", U"礼拜", U"周"};
constexpr Text kWeekDays = U"一二三四五六日天";

bool startsAt(Text text, std::size_t at, Text word) {
    return at <= text.size() && text.substr(at).starts_with(word);
}

bool hasAny(Text text, std::span<const Text> words) {
    return std::ranges::any_of(words, [text](Text word) { return text.find(word) != Text::npos; });
}

std::u32string decoded(std::string_view utf8) {
    std::u32string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        text += c >= U'０' && c <= U'９' ? c - U'０' + U'0' : c;
    }
    return text;
}

std::string encoded(Text text) {
    std::string utf8;
    for (const char32_t c : text) {
        appendUtf8(utf8, c);
    }
    return std::string(trimmed(utf8));
}

std::optional<int> digitOf(char32_t c) {
    constexpr Text kDigits = U"零一二三四五六七八九";
    if (c >= U'0' && c <= U'9') {
        return static_cast<int>(c - U'0');
    }
    if (c == U'两') {
        return 2;
    }
    const auto found = kDigits.find(c);
    return found == Text::npos ? std::nullopt : std::optional(static_cast<int>(found));
}

/// `24`, `十五`, `二十四`; moves `at` behind it.
std::optional<int> numberAt(Text text, std::size_t& at) {
    int value = 0;
    bool hasDigit = false;
    std::size_t end = at;
    for (; end < text.size() && end < at + 4; ++end) {
        if (text[end] == U'十') {
            value = hasDigit ? value * 10 : 10;
            // The digit behind it, if any, is added and not appended.
            const auto ones = end + 1 < text.size() ? digitOf(text[end + 1]) : std::nullopt;
            value += ones.value_or(0);
            end += ones ? 2 : 1;
            hasDigit = true;
            break;
        }
        const auto digit = digitOf(text[end]);
        if (!digit) {
            break;
        }
        value = value * 10 + *digit;
        hasDigit = true;
    }
    if (!hasDigit) {
        return std::nullopt;
    }
    at = end;
    return value;
}

/// In halves, since people say 半小时 and 一个半小时; of `2-3` the second.
std::optional<int> halvesAt(Text text, std::size_t& at) {
    if (startsAt(text, at, U"半")) {
        at += 1;
        at += startsAt(text, at, U"个") ? 1 : 0;
        return 1;
    }
    auto number = numberAt(text, at);
    if (!number) {
        return std::nullopt;
    }
    if (at < text.size() && Text(U"-~～—到至").find(text[at]) != Text::npos) {
        std::size_t behind = at + 1;
        if (const auto upper = numberAt(text, behind)) {
            number = upper;
            at = behind;
        }
    }
    int halves = *number * 2;
    if (startsAt(text, at, U"个")) {
        ++at;
        if (startsAt(text, at, U"半")) {
            ++at;
            ++halves;
        }
    }
    return halves;
}

struct Hit {
    Seconds dueAt{};
    std::size_t end = 0;
};

Seconds afterWorkingDays(Seconds from, int days, std::chrono::minutes utcOffset) {
    while (days > 0) {
        from += 24h;
        const std::chrono::weekday day(std::chrono::floor<std::chrono::days>(from + utcOffset));
        days -= day == std::chrono::Saturday || day == std::chrono::Sunday ? 0 : 1;
    }
    return from;
}

/// `10分钟后`, `24小时内`, `三天之内`.
std::optional<Hit> lengthAt(Text text, std::size_t at, Seconds now,
                            std::chrono::minutes utcOffset) {
    if (at > 0 && (text[at - 1] == U'第' || digitOf(text[at - 1]))) {
        return std::nullopt;
    }
    const auto halves = halvesAt(text, at);
    const auto* unit = std::ranges::find_if(
        kUnits, [&](const Unit& candidate) { return startsAt(text, at, candidate.word); });
    if (!halves || *halves == 0 || unit == kUnits.end()) {
        return std::nullopt;
    }
    at += unit->word.size();
    at += startsAt(text, at, U"左右") ? 2 : 0;
    at += startsAt(text, at, U"之") || startsAt(text, at, U"以") ? 1 : 0;
    if (!startsAt(text, at, U"内") && !startsAt(text, at, U"后")) {
        return std::nullopt;
    }
    const Seconds due = unit->length == 0s ? afterWorkingDays(now, (*halves + 1) / 2, utcOffset)
                                           : now + unit->length * *halves / 2;
    return Hit{due, at + 1};
}

/// `3点`, `3点半`, `15:30`, as a time of day.
std::optional<std::chrono::seconds> clockAt(Text text, std::size_t& at, bool isAfterNoon) {
    std::size_t end = at;
    const auto hour = numberAt(text, end);
    if (!hour || *hour > 24 || end >= text.size()) {
        return std::nullopt;
    }
    std::chrono::seconds time = std::chrono::hours{*hour + (isAfterNoon && *hour < 12 ? 12 : 0)};
    const char32_t sign = text[end];
    if (sign != U'点' && sign != U':' && sign != U'：') {
        return std::nullopt;
    }
    ++end;
    if (startsAt(text, end, U"半")) {
        time += 30min;
        ++end;
    } else if (const auto minutes = numberAt(text, end)) {
        time += std::chrono::minutes{*minutes};
        end += startsAt(text, end, U"分") ? 1 : 0;
    }
    at = end;
    return time;
}

/// Days from today of `周五` or `下周一`; a day that is over means the one of next week.
std::optional<int> weekDayAt(Text text, std::size_t& at, std::chrono::weekday today) {
    const bool isNext = startsAt(text, at, U"下");
    std::size_t end =
        at + (isNext || startsAt(text, at, U"本") || startsAt(text, at, U"这") ? 1 : 0);
    const auto* word = std::ranges::find_if(
        kWeekWords, [&](Text candidate) { return startsAt(text, end, candidate); });
    if (word == kWeekWords.end()) {
        return std::nullopt;
    }
    end += word->size();
    const auto place = end < text.size() ? kWeekDays.find(text[end]) : Text::npos;
    if (place == Text::npos) {
        return std::nullopt;
    }
    at = end + 1;
    const int wanted = std::min(static_cast<int>(place), 6);
    const int present = static_cast<int>(today.iso_encoding()) - 1;
    if (isNext) {
        return 7 - present + wanted;
    }
    return wanted >= present ? wanted - present : 7 - present + wanted;
}

/// `今天下班前`, `明天上午`, `周五下午3点前`, `下午5点前`.
std::optional<Hit> dayAt(Text text, std::size_t at, Seconds now, std::chrono::minutes utcOffset) {
    const auto local = now + utcOffset;
    const auto today = std::chrono::floor<std::chrono::days>(local);
    std::optional<int> days;
    std::chrono::seconds time = 18h;
    bool isAfterNoon = false;
    const auto* day = std::ranges::find_if(
        kDays, [&](const DayWord& candidate) { return startsAt(text, at, candidate.word); });
    if (day != kDays.end()) {
        days = day->days;
        time = day->hour;
        isAfterNoon = time == 22h;
        at += day->word.size();
    } else {
        days = weekDayAt(text, at, std::chrono::weekday(today));
    }
    const auto* part = std::ranges::find_if(
        kParts, [&](const PartWord& candidate) { return startsAt(text, at, candidate.word); });
    if (part != kParts.end() && (days || part->isAfterNoon)) {
        days = days.value_or(0);
        time = part->end;
        isAfterNoon = part->isAfterNoon;
        at += part->word.size();
    }
    if (!days) {
        return std::nullopt;
    }
    if (const auto clock = clockAt(text, at, isAfterNoon)) {
        time = *clock;
    }
    Seconds due = Seconds(today + std::chrono::days{*days} + time - utcOffset);
    // Said late in the day: its end is meant.
    if (due <= now) {
        due = Seconds(today + std::chrono::days{*days} + (24h - 1s) - utcOffset);
    }
    return due > now ? std::optional(Hit{due, at}) : std::nullopt;
}

struct Place {
    std::size_t from = 0;
    std::size_t end = 0;
    Seconds dueAt{};
};

std::optional<Place> firstTime(Text text, Seconds now, std::chrono::minutes utcOffset) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto hit = lengthAt(text, at, now, utcOffset);
        if (!hit) {
            hit = dayAt(text, at, now, utcOffset);
        }
        if (hit) {
            return Place{at, hit->end, hit->dueAt};
        }
    }
    return std::nullopt;
}

std::optional<PromiseEvent> eventIn(Text text) {
    for (const EventWord& thing : kThings) {
        const auto at = text.find(thing.word);
        if (at == Text::npos) {
            continue;
        }
        const auto behind = text.substr(at + thing.word.size());
        if (std::ranges::any_of(kAfter, [behind](Text word) { return behind.starts_with(word); })) {
            return thing.event;
        }
    }
    return std::nullopt;
}

/// The clause around `at`, without what comes before and after it in the sentence.
Text clauseAround(Text sentence, std::size_t at) {
    const auto before = sentence.substr(0, at).find_last_of(kClauseEnds);
    const auto from = before == Text::npos ? 0 : before + 1;
    const auto end = sentence.find_first_of(kClauseEnds, at);
    return sentence.substr(from, end == Text::npos ? Text::npos : end - from);
}

bool isOnlyFilling(std::u32string rest) {
    for (const Text word : kFilling) {
        for (auto at = rest.find(word); at != std::u32string::npos; at = rest.find(word)) {
            rest.erase(at, word.size());
        }
    }
    return std::ranges::all_of(
        rest, [](char32_t c) { return kClauseEnds.find(c) != Text::npos || c == U'前'; });
}

std::optional<FoundPromise> findInSentence(Text sentence, Seconds now,
                                           std::chrono::minutes utcOffset) {
    const auto time = firstTime(sentence, now, utcOffset);
    const Text clause = time ? clauseAround(sentence, time->from) : sentence;
    if (hasAny(clause, kNotOurs)) {
        return std::nullopt;
    }
    const bool isDoing = hasAny(sentence, kDoing);
    if (isDoing) {
        if (const auto event = eventIn(sentence)) {
            return FoundPromise{*event, std::nullopt, encoded(sentence)};
        }
    }
    if (time) {
        std::u32string rest(sentence.substr(0, time->from));
        rest += sentence.substr(time->end);
        if (isDoing || isOnlyFilling(std::move(rest))) {
            return FoundPromise{PromiseEvent::Time, time->dueAt, encoded(sentence)};
        }
        return std::nullopt;
    }
    if (isDoing && hasAny(sentence, kNews)) {
        return FoundPromise{PromiseEvent::News, std::nullopt, encoded(sentence)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<FoundPromise> findPromise(std::string_view utf8, Seconds now,
                                        std::chrono::minutes utcOffset) {
    const std::u32string all = decoded(utf8);
    const Text text = all;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find_first_of(kSentenceEnds, from), text.size());
        const bool isQuestion = end < text.size() && (text[end] == U'？' || text[end] == U'?');
        if (!isQuestion) {
            if (auto found = findInSentence(text.substr(from, end - from), now, utcOffset)) {
                return found;
            }
        }
        from = end + 1;
    }
    return std::nullopt;
}

}  // namespace core::promises
