#include "ui/common/prompts.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

/// A small dialog with a sentence and Cancel; the caller adds what it asks for.
struct Question {
    QDialog dialog;
    QVBoxLayout* layout;
    QDialogButtonBox* buttons;

    Question(QWidget* parent, const QString& title, const QString& sentence)
        : dialog(parent)
        , layout(new QVBoxLayout(&dialog))
        , buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
        dialog.setWindowTitle(title);
        auto* label = new PlainLabel(sentence);
        label->setWordWrap(true);
        label->setMinimumWidth(360);
        layout->setSpacing(theme::kSpaceWide);
        layout->addWidget(label);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    }
    bool ask() {
        layout->addWidget(buttons);
        return dialog.exec() == QDialog::Accepted;
    }
};

/// Return accepts what is written; Shift+Return begins a line.
class AcceptOnReturn final : public QObject {
public:
    explicit AcceptOnReturn(QDialog& dialog) : m_dialog(dialog) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (isReturn && !key->modifiers().testFlag(Qt::ShiftModifier)) {
                m_dialog.accept();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog& m_dialog;
};

/// A system without such a folder has at least a home.
QString folderOr(const QString& last, QStandardPaths::StandardLocation usual) {
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(usual) : last;
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

}  // namespace

QStringList DialogPrompts::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    auto files = QFileDialog::getOpenFileNames(
        parent, title, folderOr(m_openFrom, QStandardPaths::DownloadLocation), filter);
    if (!files.isEmpty()) {
        m_openFrom = QFileInfo(files.front()).absolutePath();
    }
    return files;
}

QString DialogPrompts::openFolder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(
        parent, title, folderOr(m_openFrom, QStandardPaths::DownloadLocation));
}

QString DialogPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                const QString& filter) {
    const QDir folder(folderOr(m_saveTo, QStandardPaths::DocumentsLocation));
    auto file = QFileDialog::getSaveFileName(parent, title, folder.filePath(suggestion), filter);
    if (!file.isEmpty()) {
        m_saveTo = QFileInfo(file).absolutePath();
    }
    return file;
}

std::optional<QString> DialogPrompts::text(QWidget* parent, const QString& title,
                                           const QString& question, const QString& suggestion) {
    Question box(parent, title, question);
    auto* edit = new QPlainTextEdit(suggestion);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(edit->fontMetrics().height() * 6);
    AcceptOnReturn returnKey(box.dialog);
    edit->installEventFilter(&returnKey);
    box.layout->addWidget(edit);
    edit->setFocus();
    return box.ask() ? std::optional(edit->toPlainText()) : std::nullopt;
}

bool DialogPrompts::confirm(QWidget* parent, const QString& title, const QString& text,
                            const QString& act) {
    Question box(parent, title, text);
    box.buttons->button(QDialogButtonBox::Ok)->setText(act);
    box.buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    return box.ask();
}

}  // namespace ui::common
