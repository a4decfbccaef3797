#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

#include "core/wording/guard.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui::common {
class GuardList;
}

namespace ui::conversations {

/// Where a reply is written. It belongs to one conversation and says on its button to whom the text
/// goes; what it warns of comes from outside.
class Composer final : public QFrame {
    Q_OBJECT

public:
    using Check = std::function<std::vector<core::wording::GuardHit>(const std::string& text)>;

    explicit Composer(QWidget* parent = nullptr);

    void setBuyer(const QString& buyer);
    /// Whether a reply leaves by itself; else it is copied, and the button says so.
    void setLeaves(bool leaves);
    /// Enter sends and Shift+Enter breaks the line; otherwise Ctrl+Enter sends.
    void setEnterSends(bool sends);
    [[nodiscard]] bool enterSends() const { return m_enterSends; }
    void setCheck(Check check);
    /// The line that is offered while the reply is late; empty: none.
    void setApology(const QString& apology);

    [[nodiscard]] QString text() const;
    /// Replaces the text without telling that it was typed.
    void setText(const QString& text);
    void insert(const QString& text);
    void attach(const QString& file);
    [[nodiscard]] const QStringList& attachments() const { return m_attachments; }
    /// After the text was taken on.
    void clear();
    void focusText();
    /// Tells a text that waits for typing to rest.
    void flush();
    /// Sends unless something blocks; what warns has to be sent a second time.
    void send();

Q_SIGNALS:
    void sendRequested();
    /// Typing rested, or the text has to be kept now.
    void textRested(const QString& text);
    void textTyped();
    void enterSendsChanged(bool sends);
    void attachRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeFoot();
    void showButton();
    void typed();
    void rest();
    void look();
    void mark(std::size_t at, std::size_t length);
    void showAttachments();
    void showCount();
    void fitHeight();

    QPlainTextEdit* m_edit;
    common::GuardList* m_guard;
    QWidget* m_files;
    QVBoxLayout* m_fileRows;
    QToolButton* m_options;
    QToolButton* m_attach;
    QPushButton* m_apologyButton;
    QLabel* m_count;
    QPushButton* m_send;
    QString m_buyer;
    QString m_apology;
    bool m_leaves = true;
    bool m_enterSends = true;
    bool m_isSetting = false;
    Check m_check;
    /// The text that was warned of and asked to be sent; sending it again is meant.
    QString m_warned;
    QStringList m_attachments;
    QTimer m_rest;
};

}  // namespace ui::conversations
