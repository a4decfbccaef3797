#include "ui/conversations/composer.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/guard_list.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

namespace {

/// A crash costs at most so much typing.
constexpr int kRestMilliseconds = 500;
constexpr int kFewestLines = 3;
constexpr int kMostLines = 9;
constexpr qsizetype kMostCharacters = 5'000;
/// Room for so much of the buyer's name on the button.
constexpr int kNameWidth = 160;

}  // namespace

Composer::Composer(QWidget* parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit)
    , m_guard(new common::GuardList)
    , m_files(new QWidget)
    , m_fileRows(new QVBoxLayout(m_files))
    , m_options(new QToolButton)
    , m_attach(new QToolButton)
    , m_apologyButton(new QPushButton)
    , m_count(new common::PlainLabel)
    , m_send(new QPushButton) {
    setObjectName(QStringLiteral("conversation.composer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_edit->setObjectName(QStringLiteral("conversation.reply"));
    m_edit->setAccessibleName(tr("Reply"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_fileRows->setContentsMargins(0, 0, 0, 0);
    m_fileRows->setSpacing(2);
    m_files->hide();
    layout->addWidget(m_edit);
    layout->addWidget(m_files);
    layout->addWidget(m_guard);
    layout->addLayout(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Composer::rest);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_guard, &common::GuardList::placeRequested, this, &Composer::mark);
    connect(m_guard, &common::GuardList::sendRequested, this, [this] {
        m_warned = text();
        send();
    });
    setBuyer({});
    setEnterSends(true);
    showCount();
    fitHeight();
}

QHBoxLayout* Composer::makeFoot() {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme::kSpace);
    m_attach->setObjectName(QStringLiteral("conversation.attach"));
    m_attach->setAutoRaise(true);
    m_attach->setIcon(theme::icon(QStringLiteral("attach")));
    m_attach->setToolTip(tr("Attach a file"));
    connect(m_attach, &QToolButton::clicked, this, &Composer::attachRequested);
    m_apologyButton->setObjectName(QStringLiteral("conversation.apology"));
    m_apologyButton->setText(tr("Apologize"));
    m_apologyButton->hide();
    connect(m_apologyButton, &QPushButton::clicked, this, [this] {
        m_edit->moveCursor(QTextCursor::Start);
        insert(m_apology);
    });
    m_count->setObjectName(QStringLiteral("conversation.count"));
    theme::setMuted(*m_count);
    m_send->setObjectName(QStringLiteral("conversation.send"));
    theme::setPrimary(*m_send);
    m_options->setObjectName(QStringLiteral("conversation.sendOptions"));
    m_options->setAutoRaise(true);
    m_options->setIcon(theme::icon(QStringLiteral("keyboard")));
    m_options->setToolTip(tr("Which key sends"));
    m_options->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_options);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, bool sends) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(sends);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sends] {
            setEnterSends(sends);
            Q_EMIT enterSendsChanged(sends);
        });
    };
    add(tr("Enter sends, Shift+Enter breaks the line"), true);
    add(tr("Ctrl+Enter sends, Enter breaks the line"), false);
    m_options->setMenu(menu);
    foot->addWidget(m_attach);
    foot->addWidget(m_apologyButton);
    foot->addStretch(1);
    foot->addWidget(m_count);
    foot->addWidget(m_options);
    foot->addWidget(m_send);
    return foot;
}

void Composer::setBuyer(const QString& buyer) {
    m_buyer = buyer;
    m_edit->setPlaceholderText(buyer.isEmpty() ? QString() : tr("Reply to %1").arg(buyer));
    showButton();
}

void Composer::setLeaves(bool leaves) {
    if (leaves != m_leaves) {
        m_leaves = leaves;
        showButton();
    }
}

void Composer::showButton() {
    const QString name = fontMetrics().elidedText(m_buyer, Qt::ElideMiddle, kNameWidth);
    //: Button: %1 is the buyer's name
    m_send->setText(m_leaves ? tr("Send to %1").arg(name) : tr("Copy for %1").arg(name));
    common::setPlainToolTip(
        *m_send, m_leaves ? QString()
                          : tr("Nothing is connected that sends for this channel: the reply is "
                               "copied for you to paste, and stands as sent by hand."));
}

void Composer::setEnterSends(bool sends) {
    m_enterSends = sends;
    for (auto* action : m_options->menu()->actions()) {
        action->setChecked(action->data().toBool() == sends);
    }
}

void Composer::setCheck(Check check) {
    m_check = std::move(check);
    look();
}

void Composer::setApology(const QString& apology) {
    m_apology = apology;
    m_apologyButton->setVisible(!apology.isEmpty());
    common::setPlainToolTip(*m_apologyButton, apology);
}

QString Composer::text() const {
    return m_edit->toPlainText();
}

void Composer::setText(const QString& text) {
    if (text == this->text()) {
        return;
    }
    m_isSetting = true;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_isSetting = false;
    m_rest.stop();
    look();
}

void Composer::insert(const QString& text) {
    m_edit->textCursor().insertText(text);
    focusText();
}

void Composer::attach(const QString& file) {
    if (!m_attachments.contains(file)) {
        m_attachments.append(file);
        showAttachments();
    }
}

void Composer::clear() {
    m_attachments.clear();
    showAttachments();
    setText({});
    m_warned.clear();
}

void Composer::focusText() {
    m_edit->setFocus();
}

void Composer::flush() {
    if (m_rest.isActive()) {
        rest();
    }
}

void Composer::send() {
    look();
    const bool isWarned = !m_guard->hits().empty() && m_warned != text();
    if (m_guard->isBlocking() || isWarned) {
        m_warned = text();
        return;
    }
    Q_EMIT sendRequested();
}

void Composer::typed() {
    showCount();
    fitHeight();
    if (!m_isSetting) {
        m_rest.start();
        Q_EMIT textTyped();
    }
}

void Composer::rest() {
    m_rest.stop();
    look();
    Q_EMIT textRested(text());
}

void Composer::look() {
    auto hits = m_check ? m_check(common::toCore(text())) : std::vector<core::wording::GuardHit>{};
    if (hits != m_guard->hits()) {
        m_guard->setHits(std::move(hits));
    }
}

void Composer::mark(std::size_t at, std::size_t length) {
    const QByteArray bytes = text().toUtf8();
    const auto charactersBefore = [&](std::size_t end) {
        return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<qsizetype>(end))).size());
    };
    auto cursor = m_edit->textCursor();
    cursor.setPosition(charactersBefore(at));
    cursor.setPosition(charactersBefore(at + length), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    focusText();
}

void Composer::showAttachments() {
    while (auto* item = m_fileRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& file : m_attachments) {
        auto* row =
            new QPushButton(theme::icon(QStringLiteral("remove")), QFileInfo(file).fileName());
        row->setFlat(true);
        common::setPlainToolTip(*row, tr("Do not send %1").arg(file));
        connect(row, &QPushButton::clicked, this, [this, file] {
            m_attachments.removeAll(file);
            showAttachments();
        });
        m_fileRows->addWidget(row, 0, Qt::AlignLeft);
    }
    m_files->setVisible(!m_attachments.isEmpty());
}

void Composer::showCount() {
    const auto count = text().size();
    m_count->setText(count == 0 ? QString()
                                : tr("%n characters", nullptr, static_cast<int>(count)));
    QPalette tone = palette();
    if (count > kMostCharacters) {
        tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, palette()).text);
    }
    m_count->setPalette(tone);
}

void Composer::fitHeight() {
    const int lines = std::clamp(m_edit->blockCount(), kFewestLines, kMostLines);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + theme::kSpaceWide);
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey) {
        return QFrame::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) {
        return QFrame::eventFilter(watched, event);
    }
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isControl = modifiers == Qt::ControlModifier;
    const bool breaks = modifiers == Qt::ShiftModifier || (isPlain && !m_enterSends);
    if (!isPlain && !isControl && !breaks) {
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (breaks) {
            // Shift+Enter of Qt is a line separator, which no channel knows.
            m_edit->textCursor().insertText(QStringLiteral("\n"));
        } else {
            send();
        }
    }
    return true;
}

void Composer::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showCount();
    }
}

void Composer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Role::Border, palette()));
}

}  // namespace ui::conversations
