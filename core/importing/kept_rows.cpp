#include "core/importing/kept_rows.h"

namespace core::importing {

bool KeptRows::add(const Row& row) {
    const std::size_t places = (m_places.size() + 1) * sizeof(Place);
    if (m_bytes.size() + row.record.size() + places > kMostBytes) {
        return false;
    }
    m_places.push_back({.begin = static_cast<std::uint32_t>(m_bytes.size()),
                        .length = static_cast<std::uint32_t>(row.record.size()),
                        .fileRow = row.fileRow,
                        .ordinal = row.ordinal});
    m_bytes.append(row.record);
    return true;
}

KeptRows::Row KeptRows::at(std::size_t index) const {
    const Place& place = m_places[index];
    return {.record = std::string_view(m_bytes).substr(place.begin, place.length),
            .fileRow = place.fileRow,
            .ordinal = place.ordinal};
}

}  // namespace core::importing
