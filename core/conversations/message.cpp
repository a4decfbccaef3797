#include "core/conversations/message.h"

#include "core/base/word_table.h"

namespace core::conversations {
namespace {

constexpr WordTable<Side, 4> kSides{{
    {Side::Buyer, "buyer"},
    {Side::Agent, "agent"},
    {Side::Auto, "auto"},
    {Side::System, "system"},
}};

}  // namespace

std::string_view toWord(Side side) {
    return wordOf(kSides, side);
}

std::optional<Side> sideFromWord(std::string_view word) {
    return valueOf(kSides, word);
}

}  // namespace core::conversations
