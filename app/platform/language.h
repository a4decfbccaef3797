#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace app::platform {

/// `zh_CN` or `en`: what `setting` asks for (`system`: the languages of the system, in their
/// order).
[[nodiscard]] QString languageFor(const QString& setting, const QStringList& systemLanguages);

/// The translators of the language that is on; installing another one takes them out.
class Language final {
public:
    ~Language();
    void install(const QString& language);

private:
    void load(const QString& file, const QString& folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace app::platform
