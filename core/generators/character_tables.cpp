// Runs on the build machine: writes the tables of core/importing/character_tables.h with iconv(3).
#include "core/importing/character_tables.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iconv.h>
#include <ostream>
#include <stdexcept>
#include <string>

namespace {

namespace tables = core::importing::tables;

class Converter final {
public:
    explicit Converter(const char* encoding) : m_handle(iconv_open("UTF-8", encoding)) {
        // iconv reports failure by the value -1 cast to its handle type.
        if (reinterpret_cast<std::intptr_t>(m_handle) == -1) {
            throw std::runtime_error(std::string("iconv does not know ") + encoding);
        }
    }
    ~Converter() { iconv_close(m_handle); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// The table entry of the code; 0 when it is not exactly one character.
    std::uint32_t entry(std::string code) const {
        std::string utf8(16, '\0');
        char* in = code.data();
        char* out = utf8.data();
        std::size_t inLeft = code.size();
        std::size_t outLeft = utf8.size();
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        const bool failed =
            iconv(m_handle, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1);
        const std::size_t length = utf8.size() - outLeft;
        const auto lead = static_cast<unsigned char>(utf8[0]);
        const std::size_t expected = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (failed || inLeft != 0 || length != expected) {
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i) {
            value |= static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[i])) << (8 * i);
        }
        return length == 4 ? value : value | static_cast<std::uint32_t>(length << 24);
    }

private:
    iconv_t m_handle;
};

std::string bytes(std::initializer_list<std::size_t> values) {
    std::string text;
    for (const std::size_t value : values) {
        text += static_cast<char>(value);
    }
    return text;
}

template <class Code>
void writeTable(std::ostream& out, const char* name, std::size_t entries, Code code) {
    out << "const std::uint32_t " << name << "[" << entries << "] = {";
    for (std::size_t i = 0; i < entries; ++i) {
        out << (i % 12 == 0 ? "\n" : "") << code(i) << "u,";
    }
    out << "\n};\n";
}

void writeTwoByteTable(std::ostream& out, const char* name, const char* encoding) {
    const Converter converter(encoding);
    writeTable(out, name, tables::kTwoByteEntries, [&](std::size_t i) -> std::uint32_t {
        const std::size_t lead = tables::kFirstLead + i / tables::kTrails;
        const std::size_t trail = tables::kFirstTrail + i % tables::kTrails;
        return trail > 0xFE ? 0 : converter.entry(bytes({lead, trail}));
    });
}

void writeFourByteTable(std::ostream& out) {
    const Converter converter("GB18030");
    writeTable(out, "gb18030FourByte", tables::kFourByteEntries, [&](std::size_t i) {
        return converter.entry(
            bytes({0x81 + i / 12600, 0x30 + i / 1260 % 10, 0x81 + i / 10 % 126, 0x30 + i % 10}));
    });
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("Usage: character_tables OUTPUT\n", stderr);
        return EXIT_FAILURE;
    }
    try {
        std::ofstream out(arguments[1]);
        out << "#include \"core/importing/character_tables.h\"\n"
               "namespace core::importing::tables {\n";
        writeTwoByteTable(out, "gb18030", "GB18030");
        writeTwoByteTable(out, "big5", "BIG5");
        writeFourByteTable(out);
        out << "}\n";
        out.close();
        if (!out) {
            throw std::runtime_error("the table cannot be written");
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
