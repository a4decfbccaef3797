#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::simulation {

/// How a buyer waits and complains; the figures are in buyer.cpp.
enum class Temper { Patient, Hasty, Rude, Bargaining, Silent };
[[nodiscard]] std::optional<Temper> temperFromWord(std::string_view word);

/// One thing a buyer wants to know, and which words of a reply answer it.
struct Turn {
    std::vector<std::string> say;
    /// Any of them is enough; none: any reply is.
    std::vector<std::string> expect;
};

/// A buyer's part. In its texts {product}, {order} and {nick} are filled in.
struct Role {
    Temper temper = Temper::Patient;
    /// It is about an order of the shop: played only with one.
    bool needsOrder = false;
    std::vector<Turn> turns;
    /// Said when a reply does not answer, when none comes, and at the end.
    std::vector<std::string> unclear;
    std::vector<std::string> nags;
    std::vector<std::string> escalates;
    std::vector<std::string> thanks;
    std::vector<std::string> leaves;
};

/// What one run plays: parts, and names for buyers without an order.
struct Script {
    std::string name;
    std::vector<std::string> nicks;
    std::vector<std::string> products;
    std::vector<Role> roles;
};

/// Reads a script (resources/simulation). `problem` tells in one English sentence why there is
/// none.
[[nodiscard]] std::optional<Script> readScript(std::string_view json, std::string& problem);

/// Names of the scripts that the program brings along.
[[nodiscard]] std::vector<std::string> builtInScripts();
/// The text of one, or nothing.
[[nodiscard]] std::optional<std::string_view> builtInScript(std::string_view name);

}  // namespace core::simulation
