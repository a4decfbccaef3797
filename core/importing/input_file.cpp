#include "core/importing/input_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef _WIN32
#include <fstream>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace core::importing {
namespace {

#ifdef _WIN32

class InputFile final : public InputBytes {
public:
    explicit InputFile(std::filesystem::path path)
        : m_path(std::move(path))
        , m_stream(m_path, std::ios::binary)
        , m_size(std::filesystem::file_size(m_path))
        , m_changed(std::filesystem::last_write_time(m_path)) {}

    [[nodiscard]] bool isOpen() const { return m_stream.is_open(); }
    [[nodiscard]] std::int64_t size() const override { return static_cast<std::int64_t>(m_size); }

    [[nodiscard]] Result<std::size_t, Refusal> readAt(std::int64_t offset,
                                                      std::span<char> buffer) const override {
        m_stream.clear();
        m_stream.seekg(offset);
        m_stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (m_stream.bad()) {
            return refuse(FileProblem::NotReadable);
        }
        return static_cast<std::size_t>(m_stream.gcount());
    }

    [[nodiscard]] Result<void, Refusal> checkUnchanged() const override {
        std::error_code error;
        const bool isSame = std::filesystem::file_size(m_path, error) == m_size &&
                            std::filesystem::last_write_time(m_path, error) == m_changed;
        if (!isSame || error) {
            return refuse(FileProblem::ChangedWhileRead);
        }
        return {};
    }

private:
    std::filesystem::path m_path;
    mutable std::ifstream m_stream;
    std::uintmax_t m_size;
    std::filesystem::file_time_type m_changed;
};

Result<std::shared_ptr<const InputBytes>, Refusal> openRegularFile(
    const std::filesystem::path& path) {
    try {
        const auto status = std::filesystem::symlink_status(path);
        if (!std::filesystem::exists(status)) {
            return refuse(FileProblem::NotFound);
        }
        if (!std::filesystem::is_regular_file(status)) {
            return refuse(FileProblem::NotARegularFile);
        }
        auto file = std::make_shared<const InputFile>(path);
        if (file->isOpen()) {
            return std::shared_ptr<const InputBytes>(std::move(file));
        }
    } catch (const std::filesystem::filesystem_error&) {
        // Answered below: the file is there and cannot be read.
    }
    return refuse(FileProblem::NotReadable);
}

#else

class InputFile final : public InputBytes {
public:
    InputFile(int handle, const std::filesystem::path& path, const struct stat& first)
        : m_handle(handle), m_path(path), m_first(first) {}
    ~InputFile() override { ::close(m_handle); }

    [[nodiscard]] std::int64_t size() const override { return m_first.st_size; }

    [[nodiscard]] Result<std::size_t, Refusal> readAt(std::int64_t offset,
                                                      std::span<char> buffer) const override {
        const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, size() - offset));
        const std::size_t wanted = std::min(buffer.size(), left);
        std::size_t done = 0;
        while (done < wanted) {
            const ssize_t got = ::pread(m_handle, buffer.data() + done, wanted - done,
                                        offset + static_cast<std::int64_t>(done));
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got < 0) {
                return refuse(FileProblem::NotReadable, std::strerror(errno));
            }
            if (got == 0) {
                return refuse(FileProblem::ChangedWhileRead, "the file became shorter");
            }
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

    [[nodiscard]] Result<void, Refusal> checkUnchanged() const override {
        struct stat now {};
        const bool isSame = ::fstat(m_handle, &now) == 0 && isSameContent(now);
        // A file renamed into the place is another one; a deleted one is still whole in our hands.
        struct stat there {};
        const bool isReplaced = ::lstat(m_path.c_str(), &there) == 0 &&
                                (there.st_ino != m_first.st_ino || there.st_dev != m_first.st_dev);
        if (!isSame || isReplaced) {
            return refuse(FileProblem::ChangedWhileRead);
        }
        return {};
    }

private:
    [[nodiscard]] bool isSameContent(const struct stat& now) const {
        return now.st_size == m_first.st_size && now.st_mtim.tv_sec == m_first.st_mtim.tv_sec &&
               now.st_mtim.tv_nsec == m_first.st_mtim.tv_nsec;
    }

    int m_handle;
    std::filesystem::path m_path;
    struct stat m_first;
};

FileProblem problemOfOpening(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return FileProblem::NotFound;
        case ELOOP:
        case ENXIO:
        case ENODEV:
            return FileProblem::NotARegularFile;
        default:
            return FileProblem::NotReadable;
    }
}

Result<std::shared_ptr<const InputBytes>, Refusal> openRegularFile(
    const std::filesystem::path& path) {
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const int handle = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0) {
        const int error = errno;
        return refuse(problemOfOpening(error), std::strerror(error));
    }
    struct stat first {};
    if (::fstat(handle, &first) != 0 || !S_ISREG(first.st_mode)) {
        ::close(handle);
        return refuse(FileProblem::NotARegularFile);
    }
    return std::shared_ptr<const InputBytes>(
        std::make_shared<const InputFile>(handle, path, first));
}

#endif

class MemoryInput final : public InputBytes {
public:
    explicit MemoryInput(std::string bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] std::int64_t size() const override {
        return static_cast<std::int64_t>(m_bytes.size());
    }
    [[nodiscard]] Result<std::size_t, Refusal> readAt(std::int64_t offset,
                                                      std::span<char> buffer) const override {
        const auto begin = std::min(static_cast<std::size_t>(offset), m_bytes.size());
        return m_bytes.copy(buffer.data(), buffer.size(), begin);
    }
    [[nodiscard]] Result<void, Refusal> checkUnchanged() const override { return {}; }

private:
    std::string m_bytes;
};

class InputByteSource final : public ByteSource {
public:
    explicit InputByteSource(std::shared_ptr<const InputBytes> input) : m_input(std::move(input)) {}

    [[nodiscard]] Result<std::size_t, Refusal> read(std::span<char> buffer) override {
        auto got = m_input->readAt(m_offset, buffer);
        if (got && *got > 0) {
            m_offset += static_cast<std::int64_t>(*got);
        } else if (got && !buffer.empty()) {
            if (const auto unchanged = m_input->checkUnchanged(); !unchanged) {
                return Unexpected{unchanged.error()};
            }
        }
        return got;
    }
    [[nodiscard]] std::int64_t size() const override { return m_input->size(); }

private:
    std::shared_ptr<const InputBytes> m_input;
    std::int64_t m_offset = 0;
};

}  // namespace

Unexpected<Refusal> refuse(FileProblem problem, std::string detail, std::int64_t row) {
    Refusal refusal;
    refusal.problem = problem;
    refusal.row = row;
    refusal.detail = std::move(detail);
    return Unexpected{std::move(refusal)};
}

Result<std::shared_ptr<const InputBytes>, Refusal> openInputFile(
    const std::filesystem::path& path) {
    return openRegularFile(path);
}

std::shared_ptr<const InputBytes> inputFromMemory(std::string bytes) {
    return std::make_shared<const MemoryInput>(std::move(bytes));
}

std::unique_ptr<ByteSource> toByteSource(std::shared_ptr<const InputBytes> input) {
    return std::make_unique<InputByteSource>(std::move(input));
}

}  // namespace core::importing
