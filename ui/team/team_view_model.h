#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/team/team_service.h"
#include "core/team/team_reader.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::team {

/// The board, the minutes and the box as the agent sees them, and the acts on them.
class TeamViewModel final : public QObject {
    Q_OBJECT

public:
    explicit TeamViewModel(common::Environment& environment, QObject* parent = nullptr);

    void refresh();
    void setBoard(core::team::BoardScope scope, const QString& text);
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }
    [[nodiscard]] const std::vector<core::team::BoardLine>& board() const { return m_board; }
    [[nodiscard]] const std::vector<core::team::Meeting>& meetings() const { return m_meetings; }
    [[nodiscard]] const std::vector<core::team::Suggestion>& suggestions() const { return m_suggestions; }
    [[nodiscard]] core::team::Minutes minutes(const core::team::Meeting& meeting) const;
    /// Of those a paper is for, who has not read this wording yet.
    [[nodiscard]] QStringList missingReaders(const core::team::Announcement& paper) const;
    [[nodiscard]] QStringList teams() const;
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] bool isLead() const;
    [[nodiscard]] core::agents::Actor actor() const { return m_environment.actor(); }
    [[nodiscard]] core::orders::ShopId firstShop() const;
    /// Papers that the agent must confirm.
    [[nodiscard]] int toConfirm() const { return m_toConfirm; }

    /// Id 0: a new one.
    void savePaper(const core::team::TeamTarget& target, const core::team::AnnouncementDraft& draft);
    void takeDown(const core::team::TeamTarget& target);
    void read(core::team::AnnouncementId id, bool isConfirmed);
    void saveMinutes(const core::team::TeamTarget& target, const core::team::MeetingDraft& draft);
    void issue(const core::team::TeamTarget& target, bool isReopened);
    void addItem(core::team::MeetingId id, const core::team::ActionItemDraft& draft);
    void completeItem(core::tasks::TaskId id, const QString& result);
    void suggest(const core::team::SuggestionDraft& draft);
    void answer(const core::team::TeamTarget& target, core::team::SuggestionAction action, const QString& text);

Q_SIGNALS:
    void changed();
    void toConfirmChanged(int count);
    void done(const QString& text);
    void refused(const QString& text);

private:
    template <class Act>
    void run(Act act, const QString& text);

    common::Environment& m_environment;
    core::team::BoardScope m_scope = core::team::BoardScope::Current;
    std::string m_text;
    std::vector<core::team::BoardLine> m_board;
    std::vector<core::team::Meeting> m_meetings;
    std::vector<core::team::Suggestion> m_suggestions;
    int m_toConfirm = 0;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::team
