#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/customers/customer.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::customers {

enum class CustomerError {
    /// No order, conversation or person names this buyer.
    NotFound,
    NothingChanged,
    /// A tag or group of more than 20 characters, or more than 20 tags.
    TagTooLong,
    /// More than 1,000 characters.
    NoteTooLong,
    /// The two nicks are one buyer already.
    SameCustomer,
    /// Only what was merged can be taken apart.
    NotMerged,
    /// Quality reads only.
    NotAllowedForRole,
};

/// Profile editing with history (R203): each change is an event that names the buyer by a digest and tells the
/// length of the note, the number of tags and the names of types, never a word of what people wrote. A buyer who only
/// chats has a profile too.
class CustomerService final {
public:
    using Outcome = Result<Customer, CustomerError>;

    CustomerService(storage::Database& database, Clock clock);
    Outcome setNote(orders::ShopId shop, const std::string& nick, const std::string& note,
                    const agents::Actor& actor);
    Outcome setTags(orders::ShopId shop, const std::string& nick, const std::vector<std::string>& tags,
                    const agents::Actor& actor);
    /// R206; empty: out of every group.
    Outcome setContactGroup(orders::ShopId shop, const std::string& nick, const std::string& group,
                            const agents::Actor& actor);
    /// R207–R209; nothing: not known, and for the experience: by the number of orders.
    Outcome setPersonality(orders::ShopId shop, const std::string& nick, std::optional<Personality> personality,
                           const agents::Actor& actor);
    Outcome setBehaviour(orders::ShopId shop, const std::string& nick, std::optional<Behaviour> behaviour,
                         const agents::Actor& actor);
    Outcome setExperience(orders::ShopId shop, const std::string& nick, std::optional<Experience> experience,
                          const agents::Actor& actor);
    /// From now on `nick` is shown as `main` (lessons.md row 1): both scrolls are one; nothing is moved. An event for each.
    Outcome merge(orders::ShopId shop, const std::string& nick, const std::string& main, const agents::Actor& actor);
    /// Takes `nick` out of the buyer it was merged into, with what had been merged into `nick` itself.
    Outcome undoMerge(orders::ShopId shop, const std::string& nick, const agents::Actor& actor);
    /// They are two buyers: the merge is never suggested again.
    Result<void, CustomerError> keepApart(orders::ShopId shop, const std::string& nick, const std::string& other,
                                          const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<orders::ShopId, std::string> changed;

private:
    /// What an event tells of a change.
    struct Told {
        std::string action;
        std::string before;
        std::string after;
    };
    Outcome change(orders::ShopId shop, const std::string& nick, const agents::Actor& actor,
                   const std::function<Told(Customer&)>& write);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::customers
