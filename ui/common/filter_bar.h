#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

class QHBoxLayout;

namespace ui::common {

/// A line to search in. Tells the text once typing rests, at once on Return; Escape clears it first
/// and leaves then.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    /// Sets the text and tells it at once.
    void setSearch(const QString& text);

Q_SIGNALS:
    void searched(const QString& text);
    /// Arrow down, Return or a second Escape: work goes on in the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    QTimer m_rest;
    QString m_told;
};

/// A switch in a filter bar with what it stands for and how many there are: `Waiting 12`.
class FilterButton final : public QToolButton {
    Q_OBJECT

public:
    explicit FilterButton(const QString& text, QWidget* parent = nullptr);
    /// Negative: no number.
    void setCount(std::int64_t count);

private:
    QString m_text;
};

/// One line of filters above a list, aligned on the grid; what is added last stands right.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    void add(QWidget* filter, int stretch = 0);
    void addSpace();

private:
    QHBoxLayout* m_layout;
};

}  // namespace ui::common
