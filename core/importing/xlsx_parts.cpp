#include "core/importing/xlsx_parts.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/importing/limits.h"
#include "core/importing/xlsx_cell.h"
#include "core/importing/xml_reader.h"

namespace core::importing::xlsx {
namespace {

int toInt(std::string_view text) {
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Reads a whole part; a part that is not there has no elements.
Result<void, Refusal> readPart(ZipArchive& archive, const std::string& name, XmlHandler& handler,
                               XmlReader** current = nullptr) {
    const ZipMember* member = archive.find(name);
    if (member == nullptr) {
        return {};
    }
    auto source = archive.read(*member);
    if (!source) {
        return Unexpected{source.error()};
    }
    XmlReader reader(std::move(*source), handler);
    if (current != nullptr) {
        *current = &reader;
    }
    const auto done = reader.run();
    if (!done) {
        Refusal refusal = done.error();
        refusal.detail =
            refusal.detail.empty() ? member->name : member->name + ": " + refusal.detail;
        return Unexpected{std::move(refusal)};
    }
    return {};
}

struct SheetEntry {
    std::string relation;
    bool isHidden = false;
};

class WorkbookHandler final : public XmlHandler {
public:
    bool isFrom1904 = false;
    std::vector<SheetEntry> sheets;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const auto value = attributes.exactly("date1904");
            isFrom1904 = value == "1" || value == "true";
        } else if (name == "sheet" && sheets.size() < limits::kZipMembers) {
            const auto state = attributes.exactly("state");
            // `id` stands in a namespace whose usual prefix is r; `sheetId` is something else.
            sheets.push_back(
                {std::string(attributes.value("id")), state == "hidden" || state == "veryHidden"});
        }
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}
};

struct Relation {
    std::string target;
    std::string type;
};

class RelationHandler final : public XmlHandler {
public:
    std::map<std::string, Relation> relations;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || relations.size() >= limits::kZipMembers) {
            return;
        }
        const std::string_view type = attributes.exactly("Type");
        std::string target(attributes.exactly("Target"));
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        relations[std::string(attributes.exactly("Id"))] = {
            std::move(target), std::string(type.substr(type.rfind('/') + 1))};
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}
};

class StyleHandler final : public XmlHandler {
public:
    std::vector<bool> isDate;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        constexpr std::size_t kMostStyles = 65'536;
        if (name == "numFmt" && m_custom.size() < kMostStyles) {
            m_custom[toInt(attributes.exactly("numFmtId"))] =
                isDateFormat(attributes.exactly("formatCode"));
        } else if (name == "cellXfs") {
            m_isInCellStyles = true;
        } else if (name == "xf" && m_isInCellStyles && isDate.size() < kMostStyles) {
            const int id = toInt(attributes.exactly("numFmtId"));
            const auto custom = m_custom.find(id);
            isDate.push_back(custom == m_custom.end() ? isBuiltInDateFormat(id) : custom->second);
        }
    }
    void endElement(std::string_view name) override {
        m_isInCellStyles = m_isInCellStyles && name != "cellXfs";
    }
    void text(std::string_view) override {}

private:
    std::map<int, bool> m_custom;
    bool m_isInCellStyles = false;
};

class SharedStringHandler final : public XmlHandler {
public:
    explicit SharedStringHandler(SharedStrings& strings) : m_strings(strings) {}
    XmlReader* reader = nullptr;

    void startElement(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            m_text.clear();
        } else if (name == "rPh") {
            m_isPhonetic = true;
        } else if (name == "t") {
            m_isText = !m_isPhonetic;
        }
    }
    void endElement(std::string_view name) override {
        if (name == "t") {
            m_isText = false;
        } else if (name == "rPh") {
            m_isPhonetic = false;
        } else if (name == "si") {
            keep();
        }
    }
    void text(std::string_view text) override {
        if (!m_isText) {
            return;
        }
        m_text += text;
        if (m_text.size() > limits::kCellCharacters * 7) {
            reader->fail(refuse(FileProblem::CellTooLong, "shared text").error);
        }
    }

private:
    void keep() {
        unescape(m_text);
        if (m_text.size() > limits::kCellCharacters &&
            characterCount(m_text) > limits::kCellCharacters) {
            reader->fail(refuse(FileProblem::CellTooLong, "shared text").error);
        } else if (const auto added = m_strings.add(m_text); !added) {
            reader->fail(added.error());
        }
    }

    SharedStrings& m_strings;
    std::string m_text;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

}  // namespace

Result<void, Refusal> SharedStrings::add(std::string_view text) {
    const std::size_t needed = sizeof(std::uint32_t) + text.size();
    if (m_places.size() >= limits::kSharedTexts || m_used + needed > limits::kSharedTextBytes) {
        return refuse(FileProblem::ZipBomb, "the shared texts are too large");
    }
    const std::size_t room = kBlock - m_used % kBlock;
    if (!m_file && needed > room) {
        m_used += room;
    }
    if (!m_file && m_used + needed <= limits::kSharedTextBytesInMemory) {
        addToMemory(text);
    } else if (!addToFile(text)) {
        return refuse(FileProblem::NotReadable, "no room on disk for the shared texts");
    }
    return {};
}

void SharedStrings::addToMemory(std::string_view text) {
    if (m_used / kBlock == m_blocks.size()) {
        m_blocks.push_back(std::make_unique<char[]>(kBlock));
    }
    char* const place = m_blocks.back().get() + m_used % kBlock;
    const auto length = static_cast<std::uint32_t>(text.size());
    std::memcpy(place, &length, sizeof length);
    std::memcpy(place + sizeof length, text.data(), text.size());
    m_places.push_back(static_cast<std::uint32_t>(m_used));
    m_used += sizeof length + text.size();
}

bool SharedStrings::addToFile(std::string_view text) {
    if (!m_file) {
        m_file.reset(std::tmpfile());
        m_used = limits::kSharedTextBytesInMemory;
    }
    const auto length = static_cast<std::uint32_t>(text.size());
    if (!m_file || std::fwrite(&length, sizeof length, 1, m_file.get()) != 1 ||
        std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size()) {
        return false;
    }
    m_places.push_back(static_cast<std::uint32_t>(m_used));
    m_used += sizeof length + text.size();
    return true;
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) {
    const std::size_t place = m_places[index];
    std::uint32_t length = 0;
    if (place < limits::kSharedTextBytesInMemory) {
        const char* const text = m_blocks[place / kBlock].get() + place % kBlock;
        std::memcpy(&length, text, sizeof length);
        return std::string_view(text + sizeof length, length);
    }
    const auto offset = static_cast<long>(place - limits::kSharedTextBytesInMemory);
    std::FILE* const file = m_file.get();
    if (std::fseek(file, offset, SEEK_SET) != 0 ||
        std::fread(&length, sizeof length, 1, file) != 1) {
        return std::nullopt;
    }
    m_loaded.resize(length);
    if (std::fread(m_loaded.data(), 1, length, file) != length) {
        return std::nullopt;
    }
    return m_loaded;
}

Result<Workbook, Refusal> readWorkbook(ZipArchive& archive) {
    WorkbookHandler book;
    RelationHandler relations;
    if (const auto read = readPart(archive, "xl/workbook.xml", book); !read) {
        return Unexpected{read.error()};
    }
    if (const auto read = readPart(archive, "xl/_rels/workbook.xml.rels", relations); !read) {
        return Unexpected{read.error()};
    }
    Workbook workbook;
    workbook.isFrom1904 = book.isFrom1904;
    for (const auto& [id, relation] : relations.relations) {
        if (relation.type == "sharedStrings") {
            workbook.sharedStrings = relation.target;
        } else if (relation.type == "styles") {
            workbook.styles = relation.target;
        }
    }
    std::ranges::stable_partition(book.sheets,
                                  [](const SheetEntry& sheet) { return !sheet.isHidden; });
    for (const SheetEntry& sheet : book.sheets) {
        const auto found = relations.relations.find(sheet.relation);
        if (found != relations.relations.end() && found->second.type == "worksheet") {
            workbook.sheets.push_back(found->second.target);
        }
    }
    if (workbook.sheets.empty() && relations.relations.empty()) {
        workbook.sheets.push_back("xl/worksheets/sheet1.xml");
    }
    return workbook;
}

Result<std::vector<bool>, Refusal> readDateStyles(ZipArchive& archive, const std::string& member) {
    StyleHandler handler;
    if (const auto read = readPart(archive, member, handler); !read) {
        return Unexpected{read.error()};
    }
    return std::move(handler.isDate);
}

Result<std::unique_ptr<SharedStrings>, Refusal> readSharedStrings(ZipArchive& archive,
                                                                  const std::string& member) {
    auto strings = std::make_unique<SharedStrings>();
    SharedStringHandler handler(*strings);
    if (const auto read = readPart(archive, member, handler, &handler.reader); !read) {
        return Unexpected{read.error()};
    }
    return strings;
}

}  // namespace core::importing::xlsx
