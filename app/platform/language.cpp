#include "app/platform/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app::platform {

QString languageFor(const QString& setting, const QStringList& systemLanguages) {
    if (setting != QStringLiteral("system")) {
        return setting;
    }
    for (const auto& name : systemLanguages) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::Chinese) {
            return QStringLiteral("zh_CN");
        }
        if (language == QLocale::English || language == QLocale::C) {
            return QStringLiteral("en");
        }
    }
    return QStringLiteral("en");
}

Language::~Language() {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

void Language::install(const QString& language) {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    QLocale::setDefault(QLocale(language));
    if (language == QStringLiteral("zh_CN")) {
        load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(QStringLiteral("zh_CN"), QStringLiteral(":/i18n"));
    }
}

void Language::load(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

}  // namespace app::platform
