#include "app/kefu/stats_command.h"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/kefu/damage_report.h"
#include "core/base/text.h"
#include "core/importing/kpi_table.h"
#include "core/settings/settings_reader.h"
#include "core/stats/case_fact_repository.h"
#include "core/stats/kpi_comparison.h"
#include "core/stats/kpi_service.h"
#include "core/stats/sheet_file.h"
#include "core/stats/statistics_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using namespace core::stats;
using core::settings::Shop;
using Json = nlohmann::ordered_json;

constexpr int kStopped = 1;
constexpr int kRefused = 2;
constexpr auto kDash = "—";
constexpr std::size_t kMostRows = 1'000'000;

/// Set by Ctrl+C; a signal handler may touch nothing else.
volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int /*signal*/) {
    isInterrupted = 1;
}

int refuse(int code, const std::string& why) {
    std::cerr << "kefu stats: " << why << '\n';
    return code;
}

std::string_view sentenceOf(StatisticsError error) {
    switch (error) {
        case StatisticsError::PeriodEmpty:
            return "the time is empty: --from must not be after --to, and 20 years are the most";
        case StatisticsError::NoMetric:
            return "no metric was named";
        case StatisticsError::NamedTwice:
            return "a metric or a cut is named twice, or --rows needs exactly one metric";
        case StatisticsError::TooManyRows:
            return "more than 100,000 rows: use fewer cuts or a shorter time";
        case StatisticsError::Cancelled:
            return "stopped";
    }
    return {};
}

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> words(1);
    for (const char c : list) {
        if (c == ',') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::erase(words, "");
    return words;
}

/// Nothing: it was said on standard error what is wrong.
std::optional<StatisticsQuery> readQuery(const CommandLine& line, const std::vector<Shop>& shops) {
    const auto offset = shops.empty() ? core::kChinaOffset : shops.front().utcOffset;
    const auto now = line.clock();
    const auto today = core::toLocalText(now, offset).substr(0, 10);
    const auto from = core::parseLocalTime(line.value("--from").value_or(today), offset);
    const auto to = core::parseLocalTime(line.value("--to").value_or(today), offset);
    if (!from || !to) {
        refuse(exit_code::kUsage, "a day is written like 2026-11-26");
        return std::nullopt;
    }
    StatisticsQuery query{.from = *from,
                          .to = *to + std::chrono::days{1},
                          .asOf = core::Moment{now},
                          .schedule = line.has("--duty") ? Schedule::Duty : Schedule::Calendar};
    for (const auto& word : split(line.value("--by").value_or(""))) {
        const auto cut = cutFromWord(word);
        if (!cut) {
            refuse(exit_code::kUsage, "there is no cut " + word);
            return std::nullopt;
        }
        query.cuts.push_back(*cut);
    }
    for (const auto& word : split(line.value("--metric").value_or(""))) {
        const auto metric = metricFromWord(word);
        if (!metric) {
            refuse(exit_code::kUsage, "there is no metric " + word);
            return std::nullopt;
        }
        query.metrics.push_back(*metric);
    }
    if (!line.has("--metric")) {
        for (const auto& definition : metricCatalogue()) {
            query.metrics.push_back(definition.metric);
        }
    }
    if (const auto name = line.value("--shop")) {
        const auto shop = std::ranges::find(shops, *name, &Shop::name);
        if (shop == shops.end()) {
            refuse(exit_code::kUsage, "there is no shop " + *name);
            return std::nullopt;
        }
        query.where.push_back({.cut = Cut::Shop, .key = std::to_string(shop->id)});
    }
    if (const auto agent = line.value("--agent")) {
        query.where.push_back({.cut = Cut::Agent, .key = *agent});
    }
    return query;
}

bool isEmpty(const std::vector<Figure>& figures) {
    return std::ranges::all_of(figures, [](const Figure& figure) {
        return figure.rowsCounted == 0 && figure.rowsLeftOut.empty();
    });
}

std::string textOf(const CutValue& value) {
    return value.text.empty() ? value.key : value.text;
}

/// Two columns more a metric than its value, so that whoever opens the file can check it.
Sheet sheetOf(const StatisticsTable& table) {
    Sheet sheet;
    for (const auto cut : table.query.cuts) {
        sheet.headings.emplace_back(toWord(cut));
    }
    for (const auto metric : table.query.metrics) {
        const std::string key(toWord(metric));
        sheet.headings.insert(sheet.headings.end(), {key, key + " numerator", key + " denominator"});
    }
    const auto put = [&sheet](std::vector<Sheet::Cell> cells, const std::vector<Figure>& figures) {
        for (const auto& figure : figures) {
            cells.push_back(figure.value ? Sheet::Cell(*figure.value) : Sheet::Cell(kDash));
            cells.emplace_back(static_cast<double>(figure.numerator));
            cells.emplace_back(static_cast<double>(figure.denominator));
        }
        sheet.rows.push_back(std::move(cells));
    };
    for (const auto& row : table.rows) {
        std::vector<Sheet::Cell> cells;
        for (const auto& value : row.cuts) {
            cells.emplace_back(textOf(value));
        }
        put(std::move(cells), row.figures);
    }
    std::vector<Sheet::Cell> cells;
    for (std::size_t i = 0; i < table.query.cuts.size(); ++i) {
        cells.emplace_back(std::string(i == 0 ? "total" : ""));
    }
    put(std::move(cells), table.total);
    return sheet;
}

Json toJson(const Figure& figure) {
    Json leftOut = Json::object();
    for (const auto& [reason, count] : figure.rowsLeftOut) {
        leftOut[std::string(toWord(reason))] = count;
    }
    return {{"value", figure.value ? Json(*figure.value) : Json()},
            {"numerator", figure.numerator},
            {"denominator", figure.denominator},
            {"rows_counted", figure.rowsCounted},
            {"rows_left_out", std::move(leftOut)}};
}

Json toJson(const std::vector<Metric>& metrics, const std::vector<Figure>& figures) {
    Json json = Json::object();
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        json[std::string(toWord(metrics[i]))] = toJson(figures[i]);
    }
    return json;
}

void print(const Json& json) {
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

Json headOf(const StatisticsQuery& query, std::chrono::minutes offset) {
    return {{"from", core::toLocalText(query.from, offset)},
            {"to", core::toLocalText(query.to, offset)},
            {"schedule", toWord(query.schedule)}};
}

void printTable(const StatisticsTable& table) {
    const auto put = [&](const std::string& head, const std::vector<Figure>& figures) {
        std::cout << head << '\n';
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const auto& figure = figures[i];
            std::cout << "  " << toWord(table.query.metrics[i]) << '\t'
                      << (figure.value ? core::plainNumber(*figure.value) : kDash) << '\t'
                      << figure.numerator;
            // A count and a maximum have no denominator.
            const auto form = definitionOf(table.query.metrics[i]).form;
            if (form != Form::Count && form != Form::Maximum) {
                std::cout << '/' << figure.denominator;
            }
            std::cout << '\t' << figure.rowsCounted << " counted";
            for (const auto& [reason, count] : figure.rowsLeftOut) {
                std::cout << ", " << count << ' ' << toWord(reason);
            }
            std::cout << '\n';
        }
    };
    for (const auto& row : table.rows) {
        std::string head;
        for (const auto& value : row.cuts) {
            // A stranger's text must not move the cursor of a terminal.
            const auto word = core::withoutControls(textOf(value));
            head += (head.empty() ? "" : ", ") + (word.empty() ? std::string("-") : word);
        }
        put(head, row.figures);
    }
    put("total", table.total);
}

int answer(const CommandLine& line, const StatisticsTable& table, std::chrono::minutes offset) {
    if (const auto file = line.value("--xlsx")) {
        try {
            writeSheet(std::u8string(file->begin(), file->end()), sheetOf(table), line.clock());
        } catch (const std::filesystem::filesystem_error&) {
            return refuse(kRefused, *file + " cannot be written");
        }
    }
    if (line.json) {
        Json json = headOf(table.query, offset);
        json["rows"] = Json::array();
        for (const auto& row : table.rows) {
            Json entry = Json::object();
            for (const auto& value : row.cuts) {
                entry[std::string(toWord(value.cut))] = textOf(value);
            }
            entry["figures"] = toJson(table.query.metrics, row.figures);
            json["rows"].push_back(std::move(entry));
        }
        json["total"] = toJson(table.query.metrics, table.total);
        print(json);
    } else if (line.has("--csv")) {
        std::cout << core::toCsv(rowsOf(sheetOf(table)));
    } else if (!line.has("--xlsx")) {
        printTable(table);
    }
    return exit_code::kDone;
}

int answer(const CommandLine& line, const FigureOpening& opened, const StatisticsQuery& query,
           std::chrono::minutes offset) {
    const auto each = [&](const std::vector<OpenedRow>& rows, auto&& take) {
        for (const auto& row : rows) {
            take(row);
        }
    };
    if (!line.json) {
        const auto put = [&](const OpenedRow& row) {
            std::cout << core::toLocalText(row.at, offset) << '\t' << toWord(row.kind) << '\t'
                      << row.id << '\t' << (row.agent.empty() ? "-" : row.agent) << '\t'
                      << (row.leftOut ? std::string(toWord(*row.leftOut))
                                      : std::to_string(row.numerator) + "/" +
                                            std::to_string(row.denominator))
                      << '\n';
        };
        each(opened.counted, put);
        each(opened.leftOut, put);
        return exit_code::kDone;
    }
    Json json = headOf(query, offset);
    json["metric"] = toWord(opened.metric);
    json["figure"] = toJson(opened.figure);
    json["rows"] = Json::array();
    const auto put = [&](const OpenedRow& row) {
        json["rows"].push_back({{"at", core::toLocalText(row.at, offset)},
                                {"kind", toWord(row.kind)},
                                {"id", row.id},
                                {"message", row.message},
                                {"agent", row.agent},
                                {"numerator", row.numerator},
                                {"denominator", row.denominator},
                                {"left_out", row.leftOut ? Json(toWord(*row.leftOut)) : Json()}});
    };
    each(opened.counted, put);
    each(opened.leftOut, put);
    print(json);
    return exit_code::kDone;
}

int compareKpi(const CommandLine& line, core::storage::Database& database,
               const std::vector<Shop>& shops, core::jobs::JobContext& job) {
    const std::string name = *line.value("--kpi");
    const auto wanted = line.value("--shop");
    const auto shop = wanted ? std::ranges::find(shops, *wanted, &Shop::name) : shops.begin();
    if (shop == shops.end()) {
        return refuse(kRefused, "there is no such shop");
    }
    auto report = core::importing::readKpiTable(std::u8string(name.begin(), name.end()), shop->id,
                                                shop->utcOffset);
    if (!report) {
        return refuse(kRefused, name + " is no table with a column 客服昵称");
    }
    if (line.has("--from") || report->from >= report->to) {
        const auto query = readQuery(line, shops);
        if (!query) {
            return exit_code::kUsage;
        }
        report->from = query->from;
        report->to = query->to;
    }
    KpiService service(database, line.clock);
    const auto kept =
        service.keep(*report, line.actor);
    if (!kept) {
        return refuse(kRefused, name + " holds no row of an agent");
    }
    StatisticsReader reader(database, core::stats::caseFacts(database));
    const auto query = queryFor(*kept, core::Moment{line.clock()});
    StatisticsTable table{.query = query};
    if (!query.metrics.empty()) {
        auto counted = reader.table(query, job);
        if (!counted) {
            return refuse(kStopped, std::string(sentenceOf(counted.error())));
        }
        table = std::move(*counted);
    }
    Json json = headOf(query, shop->utcOffset);
    json["title"] = kept->title;
    json["figures"] = Json::array();
    for (const auto& row : compared(*kept, table)) {
        const auto metric = row.theirs.metric ? std::string(toWord(*row.theirs.metric)) : "";
        const auto ours = row.ours && row.ours->value ? core::plainNumber(*row.ours->value) : kDash;
        if (line.json) {
            json["figures"].push_back({{"agent", row.theirs.agent},
                            {"heading", row.theirs.heading},
                            {"metric", metric},
                            {"theirs", row.theirs.text},
                            {"ours", row.ours ? toJson(*row.ours) : Json()}});
        } else {
            std::cout << core::withoutControls(row.theirs.agent) << '\t'
                      << core::withoutControls(row.theirs.heading) << '\t'
                      << core::withoutControls(row.theirs.text) << '\t' << ours << '\t' << metric
                      << '\n';
        }
    }
    if (line.json) {
        print(json);
    }
    return exit_code::kDone;
}

}  // namespace

int runStats(const CommandLine& line) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    const auto mode = line.has("--kpi") ? core::storage::Database::Mode::ReadWrite
                                        : core::storage::Database::Mode::ReadOnly;
    auto database = profile.connect(mode);
    const auto shops = core::settings::SettingsReader(database).shops();
    std::stop_source stop;
    core::jobs::JobContext job(stop.get_token(), [](core::jobs::Progress) {});
    static_cast<void>(std::signal(SIGINT, interrupt));
    // The handler cannot stop the job itself; this thread carries the wish over.
    const std::jthread watcher([&stop](const std::stop_token& done) {
        while (!done.stop_requested() && isInterrupted == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        if (isInterrupted != 0) {
            stop.request_stop();
        }
    });
    if (line.has("--kpi")) {
        return compareKpi(line, database, shops, job);
    }
    auto query = readQuery(line, shops);
    if (!query) {
        return exit_code::kUsage;
    }
    query = core::stats::withinRights(*query, line.actor);
    const auto offset = shops.empty() ? core::kChinaOffset : shops.front().utcOffset;
    StatisticsReader reader(database, core::stats::caseFacts(database));
    const auto fail = [](StatisticsError error) {
        return refuse(error == StatisticsError::Cancelled ? kStopped : kRefused,
                      std::string(sentenceOf(error)));
    };
    if (line.has("--rows")) {
        auto single = *query;
        single.cuts.clear();
        const auto opened = reader.open(single, job, kMostRows);
        if (opened && opened->counted.empty() && opened->leftOut.empty()) {
            std::cerr << "kefu stats: this figure has no row in this time\n";
        }
        return opened ? answer(line, *opened, single, offset) : fail(opened.error());
    }
    const auto table = reader.table(*query, job);
    if (table && line.has("--agent") && isEmpty(table->total)) {
        std::cerr << "kefu stats: nothing of that agent in this time; --by agent shows the names\n";
    }
    return table ? answer(line, *table, offset) : fail(table.error());
}

}  // namespace kefu
