#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/simulator/options.h"
#include "app/simulator/run.h"
#include "core/channels/bridge_address.h"
#include "core/orders/order_reader.h"
#include "core/orders/review_policy.h"
#include "core/storage/process.h"
#include "core/storage/profile.h"

namespace {

using core::simulation::SimulatedOrder;

constexpr int kUsage = 64;
constexpr std::size_t kMostOrders = 2000;

std::optional<std::string> fromEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// Orders of the profile with their buyers, newest first; none when it cannot be read.
std::vector<SimulatedOrder> readOrders(const core::storage::ProfilePaths& paths) {
    std::vector<SimulatedOrder> orders;
    if (!std::filesystem::exists(paths.database())) {
        return orders;
    }
    auto database =
        core::storage::Database::open(paths.database(), core::storage::Database::Mode::ReadOnly);
    core::orders::OrderReader reader(database);
    const auto rules = core::orders::defaultReviewRules();
    std::vector<std::int64_t> ids;
    std::stop_source enough;
    reader.listIds({.scope = core::orders::OrderScope::All,
                    .sort = core::orders::OrderSort::CreatedDescending},
                   rules, enough.get_token(), [&](const auto& piece) {
                       ids.insert(ids.end(), piece.begin(), piece.end());
                       if (ids.size() >= kMostOrders) {
                           enough.request_stop();
                       }
                   });
    for (const auto& row : reader.rows(ids, rules)) {
        // 云灶台铸铁锅，云灶台碗: the first of several is enough for a question.
        const auto title = row.title.substr(0, row.title.find("，"));
        if (!row.buyerNick.empty() && !title.empty()) {
            orders.push_back({row.key.number, row.buyerNick, title});
        }
    }
    return orders;
}

std::optional<core::simulation::Script> findScript(const std::string& name, std::string& problem) {
    if (const auto text = core::simulation::builtInScript(name)) {
        return core::simulation::readScript(*text, problem);
    }
    std::ifstream file(name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) {
        problem = "there is no script '" + name + "'";
        return std::nullopt;
    }
    return core::simulation::readScript(text.str(), problem);
}

int refuse(const std::string& problem) {
    std::cerr << "kefu-shop: " << problem << "\n\n" << simulator::usageText();
    return kUsage;
}

}  // namespace

int main(int argc, char** argv) {
    core::storage::hardenProcess();
    std::signal(SIGINT, simulator::wantEnd);
    std::signal(SIGTERM, simulator::wantEnd);
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    if (arguments == std::vector<std::string>{"--help"}) {
        std::cout << simulator::usageText();
        return EXIT_SUCCESS;
    }
    std::string problem;
    const auto options = simulator::readOptions(arguments, fromEnvironment, problem);
    if (!options) {
        return refuse(problem);
    }
    auto script = findScript(options->script, problem);
    if (!script) {
        return refuse(problem);
    }
    try {
        const auto address = core::channels::bridgeAddress(
            options->profile.state, fromEnvironment("XDG_RUNTIME_DIR").value_or(""));
        return simulator::play(*options, address.value_or(""),
                               {.script = std::move(*script),
                                .orders = readOrders(options->profile),
                                .buyers = options->buyers,
                                .seed = options->seed,
                                .length = options->length,
                                .arrivals = options->arrivals.value_or(options->length * 3 / 5)});
    } catch (const std::exception& error) {
        std::cerr << "kefu-shop: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
