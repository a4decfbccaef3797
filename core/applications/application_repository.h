#pragma once

#include "core/applications/application_policy.h"
#include "core/storage/database.h"

namespace core::applications {

/// SQL of the acts on applications. Runs inside the caller's transaction.
class ApplicationRepository final {
public:
    explicit ApplicationRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Application> find(ApplicationId id);
    /// Approved ones about an order, the oldest first, with what keepShown() kept.
    struct Approved {
        Application application;
        /// Nothing: nobody looked, since its order was not known.
        std::optional<std::int64_t> shownBefore;
    };
    [[nodiscard]] std::vector<Approved> approved();
    /// What the export showed of it when it was asked.
    void keepShown(ApplicationId id, std::int64_t shown);
    /// Returns it with its id.
    Application add(Application application);
    void save(const Application& application);
    /// What this agent granted alone since `since`: approved without a decision and not withdrawn.
    [[nodiscard]] GrantedToday granted(const Application& application, Seconds since);
    /// What `agent` granted since `since`, alone or by deciding a colleague's request, of every kind that moves money:
    /// to the buyer of `application`, and to all buyers of all shops.
    [[nodiscard]] GrantedToday grantedBy(const std::string& agent, const Application& application, Seconds since);

private:
    storage::Database& m_database;
};

/// The columns that readApplication expects, followed by `rest`.
[[nodiscard]] std::string selectApplications(std::string_view rest);
[[nodiscard]] Application readApplication(const storage::Statement& row);

}  // namespace core::applications
