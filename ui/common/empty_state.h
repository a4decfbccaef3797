#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common {

/// Shown where a list has nothing: says why and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString iconName;
        QString title;
        QString hint;
        /// Empty: no button.
        QString action;
    };
    explicit EmptyState(const Content& content = {}, QWidget* parent = nullptr);
    void setContent(const Content& content);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_button;
};

}  // namespace ui::common
