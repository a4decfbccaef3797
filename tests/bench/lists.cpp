// What a list and a search of the screen cost on a large profile: bench_lists PROFILE
// Prints the median and the slowest of 20 calls each: a list's first 200 numbers, all of its
// numbers, 50 rows by number.

#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "core/orders/order_reader.h"
#include "core/search/order_search.h"
#include "core/storage/profile.h"

namespace {

using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using Ids = std::vector<std::int64_t>;

constexpr int kCalls = 20;

core::Seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

template <class Call>
void measure(const std::string& title, Call call) {
    std::vector<double> times;
    std::size_t found = 0;
    for (int i = 0; i < kCalls; ++i) {
        const auto start = steady_clock::now();
        found = call();
        times.push_back(Milliseconds(steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::cout << title << ": " << found << " found, median " << times.at(kCalls / 2)
              << " ms, slowest " << times.back() << " ms\n";
}

void measureList(core::orders::OrderReader& reader, const std::string& title,
                 const core::orders::OrderFilter& filter, const core::orders::ReviewRules& rules) {
    Ids page;
    measure(title + ", first piece", [&] {
        std::stop_source stop;
        reader.listIds(filter, rules, stop.get_token(), [&](Ids ids) {
            page = std::move(ids);
            stop.request_stop();
        });
        return page.size();
    });
    measure(title + ", to the end", [&] {
        std::size_t count = 0;
        reader.listIds(filter, rules, {}, [&count](const Ids& ids) { count += ids.size(); });
        return count;
    });
    page.resize(std::min<std::size_t>(page.size(), 50));
    measure(title + ", 50 rows", [&] { return reader.rows(page, rules).size(); });
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "bench_lists PROFILE\n";
        return 2;
    }
    const core::storage::Profile profile(core::storage::profileIn(arguments[1]), now);
    auto writing = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::jobs::JobContext job;
    const auto start = steady_clock::now();
    core::search::OrderSearch::catchUp(writing, job);
    std::cout << "index brought up to date: "
              << Milliseconds(steady_clock::now() - start).count() / 1000 << " s\n";

    auto reading = profile.connect(core::storage::Database::Mode::ReadOnly);
    core::orders::OrderReader reader(reading);
    core::search::OrderSearch search(reading);
    const auto rules = core::orders::defaultReviewRules();
    measureList(reader, "review queue", {.scope = core::orders::OrderScope::ReviewQueue}, rules);
    measureList(reader, "all orders, newest first",
                {.scope = core::orders::OrderScope::All,
                 .sort = core::orders::OrderSort::CreatedDescending},
                rules);
    measureList(
        reader, "all orders, by amount",
        {.scope = core::orders::OrderScope::All, .sort = core::orders::OrderSort::AmountDescending},
        rules);
    for (const std::string text :
         {"锅", "阿姨", "磁吸密封罐", "3446", "13800003446", "zxm", "no such words"}) {
        measure("search “" + text + "”", [&] { return search.find(text, 50).size(); });
    }
    return 0;
}
