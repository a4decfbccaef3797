#include "ui/importing/mapping_view_model.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/base/time.h"

namespace ui::importing {

using namespace core::importing;

MappingViewModel::MappingViewModel(TablePreview preview, const std::vector<ColumnMap>& known)
    : m_preview(std::move(preview)), m_known(known) {
    // The known table that explains most columns is the likeliest; when none explains any, the
    // table that people import most.
    const auto usual = std::ranges::find(m_known, "taobao_orders", &ColumnMap::name);
    std::size_t best = usual == m_known.end() ? 0 : static_cast<std::size_t>(usual - m_known.begin());
    std::ptrdiff_t bestFound = 0;
    for (std::size_t at = 0; at < m_known.size(); ++at) {
        const auto found = std::ranges::count_if(
            m_known[at].columns,
            [this](const ColumnRule& rule) { return guess(rule).has_value(); });
        if (found > bestFound) {
            best = at;
            bestFound = found;
        }
    }
    setBase(best);
}

void MappingViewModel::setBase(std::size_t base) {
    m_base = base;
    m_fields.clear();
    if (base < m_known.size()) {
        for (const ColumnRule& rule : m_known[base].columns) {
            m_fields.push_back({rule, guess(rule)});
        }
        std::ranges::stable_partition(m_fields,
                                      [](const FieldChoice& field) { return field.rule.isKey; });
    }
}

void MappingViewModel::choose(std::size_t field, std::optional<std::size_t> column) {
    m_fields[field].column = column;
}

std::vector<std::size_t> MappingViewModel::missing() const {
    std::vector<std::size_t> fields;
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        if (m_fields[at].rule.isKey && !m_fields[at].column) {
            fields.push_back(at);
        }
    }
    return fields;
}

std::vector<std::size_t> MappingViewModel::claimedTwice() const {
    std::map<std::size_t, int> claims;
    for (const FieldChoice& field : m_fields) {
        if (field.column) {
            ++claims[*field.column];
        }
    }
    std::vector<std::size_t> columns;
    for (const auto& [column, count] : claims) {
        if (count > 1) {
            columns.push_back(column);
        }
    }
    return columns;
}

ColumnMap MappingViewModel::map(core::Seconds now) const {
    ColumnMap map = m_known[m_base];
    map.name = "user_" + map.name + "_" + core::toFileStamp(now);
    map.columns.clear();
    for (const FieldChoice& field : m_fields) {
        if (field.column) {
            ColumnRule rule = field.rule;
            rule.headers = {m_preview.header[*field.column]};
            map.columns.push_back(std::move(rule));
        }
    }
    return map;
}

std::optional<std::size_t> MappingViewModel::guess(const ColumnRule& rule) const {
    const auto find = [this](const auto& fits) -> std::optional<std::size_t> {
        for (std::size_t column = 0; column < m_preview.header.size(); ++column) {
            if (fits(core::trimmed(m_preview.header[column]))) {
                return column;
            }
        }
        return std::nullopt;
    };
    for (const std::string& known : rule.headers) {
        if (const auto column =
                find([&known](std::string_view header) { return header == known; })) {
            return column;
        }
    }
    for (const std::string& known : rule.headers) {
        // 订单编号 is also 淘宝订单编号, but a single character fits everywhere.
        const auto isPart = [&known](std::string_view header) {
            return core::characterCount(known) > 1 && header.find(known) != std::string_view::npos;
        };
        if (rule.isKey) {
            if (const auto column = find(isPart)) {
                return column;
            }
        }
    }
    return std::nullopt;
}

}  // namespace ui::importing
