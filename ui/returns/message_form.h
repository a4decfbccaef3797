#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::returns {

/// The words of a message that waits, before they leave: every one can be changed. Ctrl+Return keeps them, Escape closes.
class MessageForm final : public QFrame {
    Q_OBJECT

public:
    explicit MessageForm(QWidget* parent = nullptr);
    void open(qlonglong notice, const QString& text);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    void submit();

Q_SIGNALS:
    void kept(qlonglong notice, const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    qlonglong m_notice = 0;
    QPlainTextEdit* m_text;
    QLabel* m_error;
};

}  // namespace ui::returns
