#pragma once

#include "ui/settings/settings_page.h"

class QLabel;
class QLineEdit;

namespace ui::settings {

/// Who works here and for which shops.
class AgentPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AgentPage(common::Environment& environment);
    void load() override;

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }

private:
    void addShop();

    QLineEdit* m_name;
    QFormLayout* m_agent = nullptr;
    /// Instead of the name where several work here.
    QLabel* m_signedIn = nullptr;
    QFormLayout* m_shops;
};

}  // namespace ui::settings
