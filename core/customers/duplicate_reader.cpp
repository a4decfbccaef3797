#include "core/customers/duplicate_reader.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_repository.h"
#include "core/search/order_search.h"

namespace core::customers {
namespace {

namespace sql {
constexpr auto kOrder =
    "SELECT buyer_nick, coalesce(mobile, ''), coalesce(phone, ''), coalesce(receiver, ''), "
    "coalesce(address, '') FROM mirror_order WHERE id = ?1 AND shop_id = ?2";
}  // namespace sql

/// Older receivers say little, and each costs a search.
constexpr std::size_t kReceivers = 3;
constexpr std::size_t kMostHits = 200;
constexpr std::size_t kDigitsOfMobile = 11;

bool isTelling(const std::string& value) {
    return !value.empty() && value.find('*') == std::string::npos;
}

bool isWholeMobile(const std::string& number) {
    return isTelling(number) && number.find('-') == std::string::npos &&
           phoneDigits(number).size() == kDigitsOfMobile;
}

void count(std::vector<Duplicate>& found, Duplicate duplicate) {
    const auto known = std::ranges::find(found, duplicate.nick, &Duplicate::nick);
    if (known == found.end()) {
        found.push_back(std::move(duplicate));
    } else {
        ++known->orderCount;
    }
}

}  // namespace

DuplicateReader::DuplicateReader(storage::Database& database) : m_database(database) {}

std::vector<Duplicate> DuplicateReader::find(const Customer& customer,
                                             const std::stop_token& stop) {
    std::vector<Duplicate> found;
    search::OrderSearch search(m_database);
    auto order = m_database.prepare(sql::kOrder);
    const auto eachHit = [&](const std::string& text, const auto& compare) {
        for (const auto id : search.find(text, kMostHits, stop)) {
            order.bindAll(id, customer.shop);
            if (order.step() && !order.textView(0).empty()) {
                compare(order);
            }
            order.reset();
        }
    };
    auto receivers = CustomerReader(m_database).receivers(customer.shop, customer.nick);
    receivers.resize(std::min(receivers.size(), kReceivers));
    for (const Receiver& receiver : receivers) {
        if (isWholeMobile(receiver.phone)) {
            const std::string digits = phoneDigits(receiver.phone);
            eachHit(digits, [&](const storage::Statement& row) {
                if (phoneDigits(row.text(1)) == digits || phoneDigits(row.text(2)) == digits) {
                    count(found,
                          {row.text(0), DuplicateReason::SameMobile, maskPhone(receiver.phone), 1});
                }
            });
        } else if (isTelling(receiver.name) && isTelling(receiver.address)) {
            eachHit(receiver.name, [&](const storage::Statement& row) {
                if (row.textView(3) == receiver.name && row.textView(4) == receiver.address) {
                    count(found, {row.text(0), DuplicateReason::SameReceiverAndAddress,
                                  maskName(receiver.name), 1});
                }
            });
        }
    }
    CustomerRepository repository(m_database);
    std::erase_if(found, [&](const Duplicate& duplicate) {
        const std::string main = repository.mainOf(customer.shop, duplicate.nick);
        return main == customer.nick ||
               repository.areDistinct(customer.shop, customer.nick, main) ||
               repository.areDistinct(customer.shop, customer.nick, duplicate.nick);
    });
    return found;
}

}  // namespace core::customers
