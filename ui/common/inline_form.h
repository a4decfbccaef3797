#pragma once

#include <QFrame>

#include "core/base/time.h"

class QDateTimeEdit;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::common {

/// A form that opens inside of its page, marked at its edge: no box in the way, the record stays in sight. Ctrl+Return submits it
/// from every field, Return too where it is asked for and the field has no lines; Escape closes it.
class InlineForm : public QFrame {
    Q_OBJECT

public:
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    virtual void submit() = 0;
    void close();

Q_SIGNALS:
    void closed();

protected:
    enum class Keys { ReturnSubmits, ControlReturnSubmits };

    explicit InlineForm(Keys keys, QWidget* parent = nullptr);
    /// Of one line, at most 200 characters.
    [[nodiscard]] QLineEdit* makeLine(const char* objectName, const QString& hint);
    /// Of several lines; Tab leaves it.
    [[nodiscard]] QPlainTextEdit* makeText(const char* objectName, const QString& hint);
    /// Ctrl+Return in this field submits, too.
    void watch(QPlainTextEdit& text);
    /// "Cancel" and the button that submits, at the right.
    [[nodiscard]] QHBoxLayout* makeButtons(QPushButton* submit, const char* cancelName);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Keys m_keys;
};

/// A field for a moment to the minute, with a calendar. It shows the shop's time, whatever zone this PC is in.
[[nodiscard]] QDateTimeEdit* makeMomentField(const char* objectName, QWidget* parent);
void showMoment(QDateTimeEdit& field, core::Seconds moment);
[[nodiscard]] core::Seconds momentOf(const QDateTimeEdit& field);
/// The field has no seconds: untouched, it stays the very moment that was `known`.
[[nodiscard]] core::Seconds momentOf(const QDateTimeEdit& field, core::Seconds known);

}  // namespace ui::common
