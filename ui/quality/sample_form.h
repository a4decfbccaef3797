#pragma once

#include <QFrame>

#include "core/quality/quality_service.h"
#include "core/settings/settings.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace ui::quality {

/// Which conversations a sample is drawn from: shop, days and seed, with the rules in words.
class SampleForm final : public QFrame {
    Q_OBJECT

public:
    using Rules = std::function<core::quality::QualityRules(core::orders::ShopId)>;
    SampleForm(core::Clock now, Rules rules, QWidget* parent = nullptr);
    void open(const std::vector<core::settings::Shop>& shops);
    void submit();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }

Q_SIGNALS:
    void submitted(const core::quality::SampleRequest& request);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

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
