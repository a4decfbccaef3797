#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "core/quality/case_library.h"
#include "core/quality/masked_transcript.h"

class QPagedPaintDevice;

namespace ui::quality {

/// What the weekly review talks about (R224, R283).
struct Agenda {
    struct Case {
        core::quality::LibraryCase kept;
        /// What was said, masked; empty of a competitor.
        std::vector<core::quality::MaskedMessage> messages;
    };
    QString shop;
    core::Seconds week{};
    /// Of the week; benchmarks last.
    std::vector<Case> cases;
    core::quality::ScoreSpread spread;
    /// Root causes with their counts, in words.
    QStringList causes;
};

/// The agenda on A4 pages: scores of the week, each case with the chat as an example (R298), what to reuse, what to
/// improve and room for the conclusion. Text is drawn as it stands, never as HTML.
class AgendaPainting final {
    Q_DECLARE_TR_FUNCTIONS(ui::quality::AgendaPainting)

public:
    /// Returns the number of pages.
    static int paint(QPagedPaintDevice& device, const Agenda& agenda);
    /// A PDF that appears whole or not at all; false when it cannot be written.
    [[nodiscard]] static bool writePdf(const QString& file, const Agenda& agenda);
};

}  // namespace ui::quality
