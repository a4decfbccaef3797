// Does acts on a profile until it is killed, and says each one on standard output after it
// returned:
//     note ORDER | review ORDER | flag ORDER | import FILE
// Usage: fault_worker PROFILE EXPORTS SEED

#include <cstdio>
#include <random>
#include <unistd.h>

#include "core/importing/import_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/review_service.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"
#include "tests/faults/fault_shop.h"

namespace {

using core::orders::OrderFlag;
using core::orders::OrderKey;

core::Seconds fixedClock() {
    return faults::kNow;
}

/// One write, so that a kill leaves no half line.
void acknowledge(const char* act, const std::string& subject) {
    const std::string line = std::string(act) + ' ' + subject + '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        throw std::runtime_error("nobody listens");
    }
}

class Worker final {
public:
    Worker(const core::storage::Profile& profile, std::filesystem::path exports, unsigned seed)
        : m_exports(std::move(exports))
        , m_random(seed)
        , m_database(profile.connect(core::storage::Database::Mode::ReadWrite))
        , m_annotations(m_database, fixedClock)
        , m_reviews(m_database, fixedClock, rulesOf)
        , m_imports(m_database, fixedClock, rulesOf) {}

    void actOnce() {
        const OrderKey key{1, faults::orderNumber(below(faults::kOrders))};
        switch (below(9)) {
            case 3:
                import(faults::talkName(below(faults::kTalks)));
                return;
            case 0:
                note(key);
                return;
            case 1:
                flag(key);
                return;
            case 2:
                import(faults::fileName(below(faults::kFiles), below(faults::kVersions)));
                return;
            default:
                review(key);
                return;
        }
    }

private:
    static core::orders::ReviewRules rulesOf(core::orders::ShopId /*shop*/) {
        return core::orders::defaultReviewRules();
    }

    int below(int limit) {
        return static_cast<int>(m_random() % static_cast<std::uint_fast32_t>(limit));
    }

    void note(const OrderKey& key) {
        if (m_annotations.addNote(key, "called back", m_actor)) {
            acknowledge("note", key.number);
        }
    }

    void flag(const OrderKey& key) {
        if (m_annotations.setFlag(key, OrderFlag::Red, below(2) == 0, m_actor)) {
            acknowledge("flag", key.number);
        }
    }

    void import(const std::string& file) {
        core::jobs::JobContext job;
        const auto report = m_imports.run({.files = {m_exports / file}}, m_actor, job);
        if (report.exitCode() != 0) {
            throw std::runtime_error("the import refused its file: " +
                                     core::importing::toJson(report));
        }
        acknowledge("import", file);
    }

    /// Walks over the whole state table: whatever the state allows.
    void review(const OrderKey& key) {
        const core::orders::ReviewTarget target{.key = key};
        const auto outcome = [&] {
            switch (below(8)) {
                case 0:
                    return m_reviews.approve(target, {}, m_actor);
                case 1:
                    return m_reviews.ask(target, "which colour?", m_actor);
                case 2:
                    return m_reviews.recordAnswer(target, "red", m_actor);
                case 3:
                    return m_reviews.hold(target, faults::kNow + std::chrono::hours{1}, "later",
                                          m_actor);
                case 4:
                    return m_reviews.release(target, m_actor);
                case 5:
                    return m_reviews.reject(target, "out of stock", m_actor);
                case 6:
                    return m_reviews.recall(target, "look again", m_actor);
                default:
                    return m_reviews.undo(target, m_actor);
            }
        }();
        if (outcome) {
            acknowledge("review", key.number);
        }
    }

    std::filesystem::path m_exports;
    std::mt19937 m_random;
    core::storage::Database m_database;
    core::orders::AnnotationService m_annotations;
    core::orders::ReviewService m_reviews;
    core::importing::ImportService m_imports;
    core::agents::Actor m_actor{"worker"};
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        return 64;
    }
    try {
        core::storage::hardenProcess();
        const core::storage::Profile profile(core::storage::profileIn(argv[1]), fixedClock);
        Worker worker(profile, argv[2], static_cast<unsigned>(std::stoul(argv[3])));
        while (true) {
            worker.actOnce();
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "worker: %s\n", error.what());
        return 1;
    }
}
