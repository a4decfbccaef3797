#pragma once

#include "core/base/result.h"
#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"

namespace core::knowledge {

inline constexpr std::size_t kLongestTitle = 80;
inline constexpr std::size_t kLongestText = 5'000;
/// R228: an article used so often in its life is 高频 without anybody saying so.
inline constexpr std::int64_t kFrequentFromUses = 20;

/// Without blanks and controls at the ends, folders with single slashes.
[[nodiscard]] Reply cleaned(Reply reply);
[[nodiscard]] Article cleaned(Article article);
[[nodiscard]] Product cleaned(Product product);
[[nodiscard]] Promotion cleaned(Promotion promotion);
[[nodiscard]] Macro cleaned(Macro macro);
/// Why it can't be kept so.
[[nodiscard]] std::optional<KnowledgeError> faultOf(const Reply& reply);
[[nodiscard]] std::optional<KnowledgeError> faultOf(const Article& article);
[[nodiscard]] std::optional<KnowledgeError> faultOf(const Product& product);
[[nodiscard]] std::optional<KnowledgeError> faultOf(const Promotion& promotion);
[[nodiscard]] std::optional<KnowledgeError> faultOf(const Macro& macro);

/// Whether the agent sees, uses and changes it: everybody's, or their own.
[[nodiscard]] bool mayUse(const Reply& reply, const std::string& agent);
/// R045: a reply of this trait is made for a buyer with these (customers::traitsOf), not merely good for everybody.
[[nodiscard]] bool isForTraits(const std::string& trait, const std::vector<std::string>& traits);

enum class Validity { NotYet, Valid, Expired };
[[nodiscard]] Validity validityOf(const Promotion& promotion, Seconds now);
[[nodiscard]] Validity validityOf(const Article& article, Seconds now);
/// R228.
[[nodiscard]] bool isFrequent(const Article& article);
/// R227.
[[nodiscard]] bool isReviewOverdue(const Article& article, Seconds now);

/// What is put into the composer; NotValidNow for an offer or a rule outside of its dates.
[[nodiscard]] Result<std::string, KnowledgeError> insertable(const Promotion& promotion, Seconds now);
[[nodiscard]] Result<std::string, KnowledgeError> insertable(const Article& article, Seconds now);
/// Title, price, stock, pros and link; never the floor.
[[nodiscard]] std::string insertable(const Product& product);

}  // namespace core::knowledge
