#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace core::importing {

enum class Encoding { Utf8, Utf8WithBom, Gb18030, Big5, Utf16Le, Utf16Be };
/// `UTF-8`, `UTF-8 with BOM`, `GB18030`, `Big5`, `UTF-16LE`, `UTF-16BE`.
[[nodiscard]] std::string_view toName(Encoding encoding);

/// Finds the encoding of a file that it is fed in pieces, in one pass: BOM, strict UTF-8, strict GB18030 against strict
/// Big5 by a score of common characters.
class EncodingDetector final {
public:
    void feed(std::string_view bytes);
    struct Outcome {
        /// Nothing: no supported encoding explains every byte.
        std::optional<Encoding> encoding;
        /// Length of the byte-order mark.
        std::size_t bomLength = 0;
        /// The score was close: the screen shows the choice.
        bool isGuess = false;
        /// Offset of the first byte that the likeliest encoding does not explain.
        std::int64_t firstBadByte = -1;
    };
    [[nodiscard]] Outcome finish();

private:
    struct State;
    // Kept in the .cpp: the tables are large.
    std::shared_ptr<State> m_state;
};

/// Appends `bytes` as UTF-8 to `text`; false (and `text` as before) when a byte does not decode. Not for UTF-16.
/// Pure ASCII is copied without a look at the table.
[[nodiscard]] bool appendDecoded(std::string& text, std::string_view bytes, Encoding encoding);

}  // namespace core::importing
