#include "app/simulator/options.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace simulator {
namespace {

/// Nothing for a text that is no number of this range.
template <class Number>
std::optional<Number> numberIn(const std::string& text, Number least, Number most) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::chrono::milliseconds minutesOf(double minutes) {
    return std::chrono::milliseconds(static_cast<std::int64_t>(minutes * 60'000));
}

struct OptionRule {
    std::string_view name;
    /// False: not a value of it.
    std::function<bool(Options&, const std::string&)> take;
};

template <class Number, class Set>
OptionRule numeric(std::string_view name, Number least, Number most, Set set) {
    return {name, [=](Options& options, const std::string& text) {
                const auto number = numberIn(text, least, most);
                if (number) {
                    set(options, *number);
                }
                return number.has_value();
            }};
}

OptionRule textual(std::string_view name, std::string Options::*member) {
    return {name, [=](Options& options, const std::string& text) {
                options.*member = text;
                return !text.empty();
            }};
}

const std::vector<OptionRule>& rules() {
    static const std::vector<OptionRule> table{
        textual("--script", &Options::script),
        textual("--shop", &Options::shop),
        textual("--channel", &Options::channel),
        textual("--record", &Options::record),
        {"--profile",
         [](Options& options, const std::string& text) {
             options.profile = core::storage::profileIn(text);
             return !text.empty();
         }},
        {"--data",
         [](Options& options, const std::string& text) {
             options.profile.data = text;
             return !text.empty();
         }},
        {"--state",
         [](Options& options, const std::string& text) {
             options.profile.state = text;
             return !text.empty();
         }},
        numeric<std::size_t>("--buyers", 1, 5000, [](Options& o, std::size_t n) { o.buyers = n; }),
        numeric<std::uint64_t>("--seed", 0, UINT64_MAX,
                               [](Options& o, std::uint64_t n) { o.seed = n; }),
        numeric<double>("--speed", 0.01, 100'000, [](Options& o, double n) { o.speed = n; }),
        numeric<double>("--minutes", 0.01, 1440,
                        [](Options& o, double n) { o.length = minutesOf(n); }),
        numeric<double>("--arrive-within", 0, 1440,
                        [](Options& o, double n) { o.arrivals = minutesOf(n); }),
    };
    return table;
}

}  // namespace

std::optional<Options> readOptions(std::span<const std::string> arguments,
                                   const core::storage::Environment& environment,
                                   std::string& problem) {
    Options options;
    const auto standard = core::storage::standardProfile(environment);
    options.profile = standard.value_or(core::storage::ProfilePaths{});
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const auto rule = std::ranges::find(rules(), arguments[i], &OptionRule::name);
        if (rule == rules().end()) {
            problem = "there is no option '" + arguments[i] + "'";
            return std::nullopt;
        }
        if (i + 1 == arguments.size() || !rule->take(options, arguments[i + 1])) {
            problem = "option '" + arguments[i] + "' needs a value in its range";
            return std::nullopt;
        }
    }
    if (options.profile.state.empty()) {
        problem = "no home folder: name the profile with --profile";
        return std::nullopt;
    }
    return options;
}

std::string usageText() {
    return "Usage: kefu-shop [OPTION VALUE]…\n\n"
           "Plays buyers of a simulated shop to the running kefu-desk, through its bridge.\n\n"
           "  --profile DIR        the profile that kefu-desk has open\n"
           "  --data DIR, --state DIR  its folders, where they lie apart\n"
           "  --script NAME        rush, aftersale, load, or a file of the same form\n"
           "  --buyers N           how many buyers come (20)\n"
           "  --minutes M          how long the shop is open, in simulated minutes (5)\n"
           "  --arrive-within M    the buyers come within so many of them (three fifths)\n"
           "  --speed X            simulated minutes a minute (1)\n"
           "  --seed N             the same seed, the same buyers (1)\n"
           "  --shop NAME          the shop they write to (every shop of the profile)\n"
           "  --channel WORD       the channel they write in (simulated)\n"
           "  --record FILE        write every reply there, one JSON object a line\n\n"
           "Prints one JSON object at the end. Exit codes: 0 done, 1 no kefu-desk was there, 2 a\n"
           "message was lost, 64 wrong usage.\n";
}

}  // namespace simulator
