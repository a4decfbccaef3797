#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "core/importing/column_map.h"

namespace ui::importing {

/// A field of the chosen table and the column of the file that fills it.
struct FieldChoice {
    core::importing::ColumnRule rule;
    /// Column of the file, or nothing.
    std::optional<std::size_t> column;
};

/// Builds a column map for a table that nobody has seen: starts from a known table, guesses by the
/// headers, and is valid once every key field has a column of its own.
class MappingViewModel final {
public:
    MappingViewModel(core::importing::TablePreview preview,
                     const std::vector<core::importing::ColumnMap>& known);

    [[nodiscard]] const core::importing::TablePreview& preview() const { return m_preview; }
    [[nodiscard]] const std::vector<core::importing::ColumnMap>& known() const { return m_known; }
    /// The known table that the new one is like.
    void setBase(std::size_t base);
    [[nodiscard]] std::size_t base() const { return m_base; }
    [[nodiscard]] const std::vector<FieldChoice>& fields() const { return m_fields; }
    void choose(std::size_t field, std::optional<std::size_t> column);

    /// Key fields without a column.
    [[nodiscard]] std::vector<std::size_t> missing() const;
    /// Columns that two fields claim.
    [[nodiscard]] std::vector<std::size_t> claimedTwice() const;
    [[nodiscard]] bool isValid() const { return missing().empty() && claimedTwice().empty(); }
    /// The map under a name that says what it was made from and when.
    [[nodiscard]] core::importing::ColumnMap map(core::Seconds now) const;

private:
    [[nodiscard]] std::optional<std::size_t> guess(const core::importing::ColumnRule& rule) const;

    core::importing::TablePreview m_preview;
    std::vector<core::importing::ColumnMap> m_known;
    std::size_t m_base = 0;
    std::vector<FieldChoice> m_fields;
};

}  // namespace ui::importing
