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
        } else if (!m_strings.add(m_text)) {
            reader->fail(refuse(FileProblem::ZipBomb, "the shared texts are too large").error);
        }
    }

    SharedStrings& m_strings;
    std::string m_text;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

}  // namespace

bool SharedStrings::add(std::string_view text) {
    constexpr std::size_t kLengthBytes = sizeof(std::uint32_t);
    const std::size_t needed = kLengthBytes + text.size();
    if (m_used + needed > kBlock) {
        if ((m_blocks.size() + 1) * kBlock + m_places.size() * sizeof(std::uint32_t) >
            limits::kSharedTextBytes) {
            return false;
        }
        m_blocks.push_back(std::make_unique<char[]>(kBlock));
        m_used = 0;
    }
    char* const place = m_blocks.back().get() + m_used;
    const auto length = static_cast<std::uint32_t>(text.size());
    std::memcpy(place, &length, kLengthBytes);
    std::memcpy(place + kLengthBytes, text.data(), text.size());
    m_places.push_back(static_cast<std::uint32_t>((m_blocks.size() - 1) * kBlock + m_used));
    m_used += needed;
    return true;
}

std::string_view SharedStrings::at(std::size_t index) const {
    const char* const place = m_blocks[m_places[index] / kBlock].get() + m_places[index] % kBlock;
    std::uint32_t length = 0;
    std::memcpy(&length, place, sizeof length);
    return {place + sizeof length, length};
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

Result<std::shared_ptr<const SharedStrings>, Refusal> readSharedStrings(ZipArchive& archive,
                                                                        const std::string& member) {
    auto strings = std::make_shared<SharedStrings>();
    SharedStringHandler handler(*strings);
    if (const auto read = readPart(archive, member, handler, &handler.reader); !read) {
        return Unexpected{read.error()};
    }
    return std::shared_ptr<const SharedStrings>(std::move(strings));
}

}  // namespace core::importing::xlsx
