#pragma once

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/time.h"
#include "ui/common/fact_block.h"
#include "ui/common/state_strip.h"

class QGridLayout;
class QLabel;

namespace ui::common {

/// One happening of a record's past, as it is shown.
struct HistoryLine {
    core::Seconds at;
    QString what;
    QString who;
};

/// When, what and who below each other, in the order given.
[[nodiscard]] QWidget* historyGrid(const std::vector<HistoryLine>& lines, core::Seconds now,
                                   QWidget* parent);

/// The sheet of one case: title, clock and one more chip at the head, the next steps, and blocks
/// that scroll below. What is a case and what its blocks say is its subject's; a sheet without a
/// case is empty.
class CaseSheet : public QWidget {
    Q_OBJECT

Q_SIGNALS:
    void conversationRequested();
    void orderRequested();

protected:
    /// A button that leads from the case to something else.
    struct Way {
        QString text;
        QString objectName;
        bool isOffered = true;
        std::function<void()> go;
    };
    /// What the clock of a case says; `due` is shown to the second in a tool tip.
    struct Clock {
        Chip chip;
        std::optional<core::Seconds> due;
    };

    /// `subject`, such as `ticket`, names the sheet and the parts at its head.
    CaseSheet(const QString& subject, QWidget* parent);
    /// Below the blocks that are there.
    FactBlock* addBlock(const QString& title);
    void showHead(const QString& title, const Chip& chip);
    void showNothing();
    /// Nothing: no clock runs.
    void showClock(const std::optional<Clock>& clock);
    /// Facts with ways to the conversation, the order and what else there is under them.
    [[nodiscard]] QWidget* factsWithWays(const std::vector<std::pair<QString, QString>>& facts,
                                         bool hasConversation, bool hasOrder,
                                         const std::vector<Way>& more = {});
    [[nodiscard]] StateStrip& strip() { return *m_strip; }
    /// The parent of what the blocks show.
    [[nodiscard]] QWidget* page() { return m_page; }

private:
    void setFilled(bool isFilled);

    QString m_subject;
    QLabel* m_title;
    StateChip* m_chip;
    StateChip* m_clock;
    StateStrip* m_strip;
    QWidget* m_page;
};

}  // namespace ui::common
