#pragma once

#include <QPointer>
#include <QWidget>

#include "core/promises/promise_finder.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"
#include "ui/common/notice_banner.h"
#include "ui/promises/promise_acts.h"

class QLabel;

namespace ui::common {
class EntryList;
}

namespace ui::promises {

class PromiseForm;

/// What was promised to the buyer in front (R015–R017, R118), and a new promise. When a reply that was sent says one, it
/// is offered here and over the window for a moment.
class PromisePane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit PromisePane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    /// A promise that a reply said.
    struct Offer {
        common::SentReply reply;
        core::promises::FoundPromise found;
    };
    void connectParts();
    [[nodiscard]] QWidget* makeOffer();
    [[nodiscard]] QWidget* makePromise(const core::promises::Promise& promise, QWidget* parent);
    void offer(const common::SentReply& reply);
    void takeOffer();
    void dropOffer();
    void openForm(const std::optional<core::promises::FoundPromise>& found = {});
    void showPromises();

    common::Environment& m_environment;
    common::ConversationContext m_context;
    PromiseActs m_acts;
    std::optional<Offer> m_offer;
    common::NoticeBanner* m_banner;
    QWidget* m_offerRow = nullptr;
    QLabel* m_offerText = nullptr;
    PromiseForm* m_form;
    common::EntryList* m_list;
    /// Over the window the pane is in, which may change and end.
    QPointer<common::Toast> m_toast;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::promises
