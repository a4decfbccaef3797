#pragma once

#include "core/notices/notice.h"
#include "core/returns/return_case.h"

#include <map>
#include <span>

namespace core::returns {

/// What a buyer is told of a case, and when (R121, R124, R125, R130).
enum class NoticeOccasion { AskEvidence, Accepted, Approved, Refused, Refunded, Granted, Shipped };
inline constexpr NoticeOccasion kNoticeOccasions[]{
    NoticeOccasion::AskEvidence, NoticeOccasion::Accepted, NoticeOccasion::Approved, NoticeOccasion::Refused,
    NoticeOccasion::Refunded,    NoticeOccasion::Granted,  NoticeOccasion::Shipped};

/// Texts by occasion, `{order}` and other names in braces (core/knowledge/reply_fill.h). From
/// resources/cases/return_notices.json, then edited by the shop.
using NoticeTexts = std::map<NoticeOccasion, std::string>;
[[nodiscard]] const NoticeTexts& defaultNoticeTexts();
/// The shop's own text, else the default.
[[nodiscard]] const std::string& noticeTextOf(const NoticeTexts& texts, NoticeOccasion occasion);

/// What a text may name in braces, by either name.
struct NoticeName {
    std::string_view chinese;
    std::string_view name;
};
/// What has a value when this is told: of every occasion the buyer, order, goods, kind and agent.
[[nodiscard]] std::vector<NoticeName> namesOf(NoticeOccasion occasion);
/// What stands in braces in the text and never has a value then, each once in its order: its sentence would never be told.
[[nodiscard]] std::vector<std::string> unknownNames(NoticeOccasion occasion, std::string_view text);
inline constexpr std::size_t kLongestNoticeText = 500;
/// Every text has 1 to kLongestNoticeText characters, and no unknown name.
[[nodiscard]] bool areSensible(const NoticeTexts& texts);
/// As kept among the settings: only what differs from the default.
[[nodiscard]] std::string toJson(const NoticeTexts& texts);
/// What is missing, none or not sensible is the default's.
[[nodiscard]] NoticeTexts noticeTextsFromJson(std::string_view json);

/// Which notice ends the case: money paid, something granted without money, or a parcel sent.
[[nodiscard]] NoticeOccasion resultOccasion(const ReturnCase& c);
[[nodiscard]] notices::NoticeKind noticeKindOf(NoticeOccasion occasion);
/// A message of the occasion that still waits says nothing true any more once the case stands there.
[[nodiscard]] bool isOutdated(NoticeOccasion occasion, ReturnState state);
/// Stored as the reason of a notice that was skipped because of that.
inline constexpr std::string_view kCaseWentOn = "case_went_on";

/// What the texts may name beside the case.
struct NoticeWords {
    std::string agent;
    /// What is asked for, where the goods go: from the form.
    std::string note;
    /// When the buyer has the money at the latest (R144).
    std::optional<Seconds> arrivesBy;
    std::chrono::minutes utcOffset = kChinaOffset;
};
/// The text of a case; a sentence (up to 。) whose name has no value is left out, so that no raw brace leaves.
[[nodiscard]] std::string noticeText(const NoticeTexts& texts, NoticeOccasion occasion, const ReturnCase& c,
                                     const NoticeWords& words);

[[nodiscard]] std::string_view toWord(NoticeOccasion occasion);
[[nodiscard]] std::optional<NoticeOccasion> noticeOccasionFromWord(std::string_view word);

}  // namespace core::returns
