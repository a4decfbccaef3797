#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The small change of HTML and of XML that is read as forgivingly.
namespace core::importing::html {

struct Tag {
    /// Lower case, without prefix.
    std::string name;
    bool isClosing = false;
    bool isSelfClosing = false;
    /// The attributes as they stand.
    std::string_view attributes;
};

/// Place of the `>` that ends the tag at the front of `text`, outside quoted values; npos when it
/// is not there yet.
[[nodiscard]] std::size_t tagEnd(std::string_view text);
/// `text` from `<` to before `>`. The attributes point into it.
[[nodiscard]] Tag parseTag(std::string_view text);
/// By the name in lower case without prefix; empty when it is not there.
[[nodiscard]] std::string_view attribute(std::string_view attributes, std::string_view name);
/// `amp`, `#20013`, `#x4e2d`; nothing for a name that is not known.
[[nodiscard]] std::optional<char32_t> entity(std::string_view name);

}  // namespace core::importing::html
