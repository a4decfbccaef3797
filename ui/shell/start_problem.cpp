#include "ui/shell/start_problem.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::shell::StartProblem)
};

}  // namespace

StartProblemText textOf(StartProblem problem) {
    switch (problem) {
        case StartProblem::NoHome:
            return {Texts::tr("There is no home folder"),
                    Texts::tr("The system names no folder for the user's data. Start with "
                              "--profile and a folder of your own.")};
        case StartProblem::NewerProfile:
            return {Texts::tr("The profile was written by a newer version"),
                    Texts::tr("Nothing was changed. Install the newer version of Kefu Desk again, "
                              "or start with --profile and another folder.")};
        case StartProblem::ForeignProfile:
            return {
                Texts::tr("The profile's database belongs to another program"),
                Texts::tr("Nothing was changed. Move the file kefu.sqlite out of the folder, or "
                          "start with --profile and another folder.")};
        case StartProblem::DamagedProfile:
            return {Texts::tr("The profile's database is damaged"),
                    Texts::tr("Another program has it open, so it could not be set aside. Close "
                              "that program and start again: the newest sound backup is then "
                              "restored.")};
        case StartProblem::ChangedProfile:
            return {Texts::tr("The profile's database was changed by another program"),
                    Texts::tr("Nothing was changed. Put the newest file of the folder backups in "
                              "its place, or start with --profile and another folder.")};
        case StartProblem::NetworkFolder:
            return {Texts::tr("The profile lies on a network drive"),
                    Texts::tr("Databases are lost there when the connection breaks. Start with "
                              "--profile and a folder on this computer.")};
        case StartProblem::NotWritable:
            return {Texts::tr("The profile's folder cannot be written"),
                    Texts::tr("Look whether the disk is full and whether the folder belongs to "
                              "you, then start again.")};
        case StartProblem::BrokenStorage:
            return {Texts::tr("The profile cannot be read"),
                    Texts::tr("The disk or the file system reports a fault; details are in the "
                              "log. Copies of the profile are in the folder backups.")};
        case StartProblem::NoAnswerFromFirst:
            return {Texts::tr("This profile is open already"),
                    Texts::tr("Another program has it open but does not answer. Wait a moment, or "
                              "end that program and start again.")};
    }
    return {};
}

void showStartProblem(StartProblem problem, const QString& profileFolder) {
    const auto texts = textOf(problem);
    QDialog dialog;
    dialog.setObjectName(QStringLiteral("startProblem"));
    dialog.setWindowTitle(Texts::tr("Kefu Desk"));
    dialog.setWindowIcon(theme::applicationIcon());
    auto* layout = new QVBoxLayout(&dialog);
    layout->setSpacing(theme::kSpaceWide);
    auto* title = new common::PlainLabel(texts.title);
    theme::setHeading(*title);
    layout->addWidget(title);
    for (const auto& line : {texts.text, Texts::tr("Profile: %1").arg(profileFolder)}) {
        auto* label = new common::PlainLabel(line);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* open = buttons->addButton(Texts::tr("Open the folder"), QDialogButtonBox::ActionRole);
    open->setVisible(!profileFolder.isEmpty());
    QObject::connect(open, &QPushButton::clicked, &dialog, [profileFolder] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(profileFolder));
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

QString damageText(const QString& setAside, const QString& restoredFrom) {
    return restoredFrom.isEmpty()
               ? Texts::tr(
                     "The profile was damaged and there was no backup, so it begins anew. The "
                     "damaged file is kept: %1")
                     .arg(setAside)
               : Texts::tr(
                     "The profile was damaged. The backup of %1 is in its place; what was "
                     "done after that is missing. The damaged file is kept: %2")
                     .arg(restoredFrom, setAside);
}

}  // namespace ui::shell
