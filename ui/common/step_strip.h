#pragma once

#include <QMetaType>
#include <QWidget>

#include <array>
#include <optional>

#include "core/conversations/reception_steps.h"

class QToolButton;

namespace ui::common {

/// The eight steps of a reception as chips (R027): ticked by the messages, a click corrects, the menu offers the step's
/// scripts. Shows values and asks; decides nothing.
class StepStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);
    void setMarks(const core::conversations::StepMarks& marks);
    [[nodiscard]] static QString textOf(core::conversations::Step step);

Q_SIGNALS:
    /// Nothing: follow the messages again.
    void corrected(core::conversations::Step step, std::optional<bool> done);
    void scriptsRequested(core::conversations::Step step);

private:
    void showMenu(std::size_t at, const QPoint& position);
    void showMark(std::size_t at);

    core::conversations::StepMarks m_marks;
    std::array<QToolButton*, core::conversations::kSteps> m_buttons{};
};

}  // namespace ui::common
