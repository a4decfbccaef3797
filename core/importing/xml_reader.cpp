#include "core/importing/xml_reader.h"

#include <expat.h>
#include <new>
#include <utility>

#include "core/importing/input_file.h"
#include "core/importing/limits.h"

namespace core::importing {
namespace {

constexpr int kPiece = 64 << 10;

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(pair[0]) == name) {
            return pair[1];
        }
    }
    return {};
}

std::string_view XmlAttributes::exactly(std::string_view name) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (pair[0] == name) {
            return pair[1];
        }
    }
    return {};
}

struct XmlReader::Parser {
    std::unique_ptr<ByteSource> source;
    XmlHandler& handler;
    XML_Parser expat = XML_ParserCreate(nullptr);
    std::optional<Refusal> refusal;
    int depth = 0;
    std::int64_t fed = 0;
    bool isPaused = false;
    bool isAtEnd = false;

    Parser(std::unique_ptr<ByteSource> bytes, XmlHandler& elements)
        : source(std::move(bytes)), handler(elements) {
        if (expat == nullptr) {
            throw std::bad_alloc();
        }
        XML_SetUserData(expat, this);
        XML_SetElementHandler(expat, onStart, onEnd);
        XML_SetCharacterDataHandler(expat, onText);
        XML_SetStartDoctypeDeclHandler(expat, onDoctype);
    }
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void fail(Refusal why) {
        if (!refusal) {
            refusal = std::move(why);
            XML_StopParser(expat, XML_FALSE);
        }
    }

    static void onStart(void* user, const char* name, const char** attributes) {
        auto& parser = *static_cast<Parser*>(user);
        if (++parser.depth > limits::kXmlDepth) {
            parser.fail(refuse(FileProblem::Damaged, "elements are nested too deeply").error);
        }
        if (!parser.refusal) {
            parser.handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
        }
    }
    static void onEnd(void* user, const char* name) {
        auto& parser = *static_cast<Parser*>(user);
        --parser.depth;
        if (!parser.refusal) {
            parser.handler.endElement(withoutPrefix(name));
        }
    }
    static void onText(void* user, const char* text, int length) {
        auto& parser = *static_cast<Parser*>(user);
        if (!parser.refusal) {
            parser.handler.text({text, static_cast<std::size_t>(length)});
        }
    }
    static void onDoctype(void* user, const char*, const char*, const char*, int) {
        static_cast<Parser*>(user)->fail(refuse(FileProblem::DoctypeInWorkbook).error);
    }

    Result<XML_Status, Refusal> feed() {
        void* buffer = XML_GetBuffer(expat, kPiece);
        if (buffer == nullptr) {
            throw std::bad_alloc();
        }
        const auto got = source->read({static_cast<char*>(buffer), kPiece});
        if (!got) {
            return Unexpected{got.error()};
        }
        fed += static_cast<std::int64_t>(*got);
        isAtEnd = *got == 0;
        return XML_ParseBuffer(expat, static_cast<int>(*got), isAtEnd ? 1 : 0);
    }

    /// Expat keeps a tag that has not ended yet in memory.
    [[nodiscard]] bool isTagTooLong() const {
        return fed - XML_GetCurrentByteIndex(expat) >
               static_cast<std::int64_t>(limits::kTagBytes) + kPiece;
    }

    [[nodiscard]] Refusal refusalOfError() const {
        return refusal
                   ? *refusal
                   : refuse(FileProblem::Damaged, XML_ErrorString(XML_GetErrorCode(expat))).error;
    }
};

XmlReader::XmlReader(std::unique_ptr<ByteSource> source, XmlHandler& handler)
    : m_parser(std::make_unique<Parser>(std::move(source), handler)) {}

XmlReader::~XmlReader() = default;

Result<bool, Refusal> XmlReader::run() {
    auto& parser = *m_parser;
    while (!parser.refusal) {
        XML_Status status = XML_STATUS_OK;
        if (parser.isPaused) {
            parser.isPaused = false;
            status = XML_ResumeParser(parser.expat);
        } else if (parser.isAtEnd) {
            return false;
        } else {
            const auto fed = parser.feed();
            if (!fed) {
                parser.refusal = fed.error();
                break;
            }
            status = *fed;
        }
        if (status == XML_STATUS_ERROR) {
            parser.refusal = parser.refusalOfError();
        } else if (status == XML_STATUS_SUSPENDED) {
            parser.isPaused = true;
            return true;
        } else if (parser.isTagTooLong()) {
            parser.refusal = refuse(FileProblem::CellTooLong, "a tag has no end").error;
        }
    }
    return Unexpected{*parser.refusal};
}

void XmlReader::pause() {
    XML_StopParser(m_parser->expat, XML_TRUE);
}

void XmlReader::fail(Refusal refusal) {
    m_parser->fail(std::move(refusal));
}

}  // namespace core::importing
