#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QToolButton;

namespace ui::orders {

/// A row of buttons that never makes a window wider: those without room step aside, from the right
/// on, for the button at the right end that leads to them. A checked button always keeps its place.
class OverflowBar final : public QWidget {
    Q_OBJECT

public:
    enum class MoreButton { Always, WhenNeeded };

    explicit OverflowBar(MoreButton shown, QWidget* parent = nullptr);
    void add(QAbstractButton* button);
    /// Discards the buttons, perhaps while one of them is being clicked.
    void clear();
    void setMore(QAbstractButton* more);
    /// A button with this text whose menu holds the hidden buttons.
    QToolButton* setMoreText(const QString& text);
    /// A button that has nothing to offer now takes no room.
    void setOffered(QAbstractButton* button, bool offered);
    /// Offered buttons without room.
    [[nodiscard]] QList<QAbstractButton*> hiddenButtons() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QList<QAbstractButton*> offered() const;
    void arrange();

    MoreButton m_shown;
    QList<QAbstractButton*> m_buttons;
    QList<QAbstractButton*> m_withdrawn;
    QAbstractButton* m_more = nullptr;
};

}  // namespace ui::orders
