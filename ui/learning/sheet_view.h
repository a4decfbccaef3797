#pragma once

#include <QScrollArea>

#include "ui/learning/learning_view_model.h"

namespace ui::learning {

/// The result of an attempt: every question with what was answered, what is right, why, and where it stands.
class SheetView final : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetView(LearningViewModel& learning, QWidget* parent = nullptr);
    void show(const core::learning::AttemptSheet& sheet);
    void clear();

Q_SIGNALS:
    void articleRequested(qlonglong article);
    void judgeRequested(qlonglong attempt, int position);

private:
    [[nodiscard]] QWidget* makeAnswer(const core::learning::Attempt& attempt, const core::learning::Answer& answer,
                                      QWidget* parent);

    LearningViewModel& m_learning;
};

}  // namespace ui::learning
