#include "core/storage/profile.h"

#include "core/storage/error.h"
#include "core/storage/write_gate.h"

namespace core::storage {

Profile::Profile(ProfilePaths paths, Clock clock)
    : m_paths(std::move(paths)), m_gate(std::make_shared<WriteGate>()) {
    static_cast<void>(clock);
    std::filesystem::create_directories(m_paths.data);
    std::filesystem::create_directories(m_paths.state);
    auto database = connect(Database::Mode::ReadWrite);
    database.execute("PRAGMA journal_mode=WAL");
    migrate(database);
}

Profile::~Profile() = default;

Database Profile::connect(Database::Mode mode) const {
    auto database = Database::open(m_paths.database(), mode);
    database.execute("PRAGMA foreign_keys=ON");
    database.setGate(m_gate);
    return database;
}

}  // namespace core::storage
