#pragma once

#include <QSettings>

#include <filesystem>

#include "ui/common/view_state_store.h"

namespace app::platform {

/// Keeps what a person arranged in an INI file of the profile's state folder.
class FileViewStateStore final : public ui::common::ViewStateStore {
public:
    explicit FileViewStateStore(const std::filesystem::path& file);
    [[nodiscard]] QByteArray load(const QString& key) const override;
    void save(const QString& key, const QByteArray& state) override;

private:
    QSettings m_file;
};

}  // namespace app::platform
