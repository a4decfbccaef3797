#include "ui/shell/cheat_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {

/// Keys of every list and of typing: no commands, so they stand here.
struct FixedKey {
    const char* keys;
    const char* title;
};
constexpr FixedKey kListKeys[] = {
    {"Alt+J", QT_TRANSLATE_NOOP("ui::shell::CheatSheet", "Next in the list")},
    {"Alt+K", QT_TRANSLATE_NOOP("ui::shell::CheatSheet", "Previous in the list")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("ui::shell::CheatSheet", "Copy the selected rows")},
    {"Esc", QT_TRANSLATE_NOOP("ui::shell::CheatSheet", "Leave a search or close what lies on top")},
};

void addLine(QGridLayout& grid, const QString& keys, const QString& title) {
    const int row = grid.rowCount();
    auto* key = new common::PlainLabel(keys);
    QFont font = key->font();
    font.setWeight(QFont::DemiBold);
    key->setFont(font);
    grid.addWidget(key, row, 0, Qt::AlignRight);
    grid.addWidget(new common::PlainLabel(title), row, 1);
}

QGridLayout* startGroup(QWidget& box, const QString& heading) {
    auto* grid = new QGridLayout(&box);
    grid->setContentsMargins(0, 0, 0, theme::kSpaceWide);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    auto* label = new common::PlainLabel(heading);
    theme::setHeading(*label);
    grid->addWidget(label, 0, 0, 1, 2);
    return grid;
}

}  // namespace

CheatSheet::CheatSheet(const common::CommandTable& commands, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(2 * theme::kSpaceBlock);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    QStringList groups;
    for (const auto& entry : commands.entries()) {
        if (!groups.contains(entry.group)) {
            groups.append(entry.group);
            // The keys of the page that somebody is at come first.
            auto* column = entry.page ? right : left;
            const bool isFront = entry.page && entry.page == commands.currentPage();
            column->insertWidget(isFront ? 0 : column->count(), makeGroup(commands, entry.group));
        }
    }
    auto* lists = new QWidget;
    auto* grid = startGroup(*lists, tr("In lists"));
    for (const auto& fixed : kListKeys) {
        addLine(*grid, QLatin1String(fixed.keys), tr(fixed.title));
    }
    left->addWidget(lists);
    left->addStretch(1);
    right->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // On a small screen the frame and the title bar need room too.
    resize(QSize(760, 560).boundedTo(screen()->availableSize() * 0.92));
}

QWidget* CheatSheet::makeGroup(const common::CommandTable& commands, const QString& group) {
    auto* box = new QWidget;
    auto* grid = startGroup(*box, group);
    for (const auto& entry : commands.entries()) {
        const QKeySequence keys = commands.shortcut(entry.command.id);
        if (entry.group == group && !keys.isEmpty()) {
            addLine(*grid, keys.toString(QKeySequence::NativeText), entry.command.title);
        }
    }
    return box;
}

}  // namespace ui::shell
