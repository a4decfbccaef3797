#pragma once

#include "core/notices/notice.h"
#include "core/returns/return_case.h"

#include <map>

namespace core::returns {

/// What a buyer is told of a case, and when (R121, R124, R125, R130).
enum class NoticeOccasion { AskEvidence, Accepted, Approved, Refused, Refunded, Granted, Shipped };

/// Texts by occasion, `{order}` and other names in braces (core/knowledge/reply_fill.h). From
/// resources/cases/return_notices.json, then edited by the shop.
using NoticeTexts = std::map<NoticeOccasion, std::string>;
[[nodiscard]] const NoticeTexts& defaultNoticeTexts();

/// Which notice ends the case: money paid, something granted without money, or a parcel sent.
[[nodiscard]] NoticeOccasion resultOccasion(const ReturnCase& c);
[[nodiscard]] notices::NoticeKind noticeKindOf(NoticeOccasion occasion);

/// What the texts may name beside the case.
struct NoticeWords {
    std::string agent;
    /// What is asked for, where the goods go: from the form.
    std::string note;
    std::chrono::minutes utcOffset = kChinaOffset;
};
/// The text of a case; a sentence (up to 。) whose name has no value is left out, so that no raw brace leaves.
[[nodiscard]] std::string noticeText(const NoticeTexts& texts, NoticeOccasion occasion, const ReturnCase& c,
                                     const NoticeWords& words);

[[nodiscard]] std::string_view toWord(NoticeOccasion occasion);
[[nodiscard]] std::optional<NoticeOccasion> noticeOccasionFromWord(std::string_view word);

}  // namespace core::returns
