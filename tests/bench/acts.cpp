// How long an agent's act waits while an import runs in the same program: bench_acts PROFILE FILE…
// The act changes one setting (BEGIN IMMEDIATE, two rows, an event, COMMIT to the disk) every 20 ms
// from a thread of its own, first alone, then beside the import.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "core/importing/import_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"

namespace {

using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::chrono::milliseconds kPace{20};
constexpr int kActsAlone = 200;

core::Seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

class Agent final {
public:
    explicit Agent(core::storage::Database& database) : m_service(database, now) {}

    void act() {
        const auto start = steady_clock::now();
        m_link = !m_link;
        const bool done = m_service.setTexts(1, {"", m_link ? "a" : "b"}, {"bench"}).has_value();
        m_waits.push_back(Milliseconds(steady_clock::now() - start).count());
        if (!done) {
            std::cerr << "an act was refused\n";
        }
        std::this_thread::sleep_until(start + kPace);
    }

    void print(const char* title) {
        std::ranges::sort(m_waits);
        const auto at = [this](double share) {
            return m_waits.at(
                static_cast<std::size_t>(share * static_cast<double>(m_waits.size() - 1)));
        };
        std::cout << title << ": " << m_waits.size() << " acts, p50 " << at(0.5) << " ms, p99 "
                  << at(0.99) << " ms, longest " << m_waits.back() << " ms\n";
        m_waits.clear();
    }

private:
    core::settings::SettingsService m_service;
    std::vector<double> m_waits;
    bool m_link = false;
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        std::cerr << "bench_acts PROFILE FILE…\n";
        return 2;
    }
    core::storage::hardenProcess();
    const core::storage::Profile profile(core::storage::profileIn(arguments[1]), now);
    auto acting = profile.connect(core::storage::Database::Mode::ReadWrite);
    auto importing = profile.connect(core::storage::Database::Mode::ReadWrite);
    static_cast<void>(
        core::settings::SettingsService(acting, now).addShop("bench", "taobao", {"bench"}));
    Agent agent(acting);
    for (int i = 0; i < kActsAlone; ++i) {
        agent.act();
    }
    agent.print("alone");

    core::settings::SettingsReader settings(importing);
    core::importing::ImportService service(importing, now, [&settings](core::orders::ShopId shop) {
        return settings.reviewRules(shop);
    });
    core::importing::ImportRequest request{.shop = "bench"};
    request.files.assign(arguments + 2, arguments + count);
    std::atomic<bool> isRunning = true;
    std::jthread worker([&] {
        core::jobs::JobContext job;
        const auto start = steady_clock::now();
        const auto report = service.run(request, {"bench"}, job);
        std::cout << "import: exit code " << report.exitCode() << ", " << report.orders.added
                  << " new and " << report.orders.changed << " changed orders in "
                  << Milliseconds(steady_clock::now() - start).count() / 1000 << " s\n";
        isRunning = false;
    });
    while (isRunning) {
        agent.act();
    }
    worker.join();
    agent.print("beside the import");
    return 0;
}
