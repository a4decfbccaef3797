#include "ui/settings/appearance_page.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"

namespace ui::settings {

using core::settings::Density;
using core::settings::Theme;

AppearancePage::AppearancePage(common::Environment& environment)
    : SettingsPage(environment, tr("Appearance"), QStringLiteral("palette"))
    , m_theme(new QComboBox)
    , m_density(new QComboBox)
    , m_language(new QComboBox) {
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_density->setObjectName(QStringLiteral("densityChoice"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_density->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    // Languages are named in themselves, so that whoever is lost finds the way back.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    auto* form = addForm(tr("Appearance"));
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Rows of lists"), m_density);
    form->addRow(tr("Language"), m_language);
    addHint(tr("A new language opens the window anew; nothing is lost."));
    for (auto* box : {m_theme, m_density, m_language}) {
        connect(box, &QComboBox::activated, this, [this] { apply(); });
    }
}

void AppearancePage::load() {
    const auto appearance = m_environment.settings.appearance();
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(appearance.theme)));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(appearance.density)));
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(common::toScreen(appearance.language))));
}

void AppearancePage::apply() {
    const core::settings::Appearance appearance{
        static_cast<Theme>(m_theme->currentData().toInt()),
        static_cast<Density>(m_density->currentData().toInt()),
        common::toCore(m_language->currentData().toString())};
    run([this, appearance](const auto& actor) {
        return m_environment.settingsService.setAppearance(appearance, actor);
    });
}

}  // namespace ui::settings
