#pragma once

#include <QHash>
#include <QTimer>

#include "ui/common/workplace.h"
#include "ui/reviews/review_acts.h"
#include "ui/reviews/review_list_view_model.h"
#include "ui/reviews/review_table_model.h"

class QComboBox;
class QStackedLayout;
class QStackedWidget;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::reviews {

class InvitationsView;
class ReviewActForm;
class ReviewDetail;
class ReviewFiguresView;
class ReviewForm;
class ReviewImport;

/// The desk of the reviews (R191–R199): open ones by what is due next, one with its next steps, the closed ones, whom to
/// ask for a review, and what reviews say in figures.
class ReviewsPage final : public common::Workplace {
    Q_OBJECT

public:
    ReviewsPage(common::Environment& environment, ReviewPorts ports, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// Overdue ones of this agent.
    [[nodiscard]] int waitingCount() const override { return m_list.list().overdue; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Those of the list and the two other sheets.
    enum class Sheet { Mine, Bad, Middle, Good, Closed, Invitations, Figures };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDesk();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void connectForms();
    void connectOthers();
    [[nodiscard]] std::vector<common::Command> pageCommands();
    [[nodiscard]] std::vector<common::Command> sheetCommands();
    void showSheet(Sheet sheet);
    void refresh();
    void showList();
    void showCurrent();
    void tick();
    void loadShops();
    [[nodiscard]] std::optional<core::orders::ShopId> shop() const;
    [[nodiscard]] bool isDesk() const;
    [[nodiscard]] const core::reviews::ReviewCase* current() const;
    [[nodiscard]] std::vector<core::reviews::ReviewCaseTarget> selected() const;
    [[nodiscard]] bool can(const DeedKey& deed) const;
    void perform(Deed deed);
    void submitAct(const core::reviews::ReviewCaseTarget& target, Deed deed, const DeedInput& input);
    void finishAct(const QString& text, Deed deed);
    /// The next good one that waits for a reply, with the form open for it.
    void replyToNext();
    void copyReply();
    void startNew(const common::CaseStart& start);
    void openReview(core::reviews::ReviewCaseId id);
    void importFile();
    void submitForm();
    void closeForms();
    void warn(const QString& text);
    void showHelp();

    common::Environment& m_environment;
    ReviewPorts m_ports;
    ReviewTableModel m_model;
    ReviewListViewModel m_list;
    ReviewActs m_acts;
    Sheet m_sheet = Sheet::Mine;
    core::reviews::ReviewCaseId m_front = 0;
    /// To be selected once the list was read.
    std::optional<core::reviews::ReviewCaseId> m_wanted;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    common::Toast* m_toast;
    QHash<int, common::FilterButton*> m_sheets;
    common::SearchField* m_search = nullptr;
    QComboBox* m_shop = nullptr;
    ReviewImport* m_import;
    QStackedWidget* m_pages;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    ReviewDetail* m_detail = nullptr;
    ReviewForm* m_form = nullptr;
    ReviewActForm* m_actForm = nullptr;
    InvitationsView* m_invitations = nullptr;
    ReviewFiguresView* m_figures = nullptr;
    QTimer m_clock;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reviews
