#include "ui/reports/items_editor.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using core::reports::Goal;

namespace {

constexpr int kLongest = 500;
constexpr int kOwnerLetters = 6;

QDateTime shown(core::Seconds at) {
    return QDateTime::fromSecsSinceEpoch((at + core::kChinaOffset).time_since_epoch().count(),
                                         Qt::UTC);
}

core::Seconds typed(const QDateTimeEdit& edit) {
    return core::Seconds(std::chrono::seconds(edit.dateTime().toSecsSinceEpoch())) -
           core::kChinaOffset;
}

}  // namespace

ItemsEditor::ItemsEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
    , m_add(new QToolButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::kSpaceSmall);
    m_rows->setSpacing(theme::kSpaceSmall);
    m_layout->addLayout(m_rows);
    m_add->setObjectName(QStringLiteral("items.add"));
    m_add->setText(tr("Add an item"));
    connect(m_add, &QToolButton::clicked, this, &ItemsEditor::addItem);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void ItemsEditor::setOwners(const QStringList& names, const QString& usual) {
    m_names = names;
    m_usual = usual;
    if (!m_usual.isEmpty() && !m_names.contains(m_usual)) {
        m_names.prepend(m_usual);
    }
}

void ItemsEditor::setItems(const std::vector<Goal>& items) {
    for (const auto& line : m_lines) {
        // Perhaps its own button is being clicked just now.
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const auto& item : items) {
        add(item);
    }
    setReadOnly(m_isReadOnly);
}

std::vector<Goal> ItemsEditor::items() const {
    std::vector<Goal> items;
    for (const auto& line : m_lines) {
        if (!line.text->text().trimmed().isEmpty()) {
            items.push_back({common::toCore(line.text->text()),
                             common::toCore(line.owner->currentText()), typed(*line.due),
                             line.task});
        }
    }
    return items;
}

void ItemsEditor::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    for (const auto& line : m_lines) {
        // What is a task already is changed there.
        const bool isFixed = isReadOnly || line.task != 0;
        line.text->setReadOnly(isFixed);
        line.owner->setEnabled(!isFixed);
        line.due->setEnabled(!isFixed);
        line.remove->setVisible(!isFixed);
    }
}

void ItemsEditor::addItem() {
    add({.text = {}, .owner = common::toCore(m_usual), .dueAt = m_due, .task = 0});
    m_lines.back().text->setFocus();
    Q_EMIT edited();
}

void ItemsEditor::add(const Goal& item) {
    Line line;
    line.task = item.task;
    line.row = new QWidget(this);
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    line.text = new QLineEdit(common::toScreen(item.text), line.row);
    line.text->setObjectName(QStringLiteral("items.text"));
    line.text->setMaxLength(kLongest);
    line.text->setPlaceholderText(tr("What is to be done"));
    line.text->setCursorPosition(0);
    line.owner = new QComboBox(line.row);
    line.owner->setObjectName(QStringLiteral("items.owner"));
    line.owner->setEditable(true);
    line.owner->setAccessibleName(tr("Owner"));
    line.owner->setMinimumContentsLength(kOwnerLetters);
    line.owner->addItems(m_names);
    line.owner->setCurrentText(common::toScreen(item.owner));
    line.due = new QDateTimeEdit(line.row);
    line.due->setObjectName(QStringLiteral("items.due"));
    line.due->setAccessibleName(tr("Due"));
    line.due->setDisplayFormat(QStringLiteral("MM-dd HH:mm"));
    line.due->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    line.due->setTimeSpec(Qt::UTC);
    line.due->setDateTime(shown(item.dueAt));
    line.remove = new QToolButton(line.row);
    line.remove->setText(QStringLiteral("×"));
    line.remove->setAccessibleName(tr("Remove the item"));
    line.remove->setToolTip(tr("Remove the item"));
    layout->addWidget(line.text, 1);
    layout->addWidget(line.owner);
    layout->addWidget(line.due);
    layout->addWidget(line.remove);
    m_rows->addWidget(line.row);
    connect(line.text, &QLineEdit::textEdited, this, &ItemsEditor::edited);
    connect(line.owner, &QComboBox::currentTextChanged, this, &ItemsEditor::edited);
    connect(line.due, &QDateTimeEdit::dateTimeChanged, this, &ItemsEditor::edited);
    connect(line.remove, &QToolButton::clicked, this, [this, row = line.row] {
        std::erase_if(m_lines, [row](const Line& each) { return each.row == row; });
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
    m_lines.push_back(line);
    line.row->show();
}

}  // namespace ui::reports
