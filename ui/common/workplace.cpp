#include "ui/common/workplace.h"

#include <QLayout>

namespace ui::common {

int Workplace::heightForWidth(int width) const {
    return layout() && layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width)
                                                     : QWidget::heightForWidth(width);
}

}  // namespace ui::common
