#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "core/importing/table_file.h"

namespace core::importing {

/// Bytes that can be read at any place and by several readers of one thread.
class InputBytes {
public:
    InputBytes() = default;
    InputBytes(const InputBytes&) = delete;
    InputBytes& operator=(const InputBytes&) = delete;
    virtual ~InputBytes() = default;
    [[nodiscard]] virtual std::int64_t size() const = 0;
    /// Fills `buffer` as far as there are bytes; 0 only at the end.
    [[nodiscard]] virtual Result<std::size_t, Refusal> readAt(std::int64_t offset,
                                                              std::span<char> buffer) const = 0;
    /// ChangedWhileRead when the bytes are no longer those of the first look.
    [[nodiscard]] virtual Result<void, Refusal> checkUnchanged() const = 0;
};

[[nodiscard]] Unexpected<Refusal> refuse(FileProblem problem, std::string detail = {},
                                         std::int64_t row = 0);

/// Opens the file once, as a regular file and not through a link; everything is read from that
/// handle.
[[nodiscard]] Result<std::shared_ptr<const InputBytes>, Refusal> openInputFile(
    const std::filesystem::path& path);
[[nodiscard]] std::shared_ptr<const InputBytes> inputFromMemory(std::string bytes);
/// Reads from the front to the end, and checks there that nothing changed.
[[nodiscard]] std::unique_ptr<ByteSource> toByteSource(std::shared_ptr<const InputBytes> input);

}  // namespace core::importing
