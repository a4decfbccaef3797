#pragma once

#include <QDialog>

#include "core/quality/quality_reader.h"

namespace ui::quality {

/// Plan and results of the inspections (R286, R289): the scores by agent and how even they are, root causes, and the
/// rounds that were drawn.
class ScoresDialog final : public QDialog {
    Q_OBJECT

public:
    struct Content {
        core::quality::ScoreSpread spread;
        std::vector<core::quality::RootCauseCount> causes;
        std::vector<core::quality::SampleRound> rounds;
    };
    explicit ScoresDialog(const Content& content, QWidget* parent = nullptr);
};

}  // namespace ui::quality
