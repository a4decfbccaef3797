#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantMap>

#include <chrono>
#include <map>

#include "ui/common/workplace.h"
#include "ui/returns/return_acts.h"
#include "ui/returns/return_detail.h"
#include "ui/returns/return_files.h"
#include "ui/returns/return_table_model.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class InlineForm;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::returns {

class InspectionForm;
class MessageForm;
class RefundForm;
class ReturnActForm;
class ReturnStartForm;
struct RefundAmount;

/// The workplace of returns, exchanges, repairs and compensations (R120–R147): the list with its chips and the due clock,
/// one case in front, and every step on a key. A step on several selected cases asks the rule for each.
class ReturnsPage final : public common::Workplace {
    Q_OBJECT

public:
    /// What comes from other subjects and from the composition root.
    struct Parts {
        ReturnDetail::MakeOrderPage makeOrderPage;
        EvidencePort evidence;
        ReturnFiles::Ports files;
    };
    ReturnsPage(common::Environment& environment, const Parts& parts, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_late; }

    /// After an act the key of the next step waits so long that a person can see what came of it.
    static constexpr std::chrono::milliseconds kPause{600};

    /// Public for the keys of tests: what the button of a step does.
    void begin(core::returns::ReturnAction action);
    void openCase(core::returns::ReturnId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// The window is not closed over what somebody has half written without asking.
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The sums of the month yield to the filters where there is no room for both.
    void resizeEvent(QResizeEvent* event) override;
    /// Pictures and other evidence go to the case in front, wherever on the page they are dropped.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// Escape closes the form that is open, wherever the focus stands.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFilters();
    void connectParts();
    void connectForms();
    void refresh();
    void showCurrent();
    void setScope(core::returns::ReturnScope scope);
    void showViews();
    void saveView();
    void applyView(const QString& name);
    [[nodiscard]] std::vector<core::returns::ReturnTarget> targets(core::returns::ReturnAction action) const;
    /// On the cases that its form was opened for, whatever is selected by now.
    void act(core::returns::ReturnAction action, ReturnInput input);
    void beginOn(core::returns::ReturnAction action, std::vector<core::returns::ReturnTarget> targets);
    /// As they stand on the screen now.
    [[nodiscard]] std::vector<core::returns::ReturnTarget> formTargets() const;
    void openInspection();
    void openRefund();
    /// Of a case that is asked for and there already.
    void offerOpenCase(const core::returns::ReturnDraft& draft);
    /// What the text of its form begins with; empty: nothing is known.
    [[nodiscard]] QString textFor(core::returns::ReturnAction action) const;
    /// What the form of a step starts with.
    void openForm(core::returns::ReturnAction action);
    /// Another case of the same order: what the refusal offered, else an exchange.
    void beginAnother();
    void openRecord(const std::string& kind, qlonglong id);
    [[nodiscard]] bool isFormOpen() const;
    /// That of the case in front; null: none is open.
    [[nodiscard]] common::InlineForm* caseForm() const;
    /// Remembers what the form that was just opened says by itself.
    void watchForm(core::returns::ReturnAction action);
    /// What somebody wrote into the form stays with its case …
    void keepDraft();
    /// … and is there again when the case is.
    void takeUpDraft();
    /// The case stays in front while its form is open, though the list has lost it.
    void hold(core::returns::ReturnId id);
    /// In the banner, as long as the case is in front.
    void warn(const QString& text);
    void submitForm();
    void copyNotice(std::int64_t notice, const QString& text);
    void closeForms();
    [[nodiscard]] bool mayWaive() const;

    common::Environment& m_environment;
    ReturnActs m_acts;
    ReturnFiles m_files;
    ReturnTableModel m_model;
    core::returns::ReturnFilter m_filter;
    std::map<core::returns::ReturnScope, common::FilterButton*> m_chips;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    ReturnDetail* m_detail;
    ReturnActForm* m_form;
    ReturnStartForm* m_start;
    InspectionForm* m_inspection;
    RefundForm* m_refund;
    MessageForm* m_message;
    common::Toast* m_toast;
    QComboBox* m_kind = nullptr;
    QComboBox* m_owner = nullptr;
    common::SearchField* m_search = nullptr;
    QToolButton* m_views = nullptr;
    QLabel* m_sums = nullptr;
    common::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    /// What is left changes while the page is looked at.
    QTimer m_ticker;
    int m_late = 0;
    /// A case to bring to the front after the list was read.
    core::returns::ReturnId m_wanted = 0;
    /// Half written, by case: lost with the page and when another person signs in.
    struct Draft {
        core::returns::ReturnAction action{};
        QVariantMap written;
        /// Whom it was written about: another one stands there once the buyer is erased.
        std::string buyer;
    };
    std::map<core::returns::ReturnId, Draft> m_drafts;
    /// The form in front: of which case, for what, and what it said when it opened.
    core::returns::ReturnId m_formCase = 0;
    Draft m_opened;
    std::vector<core::returns::ReturnTarget> m_formTargets;
    std::string m_agent;
    /// Of which case the banner speaks; 0: of none.
    core::returns::ReturnId m_warned = 0;
    /// The list is being read: its current row moves by itself.
    bool m_isReading = false;
    /// The forms are closed for another case, not by the agent.
    bool m_isLeaving = false;
    /// From the start of an act to its answer.
    bool m_isActing = false;
    /// The last act was on several cases.
    bool m_isBulk = false;
    QElapsedTimer m_sinceAct;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::returns
