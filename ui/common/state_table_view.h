#pragma once

#include <QDialog>
#include <QWidget>

#include <vector>

#include "ui/common/state_chip.h"

namespace ui::common {

/// One line of a state table in words: standing so, this act leads there.
struct StateTableRow {
    Chip from;
    QString act;
    /// Its key; empty: none.
    QString keys;
    Chip to;
    /// What it needs; empty: nothing.
    QString condition;
};

/// A subject's state table as its help shows it: drawn from the rows that the subject makes of its own table, so that
/// help and rule never differ. Rows of one state follow each other and name it once.
class StateTableView final : public QWidget {
    Q_OBJECT

public:
    explicit StateTableView(const std::vector<StateTableRow>& rows, QWidget* parent = nullptr);
};

/// The same in a window of its own under a sentence on what the table is about.
class StateTableDialog final : public QDialog {
    Q_OBJECT

public:
    StateTableDialog(const QString& title, const QString& about,
                     const std::vector<StateTableRow>& rows, QWidget* parent = nullptr);
};

}  // namespace ui::common
