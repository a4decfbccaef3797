#pragma once

#include <QFrame>

#include "core/quality/quality_service.h"
#include "core/settings/settings.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace ui::quality {

/// Which conversations a sample is drawn from: shop, days and seed, with the rules in words.
class SampleForm final : public common::InlineForm {
    Q_OBJECT

public:
    using Rules = std::function<core::quality::QualityRules(core::orders::ShopId)>;
    SampleForm(core::Clock now, Rules rules, QWidget* parent = nullptr);
    void open(const std::vector<core::settings::Shop>& shops);
    void submit() override;

Q_SIGNALS:
    void submitted(const core::quality::SampleRequest& request);

private:
    [[nodiscard]] core::orders::ShopId shop() const;
    void showRules();

    core::Clock m_now;
    Rules m_rules;
    QComboBox* m_shop;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QSpinBox* m_seed;
    QLabel* m_words;
};

}  // namespace ui::quality
