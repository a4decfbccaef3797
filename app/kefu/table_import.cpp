#include "app/kefu/table_import.h"

namespace kefu {

std::optional<TableImport> tableImport(const CommandLine& line,
                                       core::settings::SettingsReader& settings) {
    const auto shops = settings.shops();
    const auto name = line.value("--shop");
    const auto shop = std::ranges::find_if(
        shops, [&name](const auto& candidate) { return !name || candidate.name == *name; });
    if (shop == shops.end()) {
        std::cerr << "kefu: no shop of that name; import its orders first\n";
        return std::nullopt;
    }
    return TableImport{.shop = shop->id, .actor = line.actor};
}

}  // namespace kefu
