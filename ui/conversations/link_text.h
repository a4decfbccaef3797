#pragma once

#include <QString>

#include <vector>

#include "ui/common/web_link.h"

namespace ui::conversations {

/// A web address inside a text.
struct LinkSpan {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const LinkSpan&) const = default;
};

/// Addresses of http and https; nothing else of a stranger's text is ever taken for one.
[[nodiscard]] std::vector<LinkSpan> linksIn(const QString& text);
using common::hostOf;

}  // namespace ui::conversations
