#include "core/importing/csv_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core::importing {
namespace {

constexpr std::size_t kBlockSize = 256 * 1024;
/// No sane record is longer; an unclosed quote would otherwise swallow the whole file.
constexpr std::size_t kLongestRecord = 4 * 1024 * 1024;

constexpr std::uint64_t repeated(unsigned char byte) {
    return 0x0101010101010101ULL * byte;
}

/// Marks the bytes of `word` that are zero.
constexpr std::uint64_t zeroBytes(std::uint64_t word) {
    return (word - repeated(1)) & ~word & repeated(0x80);
}

/// The next quote or line end at or after `at`.
std::size_t nextMark(std::string_view text, std::size_t at) {
#ifdef __SSE2__
    // Twice as many bytes at a time; the loop below does for other processors and for the rest.
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    for (; at + sizeof(__m128i) <= text.size(); at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i lineEnds =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn));
        const int hits = _mm_movemask_epi8(_mm_or_si128(lineEnds, _mm_cmpeq_epi8(bytes, quote)));
        if (hits != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(hits)));
        }
    }
#endif
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t hits = zeroBytes(word ^ repeated('"')) |
                                   zeroBytes(word ^ repeated('\n')) |
                                   zeroBytes(word ^ repeated('\r'));
        if (hits != 0) {
            if constexpr (std::endian::native == std::endian::little) {
                // Only the lowest hit is exact, and only that is used.
                return at + static_cast<std::size_t>(std::countr_zero(hits)) / 8;
            } else {
                break;
            }
        }
        at += sizeof word;
    }
    while (at < text.size() && text[at] != '"' && text[at] != '\n' && text[at] != '\r') {
        ++at;
    }
    return at;
}

/// A quote opens a quoted cell only at the cell's start, or behind the `=` there.
bool opensCell(std::string_view text, std::size_t recordStart, std::size_t quote, char separator) {
    if (quote == recordStart || text[quote - 1] == separator) {
        return true;
    }
    return text[quote - 1] == '=' && (quote - 1 == recordStart || text[quote - 2] == separator);
}

RawCell quotedCell(std::string_view record, std::size_t& at, char separator, bool& isClosed) {
    const std::size_t start = at;
    RawCell cell;
    cell.isFormula = record[at] == '=';
    at += cell.isFormula ? 2 : 1;
    const std::size_t from = at;
    isClosed = false;
    while (true) {
        const std::size_t quote = record.find('"', at);
        if (quote == std::string_view::npos) {
            return cell;
        }
        at = quote + 1;
        if (at < record.size() && record[at] == '"') {
            cell.hasQuotes = true;
            ++at;
            continue;
        }
        isClosed = true;
        if (at == record.size() || record[at] == separator) {
            cell.bytes = record.substr(from, quote - from);
            return cell;
        }
        // Text behind the closing quote: the cell as a whole, quotes included.
        at = std::min(record.find(separator, at), record.size());
        cell.bytes = record.substr(start, at - start);
        cell.hasQuotes = true;
        cell.isFormula = false;
        return cell;
    }
}

}  // namespace

char findSeparator(std::string_view header) {
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {'\t', 0}, {';', 0}}};
    bool isQuoted = false;
    for (const char c : header) {
        isQuoted = isQuoted != (c == '"');
        for (auto& [separator, count] : counts) {
            count += !isQuoted && c == separator ? 1 : 0;
        }
    }
    return std::ranges::max_element(counts, {}, &std::pair<char, int>::second)->first;
}

bool splitRecord(std::string_view record, char separator, std::vector<RawCell>& cells,
                 std::size_t most) {
    cells.clear();
    std::size_t at = 0;
    while (true) {
        const bool isFormula = at + 1 < record.size() && record[at] == '=' && record[at + 1] == '"';
        if (at < record.size() && (record[at] == '"' || isFormula)) {
            bool isClosed = false;
            cells.push_back(quotedCell(record, at, separator, isClosed));
            if (!isClosed) {
                return false;
            }
        } else {
            const std::size_t end = std::min(record.find(separator, at), record.size());
            cells.push_back({.bytes = record.substr(at, end - at)});
            at = end;
        }
        if (at >= record.size() || cells.size() >= most) {
            return true;
        }
        ++at;
    }
}

void appendUnquoted(std::string& text, const RawCell& cell) {
    std::string_view bytes = cell.bytes;
    if (!cell.hasQuotes) {
        text.append(bytes);
        return;
    }
    if (bytes.starts_with('"')) {
        bytes.remove_prefix(1);
        const std::size_t last = bytes.rfind('"');
        // A cell that was cut at its own quotes has none left in front.
        if (last != std::string_view::npos && (last == 0 || bytes[last - 1] != '"')) {
            text.append(bytes.substr(0, last)).append(bytes.substr(last + 1));
            return;
        }
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += bytes[i];
        i += bytes[i] == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"' ? 1 : 0;
    }
}

RecordEnd findRecordEnd(std::string_view text, std::size_t from, char separator) {
    bool isQuoted = false;
    const auto next = [&](std::size_t at) {
        return isQuoted ? std::min(text.find('"', at), text.size()) : nextMark(text, at);
    };
    for (std::size_t at = next(from); at < text.size(); at = next(at)) {
        const char c = text[at];
        if (isQuoted) {
            if (at + 1 < text.size() && text[at + 1] == '"') {
                at += 2;
                continue;
            }
            ++at;
            // Mostly the next cell opens at once.
            isQuoted = at + 1 < text.size() && text[at] == separator && text[at + 1] == '"';
            at += isQuoted ? 2 : 0;
        } else if (c == '"') {
            isQuoted = opensCell(text, from, at, separator);
            ++at;
        } else {
            const bool isPair = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            return {RecordEnd::Found::Yes, at, at + (isPair ? 2 : 1)};
        }
    }
    return {isQuoted ? RecordEnd::Found::InsideQuotes : RecordEnd::Found::AtEndOfText, text.size(),
            text.size()};
}

std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed) {
    constexpr std::uint64_t kFirst = 0x9E3779B185EBCA87ULL;
    constexpr std::uint64_t kSecond = 0xC2B2AE3D27D4EB4FULL;
    std::uint64_t hash = seed ^ (bytes.size() * kFirst);
    const auto mix = [&hash](std::uint64_t word) {
        hash = std::rotl(hash ^ (word * kSecond), 31) * kFirst;
    };
    while (bytes.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof word);
        mix(word);
        bytes.remove_prefix(sizeof word);
    }
    std::uint64_t tail = 0;
    std::memcpy(&tail, bytes.data(), bytes.size());
    mix(tail);
    hash ^= hash >> 33;
    hash *= kSecond;
    hash ^= hash >> 29;
    hash *= kFirst;
    return hash ^ (hash >> 32);
}

BlockSplitter::BlockSplitter(std::unique_ptr<ByteSource> source, char separator, std::size_t skip)
    : m_source(std::move(source)), m_separator(separator), m_skip(skip) {}

Result<bool, Refusal> BlockSplitter::fill(std::string& bytes, std::size_t wanted) {
    std::size_t size = bytes.size();
    bytes.resize(wanted);
    while (size < wanted && !m_ended) {
        auto count = m_source->read(std::span(bytes.data() + size, wanted - size));
        if (!count) {
            return Unexpected{count.error()};
        }
        m_ended = *count == 0;
        m_bytesRead += static_cast<std::int64_t>(*count);
        const std::size_t skipped = std::min(m_skip, *count);
        if (skipped > 0) {
            bytes.erase(size, skipped);
            bytes.resize(wanted);
            m_skip -= skipped;
        }
        size += *count - skipped;
    }
    bytes.resize(size);
    return true;
}

void BlockSplitter::cut(Block& block, bool isLast) {
    const std::string_view text = block.bytes;
    std::size_t from = 0;
    while (from < text.size()) {
        const RecordEnd record = findRecordEnd(text, from, m_separator);
        const bool isOpen = record.found != RecordEnd::Found::Yes;
        // A line end or quote at the very edge may have its second half in the next block.
        if ((isOpen || record.next == text.size()) && !isLast) {
            break;
        }
        if (record.found == RecordEnd::Found::InsideQuotes) {
            break;
        }
        block.starts.push_back(static_cast<std::uint32_t>(from));
        block.ends.push_back(static_cast<std::uint32_t>(record.end));
        from = record.next;
    }
    m_carry.assign(text.substr(from));
}

Result<bool, Refusal> BlockSplitter::next(Block& block) {
    block.starts.clear();
    block.ends.clear();
    block.bytes.assign(m_carry);
    m_carry.clear();
    block.firstRow = m_row;
    block.firstByte = m_bytesGiven;
    std::size_t wanted = std::max(kBlockSize, block.bytes.size());
    while (true) {
        const auto filled = fill(block.bytes, wanted);
        if (!filled) {
            return Unexpected{filled.error()};
        }
        if (block.bytes.empty()) {
            return false;
        }
        cut(block, m_ended);
        if (!block.ends.empty()) {
            m_row += static_cast<std::int64_t>(block.ends.size());
            m_bytesGiven += static_cast<std::int64_t>(block.bytes.size() - m_carry.size());
            return true;
        }
        if (m_ended || wanted >= kLongestRecord) {
            const bool isQuoted =
                findRecordEnd(block.bytes, 0, m_separator).found == RecordEnd::Found::InsideQuotes;
            return Unexpected{Refusal{
                .problem = isQuoted ? FileProblem::QuoteNotClosed : FileProblem::CellTooLong,
                .row = m_row}};
        }
        wanted *= 2;
    }
}

}  // namespace core::importing
