#pragma once

#include <QString>

#include <vector>

namespace ui::conversations {

/// A web address inside a text.
struct LinkSpan {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const LinkSpan&) const = default;
};

/// Addresses of http and https; nothing else of a stranger's text is ever taken for one.
[[nodiscard]] std::vector<LinkSpan> linksIn(const QString& text);
/// The host that a link really leads to, in its ASCII form, so that letters which only look alike
/// are seen; empty: nothing that may be opened.
[[nodiscard]] QString hostOf(const QString& link);

}  // namespace ui::conversations
