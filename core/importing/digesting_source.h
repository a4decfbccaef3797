#pragma once

#include <memory>
#include <string>

#include "core/importing/table_file.h"

namespace core::importing {

/// Passes bytes on and computes their BLAKE2b-256 on the way, as `b2sum -l 256` does: a third of
/// the time that SHA-256 takes.
class DigestingSource final : public ByteSource {
public:
    /// `result` gets the digest in hexadecimal when the end was read; it must outlive the source.
    DigestingSource(std::unique_ptr<ByteSource> source, std::string& result);
    ~DigestingSource() override;
    [[nodiscard]] Result<std::size_t, Refusal> read(std::span<char> buffer) override;
    [[nodiscard]] std::int64_t size() const override { return m_source->size(); }

private:
    struct State;
    std::unique_ptr<ByteSource> m_source;
    std::string& m_result;
    std::unique_ptr<State> m_state;
};

}  // namespace core::importing
