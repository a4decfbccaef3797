#include "ui/common/fact_block.h"

#include <QGridLayout>

#include "ui/theme/theme.h"

namespace ui::common {

QWidget* factGrid(const std::vector<std::pair<QString, QString>>& facts, QWidget* parent) {
    auto* body = new QWidget(parent);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : facts) {
        if (value.isEmpty()) {
            continue;
        }
        grid->addWidget(captionLabel(name, body), row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(value, body), row, 1);
        ++row;
    }
    return body;
}

}  // namespace ui::common
