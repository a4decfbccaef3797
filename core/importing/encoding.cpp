#include "core/importing/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/importing/double_byte.h"

namespace core::importing {
namespace {

using Byte = unsigned char;

const Byte* toBytes(std::string_view text) {
    return reinterpret_cast<const Byte*>(text.data());
}

bool isContinuation(Byte byte) {
    return (byte & 0xC0) == 0x80;
}

/// Length of the UTF-8 character at `bytes` (not ASCII); 0: it ends outside, -1: it is none.
int utf8Step(const Byte* bytes, std::size_t available) {
    const Byte lead = bytes[0];
    if (lead < 0xC2 || lead > 0xF4) {
        return -1;
    }
    if (available < 2) {
        return 0;
    }
    if (lead < 0xE0) {
        return isContinuation(bytes[1]) ? 2 : -1;
    }
    // The second byte alone tells overlong forms, surrogates and values above U+10FFFF.
    const Byte lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const Byte highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < lowest || bytes[1] > highest) {
        return -1;
    }
    if (available < 3) {
        return 0;
    }
    if (!isContinuation(bytes[2])) {
        return -1;
    }
    if (lead < 0xF0) {
        return 3;
    }
    return available < 4 ? 0 : isContinuation(bytes[3]) ? 4 : -1;
}

/// What the score of an encoding is made of.
struct Tally {
    std::int64_t characters = 0;
    /// Those that are frequent in real text.
    std::int64_t common = 0;
};

int utf16Step(const Byte* bytes, std::size_t available, bool isLittleEndian) {
    const auto unit = [&](std::size_t at) {
        return isLittleEndian ? bytes[at] | bytes[at + 1] << 8 : bytes[at] << 8 | bytes[at + 1];
    };
    if (available < 2) {
        return 0;
    }
    const int first = unit(0);
    if (first < 0xD800 || first > 0xDFFF) {
        return 2;
    }
    if (first > 0xDBFF) {
        return -1;
    }
    if (available < 4) {
        return 0;
    }
    const int second = unit(2);
    return second >= 0xDC00 && second <= 0xDFFF ? 4 : -1;
}

/// Level 1 of GB2312 and its rows of signs: 99 of 100 characters of simplified text.
bool isCommonInGb18030(const Byte* bytes) {
    return (bytes[1] >= 0xA1) & ((static_cast<Byte>(bytes[0] - 0xB0) <= 0x27) |
                                 (static_cast<Byte>(bytes[0] - 0xA1) <= 2));
}

/// Length of as many characters as stand in a row. Every two-byte code has a character, so that
/// only four bytes need the table; and a run is counted without a branch a character.
std::ptrdiff_t gb18030Step(const Byte* bytes, std::size_t available, Tally& tally) {
    std::size_t done = 0;
    std::int64_t common = 0;
    for (; available - done >= 2; done += 2) {
        const auto lead = static_cast<Byte>(bytes[done] - 0x81);
        const Byte trail = bytes[done + 1];
        if ((lead >= 126) | (trail < 0x40) | (trail == 0x7F) | (trail == 0xFF)) {
            break;
        }
        common += isCommonInGb18030(bytes + done) ? 1 : 0;
    }
    tally.characters += static_cast<std::int64_t>(done / 2);
    tally.common += common;
    if (done > 0) {
        return static_cast<std::ptrdiff_t>(done);
    }
    const int length = double_byte::characterAt<true>(bytes, available, tables::gb18030).length;
    tally.characters += length > 0 ? 1 : 0;
    return length;
}

/// Level 1 of Big5 and its rows of signs.
bool isCommonInBig5(const Byte* bytes) {
    return bytes[0] >= 0xA1 && bytes[0] <= 0xC6;
}

/// How far one encoding explains the bytes.
struct Track {
    bool isAlive = true;
    std::int64_t offset = 0;
    Tally tally;
    std::array<Byte, 4> pending{};
    std::size_t pendingLength = 0;

    [[nodiscard]] double commonShare() const {
        const auto all = static_cast<double>(tally.characters);
        return tally.characters == 0 ? 0 : static_cast<double>(tally.common) / all;
    }

    /// `step(bytes, available, tally)`: length of the character or run, 0 or -1 as above. Dead from
    /// the first character that is none; `offset` stays at its first byte.
    template <bool kSkipsAscii, class Step>
    void feed(std::string_view text, Step step) {
        while (isAlive && pendingLength > 0 && !text.empty()) {
            pending[pendingLength++] = static_cast<Byte>(text.front());
            text.remove_prefix(1);
            take(step(pending.data(), pendingLength, tally));
        }
        if (isAlive) {
            scan<kSkipsAscii>(toBytes(text), toBytes(text) + text.size(), step);
        }
    }

    void finish() { isAlive = isAlive && pendingLength == 0; }

private:
    void take(std::ptrdiff_t length) {
        if (length < 0) {
            isAlive = false;
        } else if (length > 0) {
            offset += length;
            pendingLength = 0;
        }
    }

    template <bool kSkipsAscii, class Step>
    void scan(const Byte* at, const Byte* end, Step step) {
        const Byte* const begin = at;
        Tally counted;
        while (at != end) {
            if (kSkipsAscii && *at < 0x80) {
                at = afterAscii(at, end);
                continue;
            }
            const auto available = static_cast<std::size_t>(end - at);
            const std::ptrdiff_t length = step(at, available, counted);
            if (length <= 0) {
                isAlive = length == 0;
                pendingLength = isAlive ? available : 0;
                std::copy(at, at + pendingLength, pending.begin());
                break;
            }
            at += length;
        }
        offset += at - begin;
        tally.characters += counted.characters;
        tally.common += counted.common;
    }

    static const Byte* afterAscii(const Byte* at, const Byte* end) {
        while (end - at >= 8) {
            const std::size_t length = double_byte::asciiPrefixOfEight(at);
            at += length;
            if (length < 8) {
                return at;
            }
        }
        while (at != end && *at < 0x80) {
            ++at;
        }
        return at;
    }
};

/// Decodes until the block is full; gives the place reached, or nullptr at a bad character.
template <bool kHasFourBytes>
const Byte* decodeBlock(const Byte* in, const Byte* end, char*& out, const char* limit,
                        const std::uint32_t* table) {
    while (in != end && out < limit) {
        const auto available = static_cast<std::size_t>(end - in);
        if (*in < 0x80) {
            if (available < 8) {
                *out++ = static_cast<char>(*in++);
                continue;
            }
            std::memcpy(out, in, 8);
            const std::size_t length = double_byte::asciiPrefixOfEight(in);
            in += length;
            out += length;
            continue;
        }
        const auto character = double_byte::characterAt<kHasFourBytes>(in, available, table);
        if (character.length <= 0) {
            return nullptr;
        }
        std::memcpy(out, &character.entry, 4);
        out += double_byte::utf8Length(character.entry);
        in += character.length;
    }
    return in;
}

template <bool kHasFourBytes>
bool appendDoubleByte(std::string& text, std::string_view bytes, const std::uint32_t* table) {
    const std::size_t before = text.size();
    // A block on the stack: growing `text` ahead would fill it with zeros first.
    std::array<char, 4096> block;
    const Byte* in = toBytes(bytes);
    const Byte* const end = in + bytes.size();
    while (in != end) {
        char* out = block.data();
        in = decodeBlock<kHasFourBytes>(in, end, out, block.data() + block.size() - 8, table);
        if (in == nullptr) {
            text.resize(before);
            return false;
        }
        text.append(block.data(), static_cast<std::size_t>(out - block.data()));
    }
    return true;
}

bool appendUtf8(std::string& text, std::string_view bytes) {
    Track track;
    track.feed<true>(bytes, [](const Byte* at, std::size_t available, Tally&) {
        return utf8Step(at, available);
    });
    track.finish();
    if (track.isAlive) {
        text.append(bytes);
    }
    return track.isAlive;
}

}  // namespace

std::string_view toName(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return "UTF-8";
        case Encoding::Utf8WithBom:
            return "UTF-8 with BOM";
        case Encoding::Gb18030:
            return "GB18030";
        case Encoding::Big5:
            return "Big5";
        case Encoding::Utf16Le:
            return "UTF-16LE";
        case Encoding::Utf16Be:
            return "UTF-16BE";
    }
    return "";
}

struct EncodingDetector::State {
    /// The first bytes, kept back until the byte-order mark is known.
    std::string head;
    bool isStarted = false;
    std::optional<Encoding> marked;
    std::size_t bomLength = 0;
    Track utf8;
    Track gb18030;
    Track big5;
    Track utf16;

    void start();
    void feed(std::string_view bytes);
    [[nodiscard]] Outcome decide() const;
    [[nodiscard]] Outcome decideDoubleByte() const;
};

void EncodingDetector::State::start() {
    isStarted = true;
    const auto mark = [&](std::string_view bom, Encoding encoding) {
        if (!marked && head.starts_with(bom)) {
            marked = encoding;
            bomLength = bom.size();
        }
    };
    mark("\xEF\xBB\xBF", Encoding::Utf8WithBom);
    mark("\xFF\xFE", Encoding::Utf16Le);
    mark("\xFE\xFF", Encoding::Utf16Be);
    mark("\x84\x31\x95\x33", Encoding::Gb18030);
    const bool isOpen = !marked;
    utf8.isAlive = isOpen || marked == Encoding::Utf8WithBom;
    gb18030.isAlive = isOpen || marked == Encoding::Gb18030;
    big5.isAlive = isOpen;
    utf16.isAlive = marked == Encoding::Utf16Le || marked == Encoding::Utf16Be;
    feed(head);
}

void EncodingDetector::State::feed(std::string_view bytes) {
    if (utf8.isAlive) {
        utf8.feed<true>(bytes, [](const Byte* at, std::size_t available, Tally& tally) {
            const int length = utf8Step(at, available);
            tally.characters += length > 0 ? 1 : 0;
            tally.common += length > 2 ? 1 : 0;
            return length;
        });
    }
    if (gb18030.isAlive) {
        gb18030.feed<true>(bytes, gb18030Step);
    }
    if (big5.isAlive) {
        big5.feed<true>(bytes, [](const Byte* at, std::size_t available, Tally& tally) {
            const int length = double_byte::characterAt<false>(at, available, tables::big5).length;
            tally.characters += length > 0 ? 1 : 0;
            tally.common += length > 0 && isCommonInBig5(at) ? 1 : 0;
            return length;
        });
    }
    if (utf16.isAlive) {
        const bool isLittleEndian = marked == Encoding::Utf16Le;
        utf16.feed<false>(bytes, [=](const Byte* at, std::size_t available, Tally&) {
            return utf16Step(at, available, isLittleEndian);
        });
    }
}

EncodingDetector::Outcome EncodingDetector::State::decide() const {
    if (utf16.isAlive || utf8.isAlive) {
        // Chinese in UTF-8 takes three bytes a character: only shorter ones may be GB18030 as well.
        const bool isGuess =
            !marked && utf8.tally.characters > 0 && utf8.tally.common == 0 && gb18030.isAlive;
        return {marked.value_or(Encoding::Utf8), bomLength, isGuess, -1};
    }
    if (gb18030.isAlive || big5.isAlive) {
        return decideDoubleByte();
    }
    const std::int64_t farthest =
        std::max({utf8.offset, gb18030.offset, big5.offset, utf16.offset});
    return {std::nullopt, bomLength, false, farthest};
}

EncodingDetector::Outcome EncodingDetector::State::decideDoubleByte() const {
    constexpr double kClear = 0.15;
    constexpr double kUsual = 0.5;
    constexpr std::int64_t kEnoughCharacters = 12;
    if (marked || !big5.isAlive) {
        return {Encoding::Gb18030, bomLength, !marked && gb18030.commonShare() < kUsual, -1};
    }
    if (!gb18030.isAlive) {
        return {Encoding::Big5, 0, big5.commonShare() < kUsual, -1};
    }
    const double lead = big5.commonShare() - gb18030.commonShare();
    const bool isEnough = big5.tally.characters >= kEnoughCharacters;
    const bool isBig5 = isEnough && lead >= kClear;
    const bool isGuess = !isEnough || (lead > -kClear && lead < 2 * kClear);
    return {isBig5 ? Encoding::Big5 : Encoding::Gb18030, 0, isGuess, -1};
}

void EncodingDetector::feed(std::string_view bytes) {
    constexpr std::size_t kLongestMark = 4;
    if (!m_state) {
        m_state = std::make_shared<State>();
    }
    if (!m_state->isStarted) {
        const std::size_t missing = std::min(kLongestMark - m_state->head.size(), bytes.size());
        m_state->head.append(bytes.substr(0, missing));
        bytes.remove_prefix(missing);
        if (m_state->head.size() < kLongestMark) {
            return;
        }
        m_state->start();
    }
    m_state->feed(bytes);
}

EncodingDetector::Outcome EncodingDetector::finish() {
    feed({});
    if (!m_state->isStarted) {
        m_state->start();
    }
    for (Track* track : {&m_state->utf8, &m_state->gb18030, &m_state->big5, &m_state->utf16}) {
        track->finish();
    }
    return m_state->decide();
}

bool appendDecoded(std::string& text, std::string_view bytes, Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
        case Encoding::Utf8WithBom:
            return appendUtf8(text, bytes);
        case Encoding::Gb18030:
            return appendDoubleByte<true>(text, bytes, tables::gb18030);
        case Encoding::Big5:
            return appendDoubleByte<false>(text, bytes, tables::big5);
        case Encoding::Utf16Le:
        case Encoding::Utf16Be:
            return false;
    }
    return false;
}

}  // namespace core::importing
