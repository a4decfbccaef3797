#pragma once

#include "ui/settings/settings_page.h"

class QLineEdit;
class QSpinBox;

namespace ui::settings {

/// From when on a buyer is a returning one, and from when on a VIP (R200); what is asked before anything is recommended
/// (R039).
class TiersPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit TiersPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    std::unique_ptr<ShopChoice> m_shop;
    QSpinBox* m_oldFrom;
    QSpinBox* m_vipFrom;
    QLineEdit* m_vipPaid;
    QLineEdit* m_newHint;
    QLineEdit* m_oldHint;
    QLineEdit* m_vipHint;
    QLineEdit* m_purpose;
    QLineEdit* m_budget;
    QLineEdit* m_special;
    QLineEdit* m_demands;
};

}  // namespace ui::settings
