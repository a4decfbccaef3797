#pragma once

#include <QObject>
#include <QTimer>

#include <utility>

#include "core/reminders/reminder_reader.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"

namespace ui::reminders {

/// The list of unpaid orders and reminders: read in a quick job, again after every act and import.
class ReminderListViewModel final : public QObject {
    Q_OBJECT

public:
    explicit ReminderListViewModel(common::Environment& environment, QObject* parent = nullptr);

    void setScope(core::reminders::ReminderScope scope);
    void setText(const std::string& text);
    [[nodiscard]] core::reminders::ReminderScope scope() const { return m_scope; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Soon: acts come in bursts.
    void refresh();
    /// Counts and rate; its rows are taken once.
    [[nodiscard]] const core::reminders::ReminderList& list() const { return m_list; }
    [[nodiscard]] std::vector<core::reminders::ReminderRow> takeRows() {
        return std::exchange(m_list.rows, {});
    }

Q_SIGNALS:
    void changed();
    /// The list could not be read.
    void failed();

private:
    void read();

    common::Environment& m_environment;
    core::reminders::ReminderScope m_scope = core::reminders::ReminderScope::Due;
    std::string m_text;
    core::reminders::ReminderList m_list;
    common::LatestReading<core::reminders::ReminderList> m_reading;
    QTimer m_soon;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reminders
