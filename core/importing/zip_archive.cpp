#include "core/importing/zip_archive.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <zip.h>

#include "core/base/text.h"
#include "core/importing/encoding.h"
#include "core/importing/limits.h"

namespace core::importing {
namespace {

/// What libzip calls to read from our bytes. libzip owns it; a refusal of the bytes is kept aside,
/// because libzip only passes its own error numbers on.
struct Reader {
    std::shared_ptr<const InputBytes> input;
    std::shared_ptr<std::optional<Refusal>> refusal;
    std::int64_t offset = 0;
    zip_error_t error{};
};

zip_int64_t readInto(Reader& reader, void* data, zip_uint64_t length) {
    const auto got = reader.input->readAt(
        reader.offset, {static_cast<char*>(data), static_cast<std::size_t>(length)});
    if (!got) {
        *reader.refusal = got.error();
        zip_error_set(&reader.error, ZIP_ER_READ, 0);
        return -1;
    }
    reader.offset += static_cast<std::int64_t>(*got);
    return static_cast<zip_int64_t>(*got);
}

zip_int64_t answer(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto& reader = *static_cast<Reader*>(user);
    switch (command) {
        case ZIP_SOURCE_OPEN:
            reader.offset = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return readInto(reader, data, length);
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = static_cast<zip_uint64_t>(reader.input->size());
            stat->valid |= ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&reader.error, data, length);
        case ZIP_SOURCE_FREE:
            delete &reader;
            return 0;
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t offset = zip_source_seek_compute_offset(
                static_cast<zip_uint64_t>(reader.offset),
                static_cast<zip_uint64_t>(reader.input->size()), data, length, &reader.error);
            if (offset < 0) {
                return -1;
            }
            reader.offset = offset;
            return 0;
        }
        case ZIP_SOURCE_TELL:
            return reader.offset;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                ZIP_SOURCE_SUPPORTS, -1);
        default:
            zip_error_set(&reader.error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
    }
}

/// The number of members that the end of the archive declares, before libzip makes room for them.
Result<std::size_t, Refusal> declaredMembers(const InputBytes& input) {
    constexpr std::int64_t kLongestEnd = 65'557;
    std::string tail(static_cast<std::size_t>(std::min(input.size(), kLongestEnd)), '\0');
    const auto got = input.readAt(input.size() - static_cast<std::int64_t>(tail.size()),
                                  {tail.data(), tail.size()});
    if (!got) {
        return Unexpected{got.error()};
    }
    const std::size_t at = tail.rfind("PK\x05\x06");
    if (at == std::string::npos || at + 12 > tail.size()) {
        return refuse(FileProblem::Damaged, "the archive has no end");
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(tail[at + i]); };
    return static_cast<std::size_t>(byte(10) | byte(11) << 8);
}

std::string displayName(const char* raw, std::uint64_t index) {
    const std::string_view bytes = raw == nullptr ? "" : raw;
    std::string name;
    // Chinese archivers write the names in GB18030 and do not say so.
    const bool isReadable =
        appendDecoded(name, bytes, Encoding::Utf8) || appendDecoded(name, bytes, Encoding::Gb18030);
    return isReadable ? withoutControls(name) : "member " + std::to_string(index + 1);
}

bool equalsIgnoringCase(std::string_view one, std::string_view other) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

struct ZipArchive::Handle {
    std::shared_ptr<const InputBytes> input;
    std::shared_ptr<std::optional<Refusal>> refusal = std::make_shared<std::optional<Refusal>>();
    zip_t* zip = nullptr;

    ~Handle() {
        if (zip != nullptr) {
            zip_discard(zip);
        }
    }
    [[nodiscard]] Unexpected<Refusal> refuseDamaged(const char* why) const {
        return *refusal ? Unexpected{**refusal} : refuse(FileProblem::Damaged, why);
    }
};

class ZipArchive::MemberSource final : public ByteSource {
public:
    MemberSource(std::shared_ptr<ZipArchive> archive, zip_file_t* file, const ZipMember& member)
        : m_archive(std::move(archive)), m_file(file), m_member(member) {}
    ~MemberSource() override { zip_fclose(m_file); }

    [[nodiscard]] Result<std::size_t, Refusal> read(std::span<char> buffer) override {
        const zip_int64_t got = zip_fread(m_file, buffer.data(), buffer.size());
        if (got < 0) {
            return m_archive->m_handle->refuseDamaged(zip_file_strerror(m_file));
        }
        m_total += got;
        const std::int64_t packed = std::max<std::int64_t>(m_member.packedSize, 1);
        if (m_total > limits::kInflatedBytes ||
            (m_total > limits::kRatioFreeBytes && m_total / packed > limits::kInflateRatio)) {
            return refuse(FileProblem::ZipBomb, m_member.name + " inflates without end");
        }
        if (got == 0 && !buffer.empty()) {
            if (const auto unchanged = m_archive->m_handle->input->checkUnchanged(); !unchanged) {
                return Unexpected{unchanged.error()};
            }
        }
        return static_cast<std::size_t>(got);
    }
    [[nodiscard]] std::int64_t size() const override { return m_member.size; }

private:
    std::shared_ptr<ZipArchive> m_archive;
    zip_file_t* m_file;
    ZipMember m_member;
    std::int64_t m_total = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}

ZipArchive::~ZipArchive() = default;

Result<std::shared_ptr<ZipArchive>, Refusal> ZipArchive::open(
    std::shared_ptr<const InputBytes> input) {
    const auto declared = declaredMembers(*input);
    if (!declared) {
        return Unexpected{declared.error()};
    }
    if (*declared > limits::kZipMembers) {
        return refuse(FileProblem::ZipBomb, std::to_string(*declared) + " members");
    }
    auto handle = std::make_unique<Handle>();
    handle->input = input;
    auto reader = std::make_unique<Reader>();
    reader->input = std::move(input);
    reader->refusal = handle->refusal;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(answer, reader.get(), &error);
    if (source == nullptr) {
        return handle->refuseDamaged(zip_error_strerror(&error));
    }
    // From here libzip frees the reader, through ZIP_SOURCE_FREE.
    static_cast<void>(reader.release());
    handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (handle->zip == nullptr) {
        auto refusal = handle->refuseDamaged(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return refusal;
    }
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(handle)));
    if (const auto listed = archive->listMembers(); !listed) {
        return Unexpected{listed.error()};
    }
    return archive;
}

Result<void, Refusal> ZipArchive::listMembers() {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_handle->zip, 0));
    if (count > limits::kZipMembers) {
        return refuse(FileProblem::ZipBomb, std::to_string(count) + " members");
    }
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_handle->zip, i, 0, &stat) != 0) {
            return m_handle->refuseDamaged(zip_strerror(m_handle->zip));
        }
        ZipMember member;
        member.index = i;
        member.name = displayName(zip_get_name(m_handle->zip, i, ZIP_FL_ENC_RAW), i);
        member.size = static_cast<std::int64_t>(stat.size);
        member.packedSize = static_cast<std::int64_t>(stat.comp_size);
        member.isFolder = member.name.ends_with('/');
        member.isEncrypted = stat.encryption_method != ZIP_EM_NONE;
        m_members.push_back(std::move(member));
    }
    return {};
}

const ZipMember* ZipArchive::find(std::string_view name) const {
    auto found = std::ranges::find(m_members, name, &ZipMember::name);
    if (found == m_members.end()) {
        found = std::ranges::find_if(m_members, [&](const ZipMember& member) {
            return equalsIgnoringCase(member.name, name);
        });
    }
    return found == m_members.end() ? nullptr : &*found;
}

Result<std::unique_ptr<ByteSource>, Refusal> ZipArchive::read(const ZipMember& member) {
    if (member.isEncrypted) {
        return refuse(FileProblem::Encrypted, member.name);
    }
    if (member.size > limits::kInflatedBytes) {
        return refuse(FileProblem::ZipBomb, member.name + " inflates without end");
    }
    zip_file_t* file = zip_fopen_index(m_handle->zip, member.index, 0);
    if (file == nullptr) {
        return m_handle->refuseDamaged(zip_strerror(m_handle->zip));
    }
    return std::unique_ptr<ByteSource>(
        std::make_unique<MemberSource>(shared_from_this(), file, member));
}

}  // namespace core::importing
