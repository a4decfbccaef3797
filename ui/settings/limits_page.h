#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "core/applications/application.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QLineEdit;

namespace ui::settings {

/// What an agent may grant alone, by kind of application, and whether one person runs the shop.
class LimitsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit LimitsPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    struct Line {
        core::applications::ApplicationKind kind;
        QLineEdit* own;
        QLineEdit* day;
    };
    void addLine(QFormLayout& form, core::applications::ApplicationKind kind, const QString& name);

    std::unique_ptr<ShopChoice> m_shop;
    QCheckBox* m_onePerson;
    std::vector<Line> m_lines;
};

}  // namespace ui::settings
