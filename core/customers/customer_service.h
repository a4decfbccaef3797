#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/customers/customer.h"

namespace core::storage {
class Database;
}

namespace core::customers {

enum class CustomerError {
    /// No order names this buyer.
    NotFound,
    NothingChanged,
    /// A tag of more than 20 characters, or more than 20 tags.
    TagTooLong,
};

/// Profile editing with history (R203): each change is an event that names the buyer by a digest and tells the
/// length of the note and the number of tags, never their words.
class CustomerService final {
public:
    CustomerService(storage::Database& database, Clock clock);
    Result<Customer, CustomerError> setNote(orders::ShopId shop, const std::string& nick,
                                            const std::string& note, const agents::Actor& actor);
    Result<Customer, CustomerError> setTags(orders::ShopId shop, const std::string& nick,
                                            const std::vector<std::string>& tags,
                                            const agents::Actor& actor);
    Signal<orders::ShopId, std::string> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::customers
