#include "ui/quality/rules_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/quality/quality_text.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;
using common::toCore;
using common::toScreen;

namespace {

enum Column { Name, Hint, Group, Weight, Automatic, kColumns };
constexpr int kByHand = -1;
constexpr int kNameWidth = 130;
constexpr int kHintWidth = 240;

QSpinBox* spin(int least, int most, std::int64_t value, const char* name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setValue(static_cast<int>(value));
    return box;
}

QString linesOf(const std::map<std::string, std::int64_t>& perAgent) {
    QStringList words;
    for (const auto& [agent, count] : perAgent) {
        words.append(QStringLiteral("%1=%2").arg(toScreen(agent)).arg(count));
    }
    return words.join(QStringLiteral(", "));
}

std::map<std::string, std::int64_t> perAgentOf(const QString& text) {
    std::map<std::string, std::int64_t> perAgent;
    QString plain = text;
    plain.replace(u'，', u',');
    for (const auto& part : plain.split(u',', Qt::SkipEmptyParts)) {
        const auto pair = part.split(u'=');
        bool isNumber = false;
        const auto count = pair.size() == 2 ? pair[1].trimmed().toLongLong(&isNumber) : 0;
        if (isNumber) {
            perAgent[toCore(pair[0].trimmed())] = count;
        }
    }
    return perAgent;
}

}  // namespace

RulesDialog::RulesDialog(const QualityRules& rules, bool mayEdit, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_items(new QTableWidget(0, kColumns, this)) {
    setObjectName(QStringLiteral("quality.rulesDialog"));
    setWindowTitle(tr("Score card and sample"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeCard(mayEdit), 1);
    layout->addWidget(makeSampling(mayEdit));
    m_fault = new common::PlainLabel({}, this);
    m_fault->setObjectName(QStringLiteral("quality.fault"));
    m_fault->setWordWrap(true);
    if (!mayEdit) {
        m_fault->setText(tr("Rules are an admin's to change."));
    }
    layout->addWidget(m_fault);
    auto* buttons = new QDialogButtonBox(this);
    if (mayEdit) {
        auto* keep = buttons->addButton(tr("Keep the rules"), QDialogButtonBox::AcceptRole);
        keep->setObjectName(QStringLiteral("quality.keepRules"));
        theme::setPrimary(*keep);
    }
    buttons->addButton(mayEdit ? tr("Cancel") : tr("Close", "verb, a window"),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    constexpr int kWidth = 820;
    constexpr int kHeight = 620;
    resize(kWidth, kHeight);
}

QWidget* RulesDialog::makeCard(bool mayEdit) {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_items->setObjectName(QStringLiteral("quality.items"));
    m_items->setHorizontalHeaderLabels({tr("Item"), tr("What to look for"), tr("Group", "noun"),
                                        tr("Weight"), tr("Counted by")});
    m_items->verticalHeader()->hide();
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setColumnWidth(Name, kNameWidth);
    m_items->setColumnWidth(Hint, kHintWidth);
    m_items->horizontalHeader()->setStretchLastSection(true);
    for (const auto& item : m_rules.card.items) {
        addRow(item);
    }
    m_items->setEnabled(mayEdit);
    layout->addWidget(m_items, 1);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add an item"), part);
    add->setObjectName(QStringLiteral("quality.addItem"));
    auto* remove = new QPushButton(tr("Take the item out"), part);
    remove->setObjectName(QStringLiteral("quality.removeItem"));
    add->setEnabled(mayEdit);
    remove->setEnabled(mayEdit);
    m_passMark = spin(0, 100, m_rules.card.passMark, "quality.passMark", part);
    m_appealDays = spin(0, 60, m_rules.appealDays, "quality.appealDays", part);
    m_passMark->setEnabled(mayEdit);
    m_appealDays->setEnabled(mayEdit);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch(1);
    line->addWidget(common::captionLabel(tr("Passed from"), part));
    line->addWidget(m_passMark);
    line->addWidget(common::captionLabel(tr("Days for an appeal"), part));
    line->addWidget(m_appealDays);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, &RulesDialog::addItem);
    connect(remove, &QPushButton::clicked, this, &RulesDialog::removeItem);
    return part;
}

void RulesDialog::addRow(const CardItem& item) {
    const int row = m_items->rowCount();
    m_items->insertRow(row);
    auto* name = new QTableWidgetItem(toScreen(item.name));
    name->setData(Qt::UserRole, toScreen(item.key));
    m_items->setItem(row, Name, name);
    m_items->setItem(row, Hint, new QTableWidgetItem(toScreen(item.hint)));
    auto* group = new QComboBox(m_items);
    for (const auto each : kCardGroups) {
        group->addItem(QualityText::of(each), static_cast<int>(each));
    }
    group->setCurrentIndex(group->findData(static_cast<int>(item.group)));
    m_items->setCellWidget(row, Group, group);
    m_items->setCellWidget(row, Weight, spin(1, 100, item.weight, "quality.weight", m_items));
    auto* counted = new QComboBox(m_items);
    counted->addItem(tr("the inspector"), kByHand);
    for (const auto each : kAutomaticItems) {
        counted->addItem(QualityText::of(each), static_cast<int>(each));
    }
    counted->setCurrentIndex(
        counted->findData(item.automatic ? static_cast<int>(*item.automatic) : kByHand));
    m_items->setCellWidget(row, Automatic, counted);
}

QWidget* RulesDialog::makeSampling(bool mayEdit) {
    const auto& rules = m_rules.sampling;
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::kSpaceSmall);
    m_mode = new QComboBox(part);
    m_mode->setObjectName(QStringLiteral("quality.mode"));
    m_mode->addItem(tr("a share of each agent's"), static_cast<int>(SampleMode::Share));
    m_mode->addItem(tr("a number of each agent's"), static_cast<int>(SampleMode::Count));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(rules.mode)));
    m_share = spin(0, 100, rules.share, "quality.share", part);
    m_share->setSuffix(QStringLiteral(" %"));
    m_count = spin(0, 1'000, rules.count, "quality.count", part);
    m_days = spin(1, 366, rules.periodDays, "quality.days", part);
    auto* chance = new QHBoxLayout;
    for (QWidget* field : std::initializer_list<QWidget*>{m_mode, m_share, m_count}) {
        chance->addWidget(field);
    }
    chance->addWidget(common::captionLabel(tr("days of one draw"), part));
    chance->addWidget(m_days);
    chance->addStretch(1);
    form->addRow(tr("By chance"), chance);
    m_perAgent = new QLineEdit(linesOf(rules.perAgent), part);
    m_perAgent->setObjectName(QStringLiteral("quality.perAgent"));
    m_perAgent->setPlaceholderText(tr("Such as Lin=10, Wang=3"));
    form->addRow(tr("Own numbers of agents"), m_perAgent);
    m_complaints = new QCheckBox(tr("all with a complaint"), part);
    m_complaints->setObjectName(QStringLiteral("quality.complaints"));
    m_complaints->setChecked(rules.takesComplaints);
    m_satisfaction = spin(0, 5, rules.satisfactionUpTo, "quality.satisfaction", part);
    m_minutes = spin(0, 24 * 60, rules.replyOverMinutes, "quality.minutes", part);
    m_hits = spin(0, 1'000, rules.guardHitsFrom, "quality.hits", part);
    auto* must = new QHBoxLayout;
    must->addWidget(m_complaints);
    must->addWidget(common::captionLabel(tr("stars up to"), part));
    must->addWidget(m_satisfaction);
    must->addWidget(common::captionLabel(tr("reply over, min"), part));
    must->addWidget(m_minutes);
    must->addWidget(common::captionLabel(tr("wording hits from"), part));
    must->addWidget(m_hits);
    must->addStretch(1);
    form->addRow(tr("Always (0: not)"), must);
    part->setEnabled(mayEdit);
    return part;
}

void RulesDialog::addItem() {
    // A key of its own, whatever the item is called later.
    int number = m_items->rowCount() + 1;
    const auto isTaken = [this](const QString& key) {
        for (int row = 0; row < m_items->rowCount(); ++row) {
            if (m_items->item(row, Name)->data(Qt::UserRole).toString() == key) {
                return true;
            }
        }
        return std::ranges::any_of(m_rules.card.items, [&](const CardItem& item) {
            return toScreen(item.key) == key;
        });
    };
    while (isTaken(QStringLiteral("item_%1").arg(number))) {
        ++number;
    }
    addRow({.key = toCore(QStringLiteral("item_%1").arg(number))});
    m_items->setCurrentCell(m_items->rowCount() - 1, Name);
    m_items->editItem(m_items->item(m_items->rowCount() - 1, Name));
}

void RulesDialog::removeItem() {
    if (m_items->currentRow() >= 0) {
        m_items->removeRow(m_items->currentRow());
    }
}

QualityRules RulesDialog::rules() const {
    QualityRules rules = m_rules;
    rules.card.items.clear();
    const auto chosenIn = [this](int row, int column) {
        return qobject_cast<QComboBox*>(m_items->cellWidget(row, column))->currentData().toInt();
    };
    for (int row = 0; row < m_items->rowCount(); ++row) {
        CardItem item{
            .key = toCore(m_items->item(row, Name)->data(Qt::UserRole).toString()),
            .name = toCore(m_items->item(row, Name)->text().trimmed()),
            .hint = toCore(m_items->item(row, Hint)->text().trimmed()),
            .group = static_cast<CardGroup>(chosenIn(row, Group)),
            .weight = qobject_cast<QSpinBox*>(m_items->cellWidget(row, Weight))->value()};
        if (const int counted = chosenIn(row, Automatic); counted != kByHand) {
            item.automatic = static_cast<AutomaticItem>(counted);
        }
        rules.card.items.push_back(std::move(item));
    }
    rules.card.passMark = m_passMark->value();
    rules.appealDays = m_appealDays->value();
    rules.sampling = {.periodDays = m_days->value(),
                      .mode = static_cast<SampleMode>(m_mode->currentData().toInt()),
                      .share = m_share->value(),
                      .count = m_count->value(),
                      .perAgent = perAgentOf(m_perAgent->text()),
                      .takesComplaints = m_complaints->isChecked(),
                      .satisfactionUpTo = m_satisfaction->value(),
                      .replyOverMinutes = m_minutes->value(),
                      .guardHitsFrom = m_hits->value()};
    return rules;
}

void RulesDialog::submit() {
    const auto given = rules();
    if (!areSensible(given)) {
        m_fault->setText(QualityText::refusal(QualityError::RulesWrong));
        return;
    }
    Q_EMIT chosen(given);
    accept();
}

}  // namespace ui::quality
