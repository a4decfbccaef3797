#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/notices/notice_policy.h"
#include "core/notices/notice_service.h"
#include "ui/common/state_chip.h"

namespace ui::notices {

/// Which notices the list shows: kinds that belong together, what is on its way, follow-ups without an answer, or what was
/// told.
enum class NoticeGroup { All, Confirmation, Shipped, FollowUp, Thanks, Parcels, Cases, OnTheWay, Unanswered, Told };
inline constexpr NoticeGroup kNoticeGroups[]{
    NoticeGroup::All,     NoticeGroup::Confirmation, NoticeGroup::Shipped,    NoticeGroup::FollowUp, NoticeGroup::Thanks,
    NoticeGroup::Parcels, NoticeGroup::Cases,        NoticeGroup::OnTheWay,   NoticeGroup::Unanswered,
    NoticeGroup::Told};
/// The kinds of a group of waiting notices; none for the other groups.
[[nodiscard]] std::vector<core::notices::NoticeKind> kindsOf(NoticeGroup group);

/// Words of notices.
class NoticesText final {
    Q_DECLARE_TR_FUNCTIONS(ui::notices::NoticesText)

public:
    [[nodiscard]] static QString of(core::notices::NoticeKind kind);
    [[nodiscard]] static QString of(core::notices::NoticeState state);
    [[nodiscard]] static QString of(core::notices::NoticeAnswer answer);
    [[nodiscard]] static QString of(NoticeGroup group);
    /// What a variable stands for; one that is none as it is written.
    [[nodiscard]] static QString variable(const std::string& name);
    /// `courier, parcel number`; empty: nothing is missing.
    [[nodiscard]] static QString missing(const std::string& text);
    /// A reason as a person wrote it, or what the program's word means.
    [[nodiscard]] static QString reason(const std::string& reason);
    /// Where it stands: due, later, what is missing, told.
    [[nodiscard]] static common::Chip standing(const core::notices::Notice& notice, core::Seconds now);
    [[nodiscard]] static QString refusal(core::notices::NoticeError error);
};

}  // namespace ui::notices
