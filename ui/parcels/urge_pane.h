#pragma once

#include "core/parcels/parcel_service.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

class QLabel;

namespace ui::common {
class EntryList;
class NoticeBanner;
}

namespace ui::parcels {

/// Beside the chat: the orders of the buyer in front by their promise (R108) and the courier's last word (R104). One
/// button puts the matching reply into the composer and writes the task.
class UrgePane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit UrgePane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void showParcels();
    [[nodiscard]] QWidget* makeParcel(const core::parcels::Parcel& parcel, QWidget* parent);
    void urge(const core::orders::OrderKey& key);
    /// The first guess is what the imported events say; the agent may have seen better on the courier's page.
    void triage(const core::parcels::Parcel& parcel, core::parcels::TriageFinding found);
    [[nodiscard]] core::parcels::TriageFinding guessOf(const core::parcels::Parcel& parcel) const;
    void take(const core::parcels::ParcelService::Replied& reply);

    common::Environment& m_environment;
    common::ConversationContext m_context;
    std::vector<core::parcels::Parcel> m_parcels;
    common::NoticeBanner* m_banner;
    common::EntryList* m_list;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::parcels
