#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// An amount in fen (1/100 yuan). Money is never a floating-point number.
struct Fen {
    std::int64_t value = 0;
    auto operator<=>(const Fen&) const = default;
    Fen& operator+=(Fen other) {
        value += other.value;
        return *this;
    }
    friend Fen operator+(Fen left, Fen right) { return {left.value + right.value}; }
    friend Fen operator-(Fen left, Fen right) { return {left.value - right.value}; }
};

/// Reads `201.12`, `12.9`, `598`, `-3.5`, `1,234.00`, `0元`, `￥12.30`; nothing for anything else (also for a
/// third decimal that is not zero, and for more than 15 digits).
[[nodiscard]] std::optional<Fen> parseFen(std::string_view text);
/// `-3.50`: a plain decimal of yuan for files; the screen formats its own.
[[nodiscard]] std::string toYuanText(Fen amount);

}  // namespace core
