#pragma once

#include "ui/settings/settings_page.h"

namespace ui::settings {

/// Light or dark, how dense, which language.
class AppearancePage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AppearancePage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    QComboBox* m_theme;
    QComboBox* m_density;
    QComboBox* m_language;
};

}  // namespace ui::settings
