#include "ui/shell/about_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

AboutDialog::AboutDialog(const QString& profileFolder, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Kefu Desk"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(theme::kSpaceBlock);
    grid->setVerticalSpacing(theme::kSpace);
    auto* mark = new common::PlainLabel;
    mark->setPixmap(theme::applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    grid->addWidget(mark, 0, 0, 5, 1, Qt::AlignTop);
    auto* name = new common::PlainLabel(tr("Kefu Desk"));
    theme::setHeading(*name, 2);
    grid->addWidget(name, 0, 1);
    const QStringList lines{
        tr("Version %1, Qt %2").arg(QApplication::applicationVersion(), QLatin1String(qVersion())),
        tr("The workstation of a web shop's service agents. It works on this computer only and "
           "opens no network connection."),
        tr("Free software under the GNU General Public License, version 3 or later, without any "
           "warranty."),
        tr("Profile: %1").arg(profileFolder)};
    for (int at = 0; at < lines.size(); ++at) {
        auto* line = new common::PlainLabel(lines.at(at));
        line->setWordWrap(true);
        line->setMinimumWidth(400);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(line, at + 1, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 6, 0, 1, 2);
}

}  // namespace ui::shell
