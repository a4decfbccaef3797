#include "ui/customers/buyer_view_model.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/applications/application_reader.h"
#include "core/applications/application_service.h"
#include "core/customers/customer_reader.h"
#include "core/orders/annotation_service.h"
#include "core/promises/promise_reader.h"
#include "core/promises/promise_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/customers/customers_text.h"

namespace ui::customers {

using namespace core::customers;

namespace {

constexpr std::int64_t kOrdersShown = 12;
constexpr std::int64_t kContactsAtATime = 30;

}  // namespace

BuyerViewModel::BuyerViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        read();
        Q_EMIT changed();
    });
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    const auto soon = [this](const auto&...) { readSoon(); };
    keep(common::onScreen(environment.customerService.changed, this, soon));
    keep(common::onScreen(environment.promiseService.changed, this, soon));
    keep(common::onScreen(environment.applicationService.changed, this, soon));
    keep(common::onScreen(environment.annotations.changed, this, soon));
    keep(common::onScreen(environment.settingsService.changed, this, soon));
    keep(common::onScreen(environment.mirrorChanged, this, soon));
}

void BuyerViewModel::open(const common::ConversationContext& context) {
    const bool isSame = context.shop == m_context.shop && context.buyer == m_context.buyer;
    const bool isOtherTalk = context.conversation != m_context.conversation;
    m_context = context;
    if (isSame) {
        if (isOtherTalk) {
            Q_EMIT changed();
        }
        return;
    }
    m_rest.stop();
    m_duplicates.clear();
    read();
    Q_EMIT opened();
    searchDuplicates();
}

CustomerTier BuyerViewModel::tier() const {
    return m_customer ? tierOf(*m_customer, m_tierRule) : CustomerTier::New;
}

QString BuyerViewModel::benefit() const {
    switch (tier()) {
        case CustomerTier::New:
            return common::toScreen(m_hints.newBuyer);
        case CustomerTier::Old:
            return common::toScreen(m_hints.oldBuyer);
        case CustomerTier::Vip:
            return common::toScreen(m_hints.vip);
    }
    return {};
}

std::vector<std::string> BuyerViewModel::contactGroups() const {
    return m_environment.customers.contactGroups(m_context.shop);
}

void BuyerViewModel::readSoon() {
    if (hasBuyer()) {
        m_rest.start();
    }
}

void BuyerViewModel::read() {
    m_orders.clear();
    m_marks.clear();
    m_promises.clear();
    m_applications.clear();
    const auto shown = std::max(kContactsAtATime, static_cast<std::int64_t>(m_contacts.size()));
    m_contacts.clear();
    m_hasMore = false;
    m_customer =
        hasBuyer() ? m_environment.customers.find(m_context.shop, m_context.buyer) : std::nullopt;
    if (!m_customer) {
        return;
    }
    m_tierRule = m_environment.settings.tierRule(m_context.shop);
    m_hints = m_environment.settings.benefitHints(m_context.shop);
    m_orders = m_environment.customers.orders(*m_customer, kOrdersShown);
    m_marks = m_environment.customers.creditMarks(*m_customer);
    m_promises = m_environment.promises.ofBuyer(m_context.shop, m_customer->nicks);
    std::erase_if(m_promises, [](const auto& promise) {
        return promise.state != core::promises::PromiseState::Open;
    });
    m_applications = m_environment.applications.ofBuyer(m_context.shop, m_customer->nicks);
    std::erase_if(m_applications,
                  [](const auto& application) { return application.closedAt.has_value(); });
    m_contacts = m_environment.contacts.page(*m_customer, 0, shown);
    m_hasMore = static_cast<std::int64_t>(m_contacts.size()) == shown;
}

void BuyerViewModel::readMoreContacts() {
    if (!m_hasMore || !m_customer) {
        return;
    }
    auto more = m_environment.contacts.page(
        *m_customer, static_cast<std::int64_t>(m_contacts.size()), kContactsAtATime);
    m_hasMore = static_cast<std::int64_t>(more.size()) == kContactsAtATime;
    m_contacts.insert(m_contacts.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    Q_EMIT contactsGrown();
}

void BuyerViewModel::searchDuplicates() {
    if (m_search) {
        m_environment.quickJobs.cancel(*m_search);
        m_search.reset();
    }
    if (!m_customer || !m_environment.findDuplicates) {
        return;
    }
    m_search = m_environment.quickJobs.add(
        "duplicates", [find = m_environment.findDuplicates, customer = *m_customer,
                       guard = QPointer<BuyerViewModel>(this)](core::jobs::JobContext& job) {
            auto found = find(customer, job.stopToken());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, nick = customer.nick, found = std::move(found)] {
                    if (guard && guard->m_customer && guard->m_customer->nick == nick) {
                        guard->m_duplicates = found;
                        Q_EMIT guard->duplicatesChanged();
                    }
                },
                Qt::QueuedConnection);
        });
}

void BuyerViewModel::setNote(const QString& note) {
    run([note = common::toCore(note.trimmed())](auto& service, auto shop, const auto& nick,
                                                const auto& actor) {
        return service.setNote(shop, nick, note, actor);
    });
}

void BuyerViewModel::setTags(const QString& tags) {
    static const QRegularExpression kBetween(QStringLiteral("[,，、;；\\s]+"));
    std::vector<std::string> words;
    for (const QString& word : tags.split(kBetween, Qt::SkipEmptyParts)) {
        words.push_back(common::toCore(word));
    }
    run([words](auto& service, auto shop, const auto& nick, const auto& actor) {
        return service.setTags(shop, nick, words, actor);
    });
}

void BuyerViewModel::setContactGroup(const QString& group) {
    run([group = common::toCore(group)](auto& service, auto shop, const auto& nick,
                                        const auto& actor) {
        return service.setContactGroup(shop, nick, group, actor);
    });
}

void BuyerViewModel::setPersonality(std::optional<Personality> personality) {
    run([personality](auto& service, auto shop, const auto& nick, const auto& actor) {
        return service.setPersonality(shop, nick, personality, actor);
    });
}

void BuyerViewModel::setBehaviour(std::optional<Behaviour> behaviour) {
    run([behaviour](auto& service, auto shop, const auto& nick, const auto& actor) {
        return service.setBehaviour(shop, nick, behaviour, actor);
    });
}

void BuyerViewModel::setExperience(std::optional<Experience> experience) {
    run([experience](auto& service, auto shop, const auto& nick, const auto& actor) {
        return service.setExperience(shop, nick, experience, actor);
    });
}

void BuyerViewModel::merge(const std::string& other) {
    std::erase_if(m_duplicates, [&other](const auto& known) { return known.nick == other; });
    Q_EMIT duplicatesChanged();
    run([other](auto& service, auto shop, const auto& nick,
                const auto& actor) { return service.merge(shop, other, nick, actor); },
        tr("%1 is shown as this buyer from now on.").arg(common::toScreen(other)));
}

void BuyerViewModel::undoMerge(const std::string& other) {
    run([other](auto& service, auto shop, const auto&,
                const auto& actor) { return service.undoMerge(shop, other, actor); },
        tr("%1 is a buyer of its own again.").arg(common::toScreen(other)));
}

void BuyerViewModel::keepApart(const std::string& other) {
    std::erase_if(m_duplicates, [&other](const auto& known) { return known.nick == other; });
    Q_EMIT duplicatesChanged();
    run([other](auto& service, auto shop, const auto& nick, const auto& actor) {
        return service.keepApart(shop, nick, other, actor);
    });
}

void BuyerViewModel::finish(std::optional<CustomerError> error, const QString& text) {
    if (error == CustomerError::NothingChanged) {
        return;
    }
    if (error) {
        Q_EMIT refused(CustomersText::refusal(*error));
    } else if (!text.isEmpty()) {
        Q_EMIT done(text);
    }
}

}  // namespace ui::customers
