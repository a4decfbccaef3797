#pragma once

#include "core/orders/review.h"
#include "core/storage/database.h"

namespace core::orders {

/// Notes, flags and edit requests as the acts write them.
class AnnotationRepository final {
public:
    explicit AnnotationRepository(storage::Database& database);

    [[nodiscard]] OrderNote addNote(const OrderKey& key, const std::string& text,
                                    const std::string& author, Seconds at);
    /// False when the flag was so already.
    bool setFlag(const OrderKey& key, OrderFlag flag, bool on, const std::string& by, Seconds at);

    [[nodiscard]] std::optional<EditRequest> findEdit(std::int64_t id);
    /// Open and exported requests of the order for that field, oldest first.
    [[nodiscard]] std::vector<EditRequest> pendingEdits(const OrderKey& key, OrderField field);
    /// Open and exported requests of the shop, oldest first.
    [[nodiscard]] std::vector<EditRequest> pendingEdits(ShopId shop);
    /// Gives the request its id.
    [[nodiscard]] EditRequest addEdit(EditRequest request);
    /// `state`: Done or Withdrawn.
    void closeEdit(std::int64_t id, EditState state, Seconds at);

private:
    storage::Database& m_database;
};

}  // namespace core::orders
