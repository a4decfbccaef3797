#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace ui::common {

/// One block of the detail: a muted heading and what stands under it. Hidden while it is empty.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);
    /// Marks the block as what a hit points at, or takes the mark away.
    void setMarked(bool marked);

protected:
    /// Puts a fresh widget under the heading and discards the one before.
    void setBody(QWidget* body);
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    bool m_isMarked = false;
};

/// A label for text of strangers that may be selected, copied and wrapped.
[[nodiscard]] QLabel* valueLabel(const QString& text, QWidget* parent);
/// A small grey label.
[[nodiscard]] QLabel* captionLabel(const QString& text, QWidget* parent);

}  // namespace ui::common
