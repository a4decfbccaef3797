#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::importing {

/// Keeps the texts of one block of rows. Views stay valid until clear(); the memory is used again.
class TextArena final {
public:
    /// A string that takes `size` more bytes without moving.
    [[nodiscard]] std::string& room(std::size_t size) {
        while (m_current < m_chunks.size()) {
            auto& chunk = m_chunks[m_current];
            if (chunk.capacity() - chunk.size() >= size) {
                return chunk;
            }
            ++m_current;
        }
        m_chunks.emplace_back().reserve(size > kChunk ? size : kChunk);
        return m_chunks.back();
    }
    [[nodiscard]] std::string_view store(std::string_view text) {
        std::string& chunk = room(text.size());
        const std::size_t from = chunk.size();
        chunk.append(text);
        return std::string_view(chunk).substr(from);
    }
    void clear() {
        for (auto& chunk : m_chunks) {
            chunk.clear();
        }
        m_current = 0;
    }

private:
    static constexpr std::size_t kChunk = 64 * 1024;
    std::vector<std::string> m_chunks;
    std::size_t m_current = 0;
};

}  // namespace core::importing
