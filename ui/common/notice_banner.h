#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

#include "ui/theme/colours.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace ui::common {

/// What happened, why, and what to do next: complete sentences, translated.
struct Notice {
    theme::Tone tone = theme::Tone::Info;
    QString text;
    /// Word on the button; empty: no button.
    QString action;
    std::function<void()> run;
};

/// A strip at the top of a page in place of a message box; it stays until it is closed, acted on or
/// replaced.
class NoticeBanner final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBanner(QWidget* parent = nullptr);
    void show(Notice notice);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const Notice& notice() const { return m_notice; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTone();
    Notice m_notice;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

/// A short word over the bottom left of `host` that goes by itself: "Approved. Undo".
class Toast final : public QFrame {
    Q_OBJECT

public:
    /// Long enough to take an act back.
    static constexpr int kMilliseconds = 8000;

    explicit Toast(QWidget* host);
    /// Replaces what is shown.
    void show(const QString& text, const QString& action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
    QTimer m_timer;
};

}  // namespace ui::common
