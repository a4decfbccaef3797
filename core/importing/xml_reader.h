#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "core/importing/table_file.h"

namespace core::importing {

/// The attributes of a start tag.
class XmlAttributes final {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// By the name without its prefix; empty when it is not there.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// By the full name, prefix included.
    [[nodiscard]] std::string_view exactly(std::string_view name) const;

private:
    const char** m_pairs;
};

/// Takes the elements of a document; names come without prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Reads XML piece by piece with the limits of limits.h; a DOCTYPE is refused.
class XmlReader final {
public:
    /// `handler` must outlive the reader.
    XmlReader(std::unique_ptr<ByteSource> source, XmlHandler& handler);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Goes on until the handler pauses (true) or the document ends (false).
    [[nodiscard]] Result<bool, Refusal> run();
    /// Called by the handler in endElement().
    void pause();
    /// Called by the handler: nothing more is read.
    void fail(Refusal refusal);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace core::importing
