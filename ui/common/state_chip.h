#pragma once

#include <QList>
#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/theme/colours.h"

namespace ui::common {

/// A word on a coloured ground. The word carries the meaning, the colour only helps to find it.
struct Chip {
    QString text;
    theme::Tone tone = theme::Tone::Neutral;
    bool operator==(const Chip&) const = default;
};
using Chips = QList<Chip>;

/// Item role under which a model hands its chips (a QVariant of Chips) to ChipDelegate.
inline constexpr int kChipsRole = Qt::UserRole + 900;

/// Paints chips in a row from the left of `rect`; what does not fit becomes `+n`. Gives the width
/// used.
int paintChips(QPainter& painter, const QRect& rect, const Chips& chips, const QFont& font,
               const QPalette& palette);
[[nodiscard]] QSize chipsSize(const Chips& chips, const QFont& font);

/// One chip as a widget of its own.
class StateChip final : public QWidget {
    Q_OBJECT

public:
    explicit StateChip(Chip chip = {}, QWidget* parent = nullptr);
    void setChip(Chip chip);
    [[nodiscard]] const Chip& chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

/// Paints the chips of a cell; a cell without chips is painted as usual.
class ChipDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace ui::common

Q_DECLARE_METATYPE(ui::common::Chip)
