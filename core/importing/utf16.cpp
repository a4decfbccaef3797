#include "core/importing/utf16.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/importing/input_file.h"

namespace core::importing {
namespace {

class Utf16Source final : public ByteSource {
public:
    Utf16Source(std::unique_ptr<ByteSource> source, bool isLittleEndian)
        : m_source(std::move(source)), m_isLittleEndian(isLittleEndian) {}

    [[nodiscard]] Result<std::size_t, Refusal> read(std::span<char> buffer) override {
        while (m_textAt == m_text.size() && !m_isAtEnd) {
            if (auto filled = refill(); !filled) {
                return Unexpected{filled.error()};
            }
        }
        const std::size_t count = m_text.copy(buffer.data(), buffer.size(), m_textAt);
        m_textAt += count;
        return count;
    }
    [[nodiscard]] std::int64_t size() const override { return m_source->size(); }

private:
    Result<void, Refusal> refill() {
        constexpr std::size_t kPiece = std::size_t{64} << 10;
        m_text.clear();
        m_textAt = 0;
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + kPiece);
        auto got = m_source->read({m_raw.data() + kept, kPiece});
        if (!got) {
            return Unexpected{got.error()};
        }
        m_raw.resize(kept + *got);
        m_isAtEnd = *got == 0;
        const std::size_t used = convert();
        m_offset += static_cast<std::int64_t>(used);
        m_raw.erase(0, used);
        // A unit or pair may be cut by the piece, but not by the end or by another unit.
        if ((m_isAtEnd && !m_raw.empty()) || m_raw.size() >= 4) {
            return refuse(FileProblem::Undecodable, "byte " + std::to_string(m_offset));
        }
        return {};
    }

    [[nodiscard]] char32_t unit(std::size_t at) const {
        const auto first = static_cast<unsigned char>(m_raw[at]);
        const auto second = static_cast<unsigned char>(m_raw[at + 1]);
        return static_cast<char32_t>(m_isLittleEndian ? first | second << 8 : first << 8 | second);
    }

    /// Converts as far as the units are whole and right; gives the bytes used.
    std::size_t convert() {
        constexpr char32_t kByteOrderMark = 0xFEFF;
        std::size_t at = 0;
        while (at + 2 <= m_raw.size()) {
            const char32_t first = unit(at);
            if (first < 0xD800 || first > 0xDFFF) {
                if (first != kByteOrderMark || m_offset + static_cast<std::int64_t>(at) > 0) {
                    appendUtf8(m_text, first);
                }
                at += 2;
                continue;
            }
            if (at + 4 > m_raw.size()) {
                break;
            }
            const char32_t second = unit(at + 2);
            if (first > 0xDBFF || second < 0xDC00 || second > 0xDFFF) {
                break;
            }
            appendUtf8(m_text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            at += 4;
        }
        return at;
    }

    std::unique_ptr<ByteSource> m_source;
    bool m_isLittleEndian;
    bool m_isAtEnd = false;
    std::string m_raw;
    std::int64_t m_offset = 0;
    std::string m_text;
    std::size_t m_textAt = 0;
};

}  // namespace

std::unique_ptr<ByteSource> asUtf8(std::unique_ptr<ByteSource> source, Encoding encoding) {
    if (encoding != Encoding::Utf16Le && encoding != Encoding::Utf16Be) {
        return source;
    }
    return std::make_unique<Utf16Source>(std::move(source), encoding == Encoding::Utf16Le);
}

}  // namespace core::importing
