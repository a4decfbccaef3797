#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "core/applications/application.h"
#include "core/customers/contact_reader.h"
#include "core/customers/customer.h"
#include "core/customers/customer_service.h"
#include "core/customers/duplicate_reader.h"
#include "core/jobs/job_queue.h"
#include "core/promises/promise.h"
#include "core/settings/settings.h"
#include "ui/common/acts.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

namespace ui::customers {

/// The buyer of the conversation in front: what the shop knows, and the acts on the profile.
class BuyerViewModel final : public QObject {
    Q_OBJECT

public:
    explicit BuyerViewModel(common::Environment& environment, QObject* parent = nullptr);

    void open(const common::ConversationContext& context);
    [[nodiscard]] const common::ConversationContext& context() const { return m_context; }
    [[nodiscard]] bool hasBuyer() const { return !m_context.buyer.empty(); }

    /// Nothing: no order, conversation or person names the buyer.
    [[nodiscard]] const std::optional<core::customers::Customer>& customer() const {
        return m_customer;
    }
    [[nodiscard]] core::customers::CustomerTier tier() const;
    /// R119: what this tier may be offered; empty: nothing.
    [[nodiscard]] QString benefit() const;
    [[nodiscard]] const std::vector<core::customers::CustomerOrder>& orders() const {
        return m_orders;
    }
    [[nodiscard]] const std::vector<core::customers::CreditMark>& creditMarks() const {
        return m_marks;
    }
    [[nodiscard]] const std::vector<core::promises::Promise>& openPromises() const {
        return m_promises;
    }
    [[nodiscard]] const std::vector<core::applications::Application>& openApplications() const {
        return m_applications;
    }
    [[nodiscard]] std::vector<std::string> contactGroups() const;
    [[nodiscard]] const std::vector<core::customers::Duplicate>& duplicates() const {
        return m_duplicates;
    }
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }

    /// What is read of the scroll so far, newest first.
    [[nodiscard]] const std::vector<core::customers::ContactEntry>& contacts() const {
        return m_contacts;
    }
    [[nodiscard]] bool hasMoreContacts() const { return m_hasMore; }
    void readMoreContacts();

    void setNote(const QString& note);
    /// Separated by commas or blanks.
    void setTags(const QString& tags);
    void setContactGroup(const QString& group);
    void setPersonality(std::optional<core::customers::Personality> personality);
    void setBehaviour(std::optional<core::customers::Behaviour> behaviour);
    void setExperience(std::optional<core::customers::Experience> experience);
    /// Shows `nick` as this buyer from now on.
    void merge(const std::string& nick);
    void undoMerge(const std::string& nick);
    void keepApart(const std::string& nick);

Q_SIGNALS:
    /// Another buyer is shown, or none.
    void opened();
    /// The same buyer was read again.
    void changed();
    /// More entries were read.
    void contactsGrown();
    void duplicatesChanged();
    void refused(const QString& text);
    /// What was done, in words.
    void done(const QString& text);

private:
    void read();
    void readSoon();
    void searchDuplicates();
    template <class Act>
    void run(Act act, const QString& text = {}) {
        common::runAct(
            m_environment.acts, this,
            [this, act, shop = m_context.shop, nick = m_context.buyer,
             actor = m_environment.actor()] {
                const auto outcome = act(m_environment.customerService, shop, nick, actor);
                return outcome ? std::nullopt : std::optional(outcome.error());
            },
            [this, text](std::optional<core::customers::CustomerError> error) {
                finish(error, text);
            });
    }
    void finish(std::optional<core::customers::CustomerError> error, const QString& text);

    common::Environment& m_environment;
    common::ConversationContext m_context;
    std::optional<core::customers::Customer> m_customer;
    core::settings::TierRule m_tierRule;
    core::settings::BenefitHints m_hints;
    std::vector<core::customers::CustomerOrder> m_orders;
    std::vector<core::customers::CreditMark> m_marks;
    std::vector<core::promises::Promise> m_promises;
    std::vector<core::applications::Application> m_applications;
    std::vector<core::customers::ContactEntry> m_contacts;
    std::vector<core::customers::Duplicate> m_duplicates;
    bool m_hasMore = false;
    std::optional<core::jobs::JobQueue::Id> m_search;
    /// Several services tell of one act: it is read once.
    QTimer m_rest;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::customers
