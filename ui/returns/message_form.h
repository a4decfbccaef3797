#pragma once

#include <QFrame>

#include "ui/common/inline_form.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::returns {

/// The words of a message that waits, before they leave: every one can be changed. Ctrl+Return keeps them, Escape closes.
class MessageForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit MessageForm(QWidget* parent = nullptr);
    void open(qlonglong notice, const QString& text);
    void submit() override;

Q_SIGNALS:
    void kept(qlonglong notice, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qlonglong m_notice = 0;
    QPlainTextEdit* m_text;
    QLabel* m_error;
};

}  // namespace ui::returns
