#pragma once

#include <QObject>
#include <QTimer>

#include <array>
#include <map>

#include "ui/common/environment.h"
#include "ui/conversations/inbox_model.h"

namespace ui::conversations {

/// Which part of the inbox is shown.
struct InboxChoice {
    /// All: what whoever sits here sees and is not snoozed. Pool: of it what nobody took yet.
    enum class Scope { Mine, All, Snoozed, Closed, Pool };
    Scope scope = Scope::All;
    core::conversations::InboxQueue queue = core::conversations::InboxQueue::Every;
    bool operator==(const InboxChoice&) const = default;
};
inline constexpr int kInboxScopes = static_cast<int>(InboxChoice::Scope::Pool) + 1;

/// How much one agent has.
struct TeamLoad {
    std::int64_t open = 0;
    core::conversations::AgentDay day;
    /// Conversations marked as abusive in the last 30 days (R362).
    std::int64_t abuse = 0;
};

/// The open conversations judged by the clock and sorted, the closed ones by page. Reads what
/// changed shortly after it changed; ticks once a second only while somebody waits and a view
/// looks.
class InboxViewModel final : public QObject {
    Q_OBJECT

public:
    explicit InboxViewModel(common::Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] InboxModel& model() { return m_model; }
    [[nodiscard]] const InboxChoice& choice() const { return m_choice; }
    void setChoice(const InboxChoice& choice);
    /// Looked at: the countdowns tick.
    void setWatched(bool watched);
    [[nodiscard]] bool isTicking() const { return m_tick.isActive(); }
    /// Judges again as of now.
    void timePassed();
    void reread();
    /// Together with what else changes in the next moment.
    void rereadSoon();

    [[nodiscard]] std::int64_t countOf(InboxChoice::Scope scope) const;
    /// Of the queue within the scope that is chosen.
    [[nodiscard]] std::int64_t countOf(core::conversations::InboxQueue queue) const;
    /// Everything open that whoever sits here sees, sorted, whatever is chosen.
    [[nodiscard]] const std::vector<core::conversations::InboxEntry>& entries() const {
        return m_entries;
    }
    [[nodiscard]] int waitingCount() const;
    /// Whom to answer next: of the list shown, behind `after` or from the top again.
    [[nodiscard]] std::optional<core::conversations::ConversationId> nextWaiting(
        core::conversations::ConversationId after) const;
    /// Open conversations of the agent of this PC, and the limit that warns (R023).
    [[nodiscard]] std::int64_t load() const;
    [[nodiscard]] std::int64_t loadLimit();
    /// Open conversations of every agent, also of those whose conversations are not shown: to hand over to.
    [[nodiscard]] std::vector<std::pair<QString, std::int64_t>> loadByAgent() const;
    /// What the agent of this PC received today in every shop, and the limit of that (R023).
    [[nodiscard]] const core::conversations::AgentDay& myDay() const { return m_myDay; }
    [[nodiscard]] std::int64_t dayLimit();
    [[nodiscard]] bool isBreakDue() const;
    /// Whoever asks, and who has something open, received something today or bore abuse; by name. Figures of colleagues
    /// beside how much they have only for who sees those of a team.
    [[nodiscard]] std::vector<TeamLoad> teamLoad();
    /// Of the first shop: whose day "today" is, where shops differ.
    [[nodiscard]] std::chrono::minutes utcOffset();
    /// Conversations that the closed scope holds beyond those shown.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    void showMore();

    [[nodiscard]] const core::conversations::QuestionTree& questions() const { return m_questions; }
    [[nodiscard]] const core::conversations::ConversationRules& rulesOf(core::orders::ShopId shop);

Q_SIGNALS:
    /// Lines, counts or the next breach are other ones.
    void changed();
    /// What was received today is another number.
    void dayChanged();

private:
    void subscribe();
    void readOpen();
    void readClosed();
    void readDay();
    void judge();
    void show();
    [[nodiscard]] bool isMine(const core::conversations::InboxRow& row) const;
    [[nodiscard]] bool isInScope(InboxChoice::Scope scope,
                                 const core::conversations::InboxRow& row) const;
    [[nodiscard]] InboxLine lineOf(const core::conversations::InboxEntry& entry);
    [[nodiscard]] common::Chip chipOf(const core::conversations::InboxEntry& entry);
    [[nodiscard]] QString timeOf(const core::conversations::InboxRow& row);
    [[nodiscard]] core::customers::CustomerTier tierOf(const core::conversations::InboxRow& row);

    struct ShopRules {
        core::conversations::ConversationRules conversations;
        core::settings::TierRule tiers;
    };
    [[nodiscard]] const ShopRules& shopRules(core::orders::ShopId shop);

    common::Environment& m_environment;
    InboxModel m_model;
    InboxChoice m_choice;
    bool m_isWatched = false;
    QTimer m_tick{this};
    QTimer m_rest{this};
    /// The day is counted at most once a second.
    QTimer m_dayRest{this};
    bool m_isDayOld = false;
    core::conversations::AgentDay m_myDay;
    std::map<std::string, core::conversations::AgentDay> m_days;
    std::vector<core::conversations::InboxEntry> m_entries;
    core::agents::Sight m_pool;
    std::vector<std::pair<std::string, std::int64_t>> m_load;
    std::vector<core::conversations::InboxEntry> m_closed;
    std::int64_t m_closedShown = 0;
    bool m_hasMore = false;
    core::conversations::QuestionTree m_questions;
    std::map<core::orders::ShopId, ShopRules> m_rules;
    std::string m_agent;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::conversations
