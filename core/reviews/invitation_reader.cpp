#include "core/reviews/invitation_reader.h"

#include <set>

#include "core/reviews/invitation_repository.h"

namespace core::reviews {

std::vector<InvitationFacts> InvitationReader::candidates(orders::ShopId shop, Seconds now,
                                                          std::size_t limit,
                                                          const std::stop_token& stop) {
    const auto rules = m_rules(shop);
    std::vector<InvitationFacts> found;
    std::set<std::string> buyers;
    InvitationRepository(m_database)
        .each(shop, now - rules.oldest, now - rules.wait, [&](InvitationFacts facts) {
            if (!invitationBarrier(facts, rules, now) && buyers.insert(facts.buyer).second) {
                found.push_back(std::move(facts));
            }
            return found.size() < limit && !stop.stop_requested();
        });
    return found;
}

}  // namespace core::reviews
