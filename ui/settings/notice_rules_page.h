#pragma once

#include <vector>

#include "core/notices/notice_rules.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace ui::settings {

/// Which notices a shop makes by itself, when, and their texts (R095–R102).
class NoticeRulesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit NoticeRulesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    struct KindRow {
        core::notices::NoticeKind kind;
        QCheckBox* isOn;
        QSpinBox* delay;
    };
    void buildKinds();
    void buildTexts();
    [[nodiscard]] std::string key() const;
    void showText();
    void keepText();

    std::unique_ptr<ShopChoice> m_shop;
    core::notices::NoticeRules m_rules;
    std::vector<KindRow> m_kinds;
    QCheckBox* m_autoPassed;
    QSpinBox* m_lookBack;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    QComboBox* m_key;
    QPlainTextEdit* m_text;
};

}  // namespace ui::settings
