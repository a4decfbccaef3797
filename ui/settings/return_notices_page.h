#pragma once

#include "ui/settings/settings_page.h"

#include <memory>

#include "core/returns/return_notice.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ui::settings {

/// What a shop's buyers are told of their returns, text by text, with the names that have a value then (R121–R130).
class ReturnNoticesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ReturnNoticesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    [[nodiscard]] core::returns::NoticeOccasion occasion() const;
    void showText();
    void showNames();
    void showExample();

    std::unique_ptr<ShopChoice> m_shop;
    /// Whose texts are on the page: the choice may have moved on before they are applied.
    std::optional<core::orders::ShopId> m_loaded;
    core::returns::NoticeTexts m_texts;
    QComboBox* m_occasion;
    QPlainTextEdit* m_text;
    QWidget* m_names;
    QLabel* m_example;
};

}  // namespace ui::settings
