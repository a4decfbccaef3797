#pragma once

#include <QTimer>

#include <optional>

#include "ui/common/workplace.h"
#include "ui/notices/notice_acts.h"
#include "ui/notices/notice_detail.h"
#include "ui/notices/notice_table_model.h"
#include "ui/notices/notices_text.h"

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class Toast;
}  // namespace ui::common

namespace ui::notices {

/// To tell (R095–R103): what buyers are to be told, by kind, with the acts on one and on many, and the answers to
/// follow-ups.
class NoticesPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit NoticesPage(common::Environment& environment, const NoticeDetail::MakeOrderPage& makeOrderPage = {},
                         QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// What is due now.
    [[nodiscard]] int waitingCount() const override { return m_due; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody(const NoticeDetail::MakeOrderPage& makeOrderPage);
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void refresh();
    void showCounts();
    void showCurrent();
    /// Wakes for the next one that becomes due.
    void watch();
    [[nodiscard]] std::vector<core::notices::Notice> read() const;
    [[nodiscard]] const core::notices::Notice* current() const;
    [[nodiscard]] std::vector<core::notices::NoticeTarget> selected() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool mayAnswer() const;
    /// By the primary button: into the conversation, or copied where nothing sends to it.
    void send();
    void copy();
    void takeBack();
    /// What was typed into the one in front, before many are told.
    [[nodiscard]] std::optional<NoticeActs::Typed> takeTyped();
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool mayTakeBack() const;
    /// The words of the primary button.
    void nameSend();
    void offerBack(const QString& text, const std::vector<core::notices::NoticeTarget>& targets);
    void skip();
    void answer(core::notices::NoticeAnswer answer, const std::string& caseKind);
    void startCase(const core::notices::Notice& notice);
    void openConversation();

    common::Environment& m_environment;
    NoticeTableModel m_model;
    NoticeActs m_acts;
    NoticeGroup m_group = NoticeGroup::All;
    int m_due = 0;
    /// What the answer that is being kept becomes; empty: nothing.
    std::string m_caseKind;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    NoticeDetail* m_detail = nullptr;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    QLineEdit* m_reason = nullptr;
    /// Over the list alone: the buttons below stay free.
    common::Toast* m_toast = nullptr;
    std::vector<std::pair<NoticeGroup, common::FilterButton*>> m_groups;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_copyButton = nullptr;
    QPushButton* m_backButton = nullptr;
    QPushButton* m_openButton = nullptr;
    QTimer m_alarm;
    /// An import makes many notices at once: the list is read once for all of them.
    QTimer m_again;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::notices
