#pragma once

#include <vector>

#include "core/wording/guard.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace ui::settings {

/// What the guard looks for in a reply: whether each rule warns or blocks, and the lists of words.
class WordingPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit WordingPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    void buildRules();
    void buildLists();
    void show(const core::wording::GuardRules& rules);
    void showList();
    /// Takes the words on the screen over into m_rules.
    void keepList();
    void save(const core::wording::GuardRules& rules);

    std::unique_ptr<ShopChoice> m_shop;
    core::wording::GuardRules m_rules;
    std::vector<std::pair<core::wording::GuardRule, QComboBox*>> m_levels;
    QSpinBox* m_paragraph;
    QSpinBox* m_structure;
    QComboBox* m_list;
    QPlainTextEdit* m_words;
};

}  // namespace ui::settings
