#pragma once

#include <QTimer>

#include "core/importing/tracking_import.h"
#include "ui/common/workplace.h"
#include "ui/parcels/parcel_form.h"
#include "ui/parcels/parcel_list_view_model.h"
#include "ui/parcels/parcel_table_model.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class FilterButton;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::parcels {

class ParcelView;

/// Takes a courier's file of tracking events in; called inside a long job.
using ImportTracking = std::function<core::importing::TrackingReport(
    core::orders::ShopId, const std::filesystem::path&, core::jobs::JobContext&)>;

/// The parcel watch (R099–R108, R114–R116): unshipped by age against the promise, shipped without movement, late ones and
/// exceptions, with the assistant, the log of contacts and the tasks of each.
class ParcelsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit ParcelsPage(common::Environment& environment, ImportTracking importTracking = {},
                         QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_list.waitingCount(); }
    /// Brings an order into the detail, whatever the list shows.
    void openOrder(const core::orders::OrderKey& key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Act = std::function<std::optional<core::parcels::ParcelError>(core::parcels::ParcelService&,
                                                                        const core::agents::Actor&)>;
    [[nodiscard]] bool mayImport() const;
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void showList();
    void showCurrent();
    void showDetail();
    [[nodiscard]] const core::parcels::ParcelCase* currentCase() const;
    [[nodiscard]] bool canAct(core::parcels::ParcelCaseAction action) const;
    void openForm(qlonglong caseId, ParcelForm::Mode mode);
    void openCaseForm(core::parcels::ParcelCaseKind kind);
    void submit(const ParcelForm::Entry& entry);
    void perform(Act act, const QString& done);
    void completeTask(const std::string& result);
    void tickNext();
    void tickStep(qlonglong caseId, qlonglong ordinal, const std::string& note);
    void reopen(qlonglong caseId);
    /// The news that waits is copied, to be sent by hand.
    void copyNews(core::notices::NoticeId id);
    void tell(const core::parcels::ParcelCaseTarget& target, const std::string& text);
    /// After an act: why it was refused, or the form goes. False: it was refused.
    bool takeOutcome(const std::optional<core::parcels::ParcelError>& error);
    void urge();
    void triage();
    /// A reply came back: it is copied for the chat.
    void takeReply(const core::parcels::ParcelService::Replied& reply);
    void promiseToTell();
    void openLink();
    void copyLink();
    void openConversation();
    void chooseFile();
    void showReport(const core::importing::TrackingReport& report);
    void importFile(core::orders::ShopId shop, const QString& file);
    void refuse(const QString& text);

    common::Environment& m_environment;
    ImportTracking m_importTracking;
    ParcelListViewModel m_list;
    ParcelTableModel m_model;
    common::NoticeBanner* m_banner;
    common::DataTable* m_table;
    ParcelForm* m_form;
    ParcelView* m_view;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty = nullptr;
    common::SearchField* m_search = nullptr;
    common::FilterButton* m_mine = nullptr;
    QPushButton* m_import = nullptr;
    std::vector<std::pair<common::FilterButton*, core::parcels::ParcelScope>> m_scopes;
    common::Toast* m_toast;
    /// What the detail shows, and what the open form is about.
    std::optional<core::orders::OrderKey> m_order;
    /// The courier's page of the parcel in front; empty: none is known.
    QString m_link;
    /// It was chosen in the list, not opened from elsewhere.
    bool m_isOfList = false;
    core::parcels::ParcelCaseId m_formCase = 0;
    core::tasks::TaskId m_formTask = 0;
    std::int64_t m_formStep = 0;
    /// The parcel's first open task; 0: it has none.
    core::tasks::TaskId m_openTask = 0;
    /// What the buyer is to be told by hand; 0: nothing waits.
    core::notices::NoticeId m_waitingNews = 0;
    std::optional<std::int64_t> m_conversation;
    std::string m_buyer;
    core::parcels::ParcelCaseKind m_likelyCase = core::parcels::ParcelCaseKind::Lost;
    /// Clocks go on while the page is looked at.
    QTimer m_ticker;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::parcels
