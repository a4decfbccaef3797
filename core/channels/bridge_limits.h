#pragma once

#include <cstddef>

/// What one client of the bridge may say at most (reliability.md, threats): more is refused, and
/// the connection stays in step.
namespace core::channels::limits {

inline constexpr int kProtocol = 1;
/// Without its newline.
inline constexpr std::size_t kLineBytes = std::size_t{64} << 10;
inline constexpr std::size_t kJsonDepth = 16;
inline constexpr std::size_t kTextCharacters = 20'000;
/// Ids of conversations, messages and replies.
inline constexpr std::size_t kIdBytes = 128;
/// Names of clients, shops, accounts and files.
inline constexpr std::size_t kNameBytes = 200;
inline constexpr std::size_t kChannelBytes = 32;
inline constexpr std::size_t kReferenceBytes = 2048;
inline constexpr std::size_t kAttachments = 20;
inline constexpr std::size_t kShops = 50;
/// Own ids in one `resume`; a client says several when it has more.
inline constexpr std::size_t kResumeIds = 1000;
/// Acts of a client that are not done yet: from here on nothing more is read from it.
inline constexpr std::size_t kOpenActs = 256;
/// Replies that a client was told and did not answer: from here on it is told no further one.
inline constexpr std::size_t kOpenReplies = 64;

}  // namespace core::channels::limits
