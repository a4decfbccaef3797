#pragma once

#include <filesystem>

#include "core/base/file.h"

namespace core::storage {

/// Says which programs have a profile open, and whether the last one closed it. While the mark is
/// alone it also keeps others from opening the profile, so that checks, repairs and migrations run
/// in one program at a time.
class RunMark final {
public:
    /// Waits while another program is opening the profile.
    explicit RunMark(const std::filesystem::path& file);
    /// The last one to go takes the mark off, unless the profile could not be opened.
    ~RunMark();
    RunMark(const RunMark&) = delete;
    RunMark& operator=(const RunMark&) = delete;

    /// Nobody else has the profile open.
    [[nodiscard]] bool isAlone() const { return m_alone; }
    /// The last program that had it open ended without closing it.
    [[nodiscard]] bool wasLeftOpen() const { return m_leftOpen; }
    /// Opening is over: others may come in.
    void settle();

private:
    FileLock m_lock;
    bool m_alone = false;
    bool m_leftOpen = false;
    bool m_settled = false;
};

}  // namespace core::storage
