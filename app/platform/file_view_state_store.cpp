#include "app/platform/file_view_state_store.h"

namespace app::platform {

FileViewStateStore::FileViewStateStore(const std::filesystem::path& file)
    : m_file(QString::fromStdU16String(file.u16string()), QSettings::IniFormat) {}

QByteArray FileViewStateStore::load(const QString& key) const {
    return m_file.value(key).toByteArray();
}

void FileViewStateStore::save(const QString& key, const QByteArray& state) {
    m_file.setValue(key, state);
}

}  // namespace app::platform
