#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "ui/common/state_chip.h"

namespace ui::common {

/// A cell whose words are ready.
struct TextCell {
    QString text;
    /// Goes into a workbook as a number (ListExport), and stands at the right.
    std::optional<double> number = std::nullopt;
    /// Drawn in place of the text.
    std::optional<Chip> chip = std::nullopt;
    /// Empty: the text.
    QString tip = {};

    TextCell(const QString& words = {}) : text(words) {}            // NOLINT: reads as the text
    TextCell(std::int64_t count);                                   // NOLINT: reads as the number
    /// A number in words of its own; without one an empty cell or a word such as "-".
    TextCell(const QString& words, std::optional<double> value) : text(words), number(value) {}
    TextCell(const Chip& shown) : text(shown.text), chip(shown) {}  // NOLINT: reads as the chip
};

/// The id of a record, or the words that tell a row apart.
struct TextKey {
    QVariant value;

    TextKey(std::int64_t id = 0) : value(static_cast<qlonglong>(id)) {}  // NOLINT: reads as the id
    TextKey(const QString& words) : value(words) {}                      // NOLINT: reads as the words
};

struct TextRow {
    /// The row's lasting key (Qt::UserRole): a selection survives a refresh by it.
    TextKey key;
    std::vector<TextCell> cells;
};

/// Rows of ready words, for lists that are short and read as a whole: what is shown is what is
/// copied and exported.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextTableModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<TextRow> rows);
    /// The id of a row; 0 where there is no such row.
    [[nodiscard]] qlonglong key(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_headings;
    std::vector<TextRow> m_rows;
};

}  // namespace ui::common
