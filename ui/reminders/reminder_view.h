#pragma once

#include <QWidget>

#include "core/reminders/reminder_reader.h"
#include "ui/common/reply_way.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::reminders {

/// The detail beside the list: the reminder to write, and the order's reminders with their results. Shows values and asks;
/// decides nothing.
class ReminderView final : public QWidget {
    Q_OBJECT

public:
    explicit ReminderView(core::Clock now, QWidget* parent = nullptr);
    /// Nothing: no order is chosen.
    void showOrder(const std::optional<core::reminders::ReminderRow>& row,
                   const std::vector<core::reminders::Reminder>& reminders, const core::reminders::ReminderRules& rules);
    /// Where nothing sends to the buyer the text is copied, to be sent by hand.
    void setReplyWay(common::ReplyWay way);
    [[nodiscard]] core::reminders::ReminderCause cause() const;
    [[nodiscard]] core::reminders::ReminderMethod method() const;
    [[nodiscard]] QString text() const;
    /// The last reminder with what stands in the fields; nothing: there is none.
    [[nodiscard]] std::optional<core::reminders::Reminder> noted() const;

Q_SIGNALS:
    void remindRequested();
    void noteRequested();
    void orderRequested();
    void conversationRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Wrapped lines keep their height: the splitter around asks for no height for a width.
    void holdLines();
    [[nodiscard]] QWidget* makeWriting();
    [[nodiscard]] QWidget* makeResult();
    void fillText();
    void nameRemind();
    void showHistory(const std::vector<core::reminders::Reminder>& reminders);

    core::Clock m_now;
    std::optional<core::reminders::ReminderRow> m_row;
    core::reminders::ReminderRules m_rules;
    std::optional<core::reminders::Reminder> m_last;
    common::ReplyWay m_way = common::ReplyWay::Sent;
    QLabel* m_title;
    QLabel* m_barrier;
    QComboBox* m_cause = nullptr;
    QComboBox* m_method = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_remind = nullptr;
    QPushButton* m_order = nullptr;
    QPushButton* m_talk = nullptr;
    QWidget* m_resultBlock = nullptr;
    QComboBox* m_result = nullptr;
    QComboBox* m_knownCause = nullptr;
    QLineEdit* m_note = nullptr;
    QWidget* m_history = nullptr;
};

}  // namespace ui::reminders
