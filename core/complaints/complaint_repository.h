#pragma once

#include "core/complaints/complaint_policy.h"
#include "core/storage/database.h"

namespace core::complaints {

/// SQL of the acts on complaints. Runs inside the caller's transaction.
class ComplaintRepository final {
public:
    explicit ComplaintRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Complaint> find(ComplaintId id);
    /// Returns it with its id.
    Complaint add(Complaint complaint);
    void save(const Complaint& complaint);
    /// Of the same buyer, order or product.
    [[nodiscard]] std::vector<EarlierComplaint> related(const Complaint& complaint);

private:
    storage::Database& m_database;
};

/// Columns in the order of the table.
[[nodiscard]] Complaint readComplaint(const storage::Statement& row);

}  // namespace core::complaints
