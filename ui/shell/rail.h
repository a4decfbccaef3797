#pragma once

#include <QAbstractButton>
#include <QIcon>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace ui::shell {

/// A workplace on the rail: icon, word and what waits there.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& name, const QIcon& icon, QWidget* parent = nullptr);
    void setWaiting(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// For icon, word and a badge of two digits.
    [[nodiscard]] int wholeWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Returns the width it takes.
    int paintBadge(QPainter& painter) const;

    int m_waiting = 0;
};

/// The workplaces down the left side, a line each; they scroll where the window is too low for all.
class Rail final : public QWidget {
    Q_OBJECT

public:
    /// With short words; a language with longer ones makes it wider.
    static constexpr int kWidth = 136;

    explicit Rail(QWidget* parent = nullptr);
    /// The rail without its buttons, as the window shows it while it opens.
    static void paintGround(QPainter& painter, const QRect& rect, const QPalette& palette);
    RailButton* addPlace(const QString& name, const QIcon& icon);
    /// A button at the bottom that is no place, such as the settings.
    RailButton* addBottom(const QString& name, const QIcon& icon);
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    std::vector<RailButton*> m_places;
};

}  // namespace ui::shell
