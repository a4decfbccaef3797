#include "core/customers/customer_service.h"

#include <algorithm>
#include <utility>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/customers/customer_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::customers {
namespace {

constexpr std::size_t kLongestTag = 20;
constexpr std::size_t kMostTags = 20;
constexpr std::size_t kLongestNote = 1'000;

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

template <class T>
std::string typed(const char* name, const std::optional<T>& value) {
    return std::string("{\"") + name +
           "\":" + (value ? '"' + std::string(toWord(*value)) + '"' : std::string("null")) + '}';
}

events::Event eventOf(orders::ShopId shop, const std::string& nick, const agents::Actor& actor,
                      Seconds now) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "customer",
            .shop = shop,
            .subject = eventSubjectOf(shop, nick)};
}

std::string other(orders::ShopId shop, const std::string& nick) {
    return "{\"customer\":\"" + eventSubjectOf(shop, nick) + "\"}";
}

}  // namespace

CustomerService::CustomerService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

CustomerService::Outcome CustomerService::change(orders::ShopId shop, const std::string& nick,
                                                 const agents::Actor& actor,
                                                 const std::function<Told(Customer&)>& write) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{CustomerError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    CustomerRepository repository(m_database);
    auto customer = repository.find(shop, nick);
    if (!customer) {
        return Unexpected{CustomerError::NotFound};
    }
    const auto told = write(*customer);
    if (told.action.empty()) {
        return Unexpected{CustomerError::NothingChanged};
    }
    const Seconds now = m_clock();
    repository.save(*customer, now);
    auto event = eventOf(shop, customer->nick, actor, now);
    event.action = told.action;
    event.before = told.before;
    event.after = told.after;
    events::append(m_database, std::move(event));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, shop, customer->nick);
    return *customer;
}

CustomerService::Outcome CustomerService::setNote(orders::ShopId shop, const std::string& nick,
                                                  const std::string& note,
                                                  const agents::Actor& actor) {
    if (characterCount(note) > kLongestNote) {
        return Unexpected{CustomerError::NoteTooLong};
    }
    return change(shop, nick, actor, [&note](Customer& customer) {
        if (customer.note == note) {
            return Told{};
        }
        const std::string before = std::exchange(customer.note, note);
        return Told{"set_note", counted("characters", characterCount(before)),
                    counted("characters", characterCount(note))};
    });
}

CustomerService::Outcome CustomerService::setTags(orders::ShopId shop, const std::string& nick,
                                                  const std::vector<std::string>& tags,
                                                  const agents::Actor& actor) {
    const auto kept = tidied(tags);
    if (kept.size() > kMostTags || std::ranges::any_of(kept, [](const std::string& tag) {
            return characterCount(tag) > kLongestTag;
        })) {
        return Unexpected{CustomerError::TagTooLong};
    }
    return change(shop, nick, actor, [&kept](Customer& customer) {
        if (customer.tags == kept) {
            return Told{};
        }
        const auto before = std::exchange(customer.tags, kept);
        return Told{"set_tags", counted("tags", before.size()), counted("tags", kept.size())};
    });
}

CustomerService::Outcome CustomerService::setContactGroup(orders::ShopId shop,
                                                          const std::string& nick,
                                                          const std::string& group,
                                                          const agents::Actor& actor) {
    const std::string kept(trimmed(group));
    if (characterCount(kept) > kLongestTag) {
        return Unexpected{CustomerError::TagTooLong};
    }
    return change(shop, nick, actor, [&kept](Customer& customer) {
        if (customer.contactGroup == kept) {
            return Told{};
        }
        const auto before = std::exchange(customer.contactGroup, kept);
        return Told{"set_group", counted("groups", before.empty() ? 0 : 1),
                    counted("groups", kept.empty() ? 0 : 1)};
    });
}

CustomerService::Outcome CustomerService::setPersonality(orders::ShopId shop,
                                                         const std::string& nick,
                                                         std::optional<Personality> personality,
                                                         const agents::Actor& actor) {
    return change(shop, nick, actor, [personality](Customer& customer) {
        const auto before = std::exchange(customer.personality, personality);
        return before == personality ? Told{}
                                     : Told{"set_personality", typed("personality", before),
                                            typed("personality", personality)};
    });
}

CustomerService::Outcome CustomerService::setBehaviour(orders::ShopId shop, const std::string& nick,
                                                       std::optional<Behaviour> behaviour,
                                                       const agents::Actor& actor) {
    return change(shop, nick, actor, [behaviour](Customer& customer) {
        const auto before = std::exchange(customer.behaviour, behaviour);
        return before == behaviour ? Told{}
                                   : Told{"set_behaviour", typed("behaviour", before),
                                          typed("behaviour", behaviour)};
    });
}

CustomerService::Outcome CustomerService::setExperience(orders::ShopId shop,
                                                        const std::string& nick,
                                                        std::optional<Experience> experience,
                                                        const agents::Actor& actor) {
    return change(shop, nick, actor, [experience](Customer& customer) {
        const auto before = std::exchange(customer.experience, experience);
        return before == experience ? Told{}
                                    : Told{"set_experience", typed("experience", before),
                                           typed("experience", experience)};
    });
}

CustomerService::Outcome CustomerService::merge(orders::ShopId shop, const std::string& nick,
                                                const std::string& main,
                                                const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{CustomerError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    CustomerRepository repository(m_database);
    const auto from = repository.find(shop, nick);
    const auto into = repository.find(shop, main);
    if (!from || !into) {
        return Unexpected{CustomerError::NotFound};
    }
    if (from->nick == into->nick) {
        return Unexpected{CustomerError::SameCustomer};
    }
    const Seconds now = m_clock();
    // The top of the one under the top of the other: no circle can arise.
    repository.addAlias(shop, from->nick, into->nick, actor.name, now);
    auto event = eventOf(shop, from->nick, actor, now);
    event.action = "merge_into";
    event.after = other(shop, into->nick);
    events::append(m_database, std::move(event));
    event = eventOf(shop, into->nick, actor, now);
    event.action = "take_in";
    event.after = other(shop, from->nick);
    events::append(m_database, std::move(event));
    const auto merged = repository.find(shop, into->nick);
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, shop, into->nick);
    return *merged;
}

CustomerService::Outcome CustomerService::undoMerge(orders::ShopId shop, const std::string& nick,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{CustomerError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    CustomerRepository repository(m_database);
    const auto main = repository.aliasOf(shop, nick);
    if (!main) {
        return Unexpected{CustomerError::NotMerged};
    }
    const Seconds now = m_clock();
    repository.removeAlias(shop, nick);
    auto event = eventOf(shop, nick, actor, now);
    event.action = "undo_merge";
    event.before = other(shop, *main);
    events::append(m_database, std::move(event));
    event = eventOf(shop, *main, actor, now);
    event.action = "let_go";
    event.before = other(shop, nick);
    events::append(m_database, std::move(event));
    auto customer = repository.find(shop, nick);
    if (!customer) {
        return Unexpected{CustomerError::NotFound};
    }
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, shop, *main);
    return *customer;
}

Result<void, CustomerError> CustomerService::keepApart(orders::ShopId shop, const std::string& nick,
                                                       const std::string& otherNick,
                                                       const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{CustomerError::NotAllowedForRole};
    }
    if (nick == otherNick) {
        return Unexpected{CustomerError::SameCustomer};
    }
    storage::Transaction transaction(m_database);
    const Seconds now = m_clock();
    if (!CustomerRepository(m_database).addDistinct(shop, nick, otherNick, actor.name, now)) {
        return Unexpected{CustomerError::NothingChanged};
    }
    auto event = eventOf(shop, nick, actor, now);
    event.action = "keep_apart";
    event.after = other(shop, otherNick);
    events::append(m_database, std::move(event));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, shop, nick);
    return {};
}

}  // namespace core::customers
