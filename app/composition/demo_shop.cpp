#include "app/composition/demo_shop.h"

#include <QFile>

#include <array>
#include <charconv>
#include <fstream>
#include <stdexcept>

namespace app::composition {
namespace {

constexpr std::chrono::hours kFirstExportAgo{20};

struct DemoFile {
    const char* resource;
    const char* name;
    std::chrono::hours ago;
};
// The names that the platform gives its exports; the time of the export follows.
constexpr std::array<DemoFile, 6> kFiles{{
    {":/demo/first_orders.csv", "ExportOrderList", kFirstExportAgo},
    {":/demo/first_items.csv", "ExportOrderDetailList", kFirstExportAgo},
    {":/demo/first_refunds.csv", "ExportRefundList", kFirstExportAgo},
    {":/demo/later_orders.csv", "ExportOrderList", std::chrono::hours{0}},
    {":/demo/later_items.csv", "ExportOrderDetailList", std::chrono::hours{0}},
    {":/demo/later_refunds.csv", "ExportRefundList", std::chrono::hours{0}},
}};

/// Reads a whole number at the front of `text` and takes it off.
std::int64_t takeNumber(std::string_view& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) {
        throw std::runtime_error("the demo shop has a time that is none");
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// `-9d 20:15:03` without its first number.
core::Seconds timeOfDay(std::int64_t days, std::string_view text, core::Seconds now) {
    using namespace std::chrono;
    text.remove_prefix(std::min<std::size_t>(text.size(), 2));
    const hours hour{takeNumber(text)};
    text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    const minutes minute{takeNumber(text)};
    text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    const seconds second{takeNumber(text)};
    const auto today = floor<std::chrono::days>(now + core::kChinaOffset);
    return core::Seconds{today + std::chrono::days{days} + hour + minute + second -
                         core::kChinaOffset};
}

std::string filled(std::string_view place, core::Seconds now) {
    if (place.starts_with('+')) {
        place.remove_prefix(1);
    }
    const std::int64_t number = takeNumber(place);
    return core::toLocalText(place.starts_with('d') ? timeOfDay(number, place, now)
                                                    : now + std::chrono::seconds{number});
}

/// `202611231530`, the shop's local time.
std::string stampOf(core::Seconds at) {
    std::string digits;
    for (const char c : core::toLocalText(at)) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits.substr(0, 12);
}

std::string readResource(const char* name) {
    QFile file{QString::fromLatin1(name)};
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(std::string("the program lacks ") + name);
    }
    return file.readAll().toStdString();
}

std::filesystem::path write(const DemoFile& file, const std::filesystem::path& folder,
                            core::Seconds now) {
    const auto path = folder / (file.name + stampOf(now - file.ago) + ".csv");
    const std::string text = withTimes(readResource(file.resource), now);
    std::ofstream out(path, std::ios::binary);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (!out) {
        throw std::runtime_error("the demo shop cannot be written to " + folder.string());
    }
    return path;
}

}  // namespace

std::string demoShopName() {
    return "云灶台厨具";
}

core::orders::ReviewRules demoReviewRules() {
    auto rules = core::orders::defaultReviewRules();
    rules.priceFloors = {{"YZT-GUO-32", core::Fen{19'900}}, {"YZT-DAO-7", core::Fen{9'900}}};
    return rules;
}

std::vector<std::filesystem::path> writeDemoShop(const std::filesystem::path& folder,
                                                 core::Seconds now) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : kFiles) {
        paths.push_back(write(file, folder, now));
    }
    return paths;
}

std::filesystem::path writeDemoReviews(const std::filesystem::path& folder, core::Seconds now) {
    return write({":/demo/reviews.csv", "ExportReviewList", std::chrono::hours{0}}, folder, now);
}

std::filesystem::path writeDemoTracking(const std::filesystem::path& folder, core::Seconds now) {
    return write({":/demo/tracking.csv", "TrackingEvents", std::chrono::hours{0}}, folder, now);
}

std::string withTimes(std::string_view text, core::Seconds now) {
    std::string result;
    result.reserve(text.size());
    // The templates are GB18030: `{` never stands behind a `@` that is the second byte of a
    // character there, since every brace of theirs opens a place.
    for (auto at = text.find("@{"); at != std::string_view::npos; at = text.find("@{")) {
        const auto end = text.find('}', at);
        if (end == std::string_view::npos) {
            throw std::runtime_error("the demo shop has a time without an end");
        }
        result += text.substr(0, at);
        result += filled(text.substr(at + 2, end - at - 2), now);
        text.remove_prefix(end + 1);
    }
    result += text;
    return result;
}

}  // namespace app::composition
