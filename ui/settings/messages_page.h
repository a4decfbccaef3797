#pragma once

#include "ui/settings/settings_page.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui::settings {

/// What is copied for the buyer when an order is approved.
class MessagesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit MessagesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    std::unique_ptr<ShopChoice> m_shop;
    QPlainTextEdit* m_confirmation;
    QLineEdit* m_link;
};

}  // namespace ui::settings
