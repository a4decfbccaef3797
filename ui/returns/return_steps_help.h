#pragma once

#include <QDialog>

namespace ui::returns {

/// The help of the four flows (R139): each state table drawn from the data that the rules read, with every step in words.
class ReturnStepsHelp final : public QDialog {
    Q_OBJECT

public:
    explicit ReturnStepsHelp(QWidget* parent = nullptr);
};

}  // namespace ui::returns
