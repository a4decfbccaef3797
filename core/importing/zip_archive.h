#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/importing/input_file.h"

namespace core::importing {

struct ZipMember {
    std::uint64_t index = 0;
    /// For the screen and for finding the parts of a workbook; never used as a path.
    std::string name;
    std::int64_t size = 0;
    std::int64_t packedSize = 0;
    bool isFolder = false;
    bool isEncrypted = false;
};

/// A zip that is read from bytes in hand, with the limits of limits.h.
class ZipArchive final : public std::enable_shared_from_this<ZipArchive> {
public:
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>, Refusal> open(
        std::shared_ptr<const InputBytes> input);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ~ZipArchive();

    [[nodiscard]] const std::vector<ZipMember>& members() const { return m_members; }
    /// Without regard to upper and lower case when no name is exactly this one.
    [[nodiscard]] const ZipMember* find(std::string_view name) const;
    /// The inflated bytes; the source keeps the archive open.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>, Refusal> read(const ZipMember& member);

private:
    struct Handle;
    class MemberSource;

    explicit ZipArchive(std::unique_ptr<Handle> handle);
    Result<void, Refusal> listMembers();

    std::unique_ptr<Handle> m_handle;
    std::vector<ZipMember> m_members;
};

}  // namespace core::importing
