#pragma once

#include <QKeySequence>
#include <QWidget>

#include <vector>

#include "ui/common/state_chip.h"

class QHBoxLayout;

namespace ui::common {

/// A step that a case may take now, as the strip offers it.
struct NextStep {
    /// Given back when it is pressed.
    int act = 0;
    QString text;
    QKeySequence keys;
    /// Why it cannot be taken yet, shown as a tool tip; empty: it can.
    QString barrier;
    bool operator==(const NextStep&) const = default;
};

/// How a case stands and the next steps in words, the first that can be taken as the usual one. Shows and asks; decides nothing.
class StateStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StateStrip(QWidget* parent = nullptr);
    void show(const Chip& state, const std::vector<NextStep>& steps);

Q_SIGNALS:
    void stepChosen(int act);

private:
    Chip m_state;
    std::vector<NextStep> m_steps;
    QWidget* m_body = nullptr;
};

}  // namespace ui::common
