#include "core/customers/customer_service.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/customers/customer_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::customers {
namespace {

constexpr std::size_t kLongestTag = 20;
constexpr std::size_t kMostTags = 20;

/// Trimmed, without empty and repeated tags, in the order given.
std::vector<std::string> tidied(const std::vector<std::string>& tags) {
    std::vector<std::string> kept;
    for (const auto& tag : tags) {
        std::string own(trimmed(tag));
        if (!own.empty() && std::ranges::find(kept, own) == kept.end()) {
            kept.push_back(std::move(own));
        }
    }
    return kept;
}

std::string counted(const char* name, std::size_t count) {
    return std::string("{\"") + name + "\":" + std::to_string(count) + '}';
}

events::Event eventOf(const Customer& customer, const agents::Actor& actor, Seconds now) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "customer",
            .shop = customer.shop,
            .subject = eventSubjectOf(customer.shop, customer.nick)};
}

}  // namespace

CustomerService::CustomerService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

Result<Customer, CustomerError> CustomerService::setNote(orders::ShopId shop,
                                                         const std::string& nick,
                                                         const std::string& note,
                                                         const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    CustomerRepository repository(m_database);
    auto customer = repository.find(shop, nick);
    if (!customer) {
        return Unexpected{CustomerError::NotFound};
    }
    if (customer->note == note) {
        return Unexpected{CustomerError::NothingChanged};
    }
    const Seconds now = m_clock();
    auto event = eventOf(*customer, actor, now);
    event.action = "set_note";
    event.before = counted("characters", characterCount(customer->note));
    event.after = counted("characters", characterCount(note));
    customer->note = note;
    repository.save(*customer, now);
    events::append(m_database, std::move(event));
    transaction.commit();
    changed.emit(shop, nick);
    return *customer;
}

Result<Customer, CustomerError> CustomerService::setTags(orders::ShopId shop,
                                                         const std::string& nick,
                                                         const std::vector<std::string>& tags,
                                                         const agents::Actor& actor) {
    const auto kept = tidied(tags);
    if (kept.size() > kMostTags || std::ranges::any_of(kept, [](const std::string& tag) {
            return characterCount(tag) > kLongestTag;
        })) {
        return Unexpected{CustomerError::TagTooLong};
    }
    storage::Transaction transaction(m_database);
    CustomerRepository repository(m_database);
    auto customer = repository.find(shop, nick);
    if (!customer) {
        return Unexpected{CustomerError::NotFound};
    }
    if (customer->tags == kept) {
        return Unexpected{CustomerError::NothingChanged};
    }
    const Seconds now = m_clock();
    auto event = eventOf(*customer, actor, now);
    event.action = "set_tags";
    event.before = counted("tags", customer->tags.size());
    event.after = counted("tags", kept.size());
    customer->tags = kept;
    repository.save(*customer, now);
    events::append(m_database, std::move(event));
    transaction.commit();
    changed.emit(shop, nick);
    return *customer;
}

}  // namespace core::customers
