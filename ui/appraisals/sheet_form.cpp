#include "ui/appraisals/sheet_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 2;
constexpr int kLinesHeight = 240;
constexpr int kTextLength = 2'000;
constexpr int kReasonLength = 500;
constexpr int kPoints = 100;
constexpr int kUsualMark = 80;
constexpr int kDecimals = 6;
constexpr std::chrono::days kUsualTime{14};
constexpr std::chrono::hours kEndOfWork{18};

/// Of a share in hundredths, as the screen shows it.
double factorOf(const std::string& key) {
    constexpr double kPercent = 100;
    const auto metric = core::stats::metricFromWord(key);
    return metric && core::stats::definitionOf(*metric).unit == core::stats::Unit::Share ? kPercent
                                                                                         : 1;
}

QString numberText(double number) {
    QString text = QString::number(number, 'f', kDecimals);
    text.remove(QRegularExpression(QStringLiteral("\\.?0+$")));
    return text;
}

std::vector<std::string> namesOf(const QString& text) {
    std::vector<std::string> names;
    for (const auto& name : text.split(QRegularExpression(QStringLiteral("[,，、;；]")),
                                       Qt::SkipEmptyParts)) {
        names.push_back(toCore(name.trimmed()));
    }
    return names;
}

}  // namespace

SheetForm::SheetForm(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent)
    : QFrame(parent)
    , m_appraisals(appraisals)
    , m_words(words)
    , m_title(new common::PlainLabel({}, this))
    , m_rows(new QFormLayout)
    , m_measure(new QWidget(this))
    , m_kind(new QComboBox(m_measure))
    , m_item(new QComboBox(m_measure))
    , m_owner(new QComboBox(m_measure))
    , m_due(new QDateEdit(m_measure))
    , m_lines(new QScrollArea(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("appraisals.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    layout->addWidget(m_title);
    makeMeasureRows();
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setWidgetResizable(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_measure);
    layout->addWidget(m_lines);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = new QPlainTextEdit(this);
        m_texts[i]->setObjectName(QStringLiteral("appraisals.text%1").arg(i));
        m_texts[i]->setTabChangesFocus(true);
        m_texts[i]->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + theme::kSpaceWide);
        m_captions[i] = common::captionLabel({}, this);
        m_rows->addRow(m_captions[i], m_texts[i]);
    }
    layout->addLayout(m_rows);
    m_submit->setObjectName(QStringLiteral("appraisals.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("appraisals.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &SheetForm::submit);
    connect(cancel, &QPushButton::clicked, this, &SheetForm::close);
    hide();
}

void SheetForm::makeMeasureRows() {
    auto* layout = new QHBoxLayout(m_measure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_kind->setObjectName(QStringLiteral("appraisals.measureKind"));
    for (const auto kind : {MeasureKind::Improve, MeasureKind::Coach, MeasureKind::Train}) {
        m_kind->addItem(AppraisalsText::of(kind), static_cast<int>(kind));
    }
    m_item->setObjectName(QStringLiteral("appraisals.measureItem"));
    m_owner->setObjectName(QStringLiteral("appraisals.measureOwner"));
    m_owner->setEditable(true);
    m_due->setObjectName(QStringLiteral("appraisals.measureDue"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    for (const auto& [caption, field] :
         {std::pair<QString, QWidget*>{tr("Kind"), m_kind}, {tr("Item"), m_item},
          {tr("Owner of the task"), m_owner}, {tr("Until"), m_due}}) {
        layout->addWidget(common::captionLabel(caption, m_measure));
        layout->addWidget(field, field == m_item ? 1 : 0);
    }
}

bool SheetForm::isNeeded(SheetAction action) {
    return action == SheetAction::ChangePlan || action == SheetAction::Assess ||
           !captionsOf(action)[0].isEmpty();
}

SheetForm::Captions SheetForm::captionsOf(SheetAction action) {
    switch (action) {
        case SheetAction::SelfAssess:
            return {tr("What the period was like"), tr("Shortcomings"), tr("Plan to improve")};
        case SheetAction::SkipSelfAssessment:
        case SheetAction::SendBack:
        case SheetAction::Drop:
            return {tr("Reason"), {}, {}};
        case SheetAction::Interview:
            return {tr("What was said"), tr("What was agreed"), {}};
        case SheetAction::Object:
            return {tr("What the agent disagrees with"), {}, {}};
        case SheetAction::AddMeasure:
            return {tr("What is to be done"), {}, {}};
        case SheetAction::ChangePlan:
        case SheetAction::ConfirmAsAgent:
        case SheetAction::ConfirmAsLead:
        case SheetAction::Count:
        case SheetAction::Assess:
        case SheetAction::SignAsAgent:
        case SheetAction::SignAsLead:
        case SheetAction::Close:
            break;
    }
    return {};
}

void SheetForm::open(SheetAction action) {
    const auto* sheet = m_appraisals.current();
    if (sheet == nullptr) {
        return;
    }
    m_action = action;
    // Without the dots that say a form follows.
    const QString name = AppraisalsText::of(action).remove(QChar(0x2026));
    m_title->setText(tr("%1: %2").arg(toScreen(sheet->agent), name));
    m_submit->setText(name);
    const auto captions = captionsOf(action);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->setVisible(!captions[i].isEmpty());
        m_texts[i]->setVisible(!captions[i].isEmpty());
        m_texts[i]->clear();
    }
    m_marks.clear();
    m_targets.clear();
    m_measure->setVisible(action == SheetAction::AddMeasure);
    m_lines->setVisible(action == SheetAction::Assess || action == SheetAction::ChangePlan);
    if (action == SheetAction::AddMeasure) {
        fillMeasure();
    } else if (action == SheetAction::Assess) {
        fillMarks();
    } else if (action == SheetAction::ChangePlan) {
        fillPlan();
    }
    show();
    if (!m_marks.empty()) {
        m_marks.front().points->setFocus();
    } else if (!m_targets.empty()) {
        m_targets.front().target->setFocus();
    } else {
        m_texts[0]->setFocus();
    }
}

void SheetForm::fillMeasure() {
    const auto& sheet = *m_appraisals.current();
    const auto add = [&](const std::string& key, const QString& suffix) {
        const QString name = AppraisalsText::item(*findItem(sheet.definition, key), m_words);
        m_item->addItem(suffix.isEmpty() ? name : tr("%1 (%2)").arg(name, suffix),
                        QString::fromStdString(key));
    };
    m_item->clear();
    // The weak items first: that is what measures are for.
    for (const auto& weak : weakItems(sheet, m_appraisals.rules().weakBelow)) {
        add(weak.key, AppraisalsText::score(weak.score));
    }
    for (const auto& group : sheet.definition.groups) {
        for (const auto& item : group.items) {
            if (m_item->findData(QString::fromStdString(item.key)) < 0) {
                add(item.key, {});
            }
        }
    }
    m_owner->clear();
    for (const auto& name : m_appraisals.people()) {
        m_owner->addItem(toScreen(name));
    }
    m_owner->setEditText(toScreen(sheet.agent));
    const auto day = std::chrono::floor<std::chrono::days>(m_appraisals.now() + core::kChinaOffset +
                                                           kUsualTime);
    m_due->setDate(QDate(1970, 1, 1).addDays(day.time_since_epoch().count()));
}

void SheetForm::fillMarks() {
    const auto& sheet = *m_appraisals.current();
    auto* body = new QWidget(m_lines);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(2, 1);
    const auto own = std::ranges::find(sheet.assessments, m_appraisals.actor().name,
                                       &Assessment::assessor);
    int row = 0;
    for (const auto& group : sheet.definition.groups) {
        if (group.group == ItemGroup::Results) {
            continue;
        }
        for (const auto& item : group.items) {
            auto* points = new QSpinBox(body);
            points->setObjectName(QStringLiteral("appraisals.mark.%1").arg(toScreen(item.key)));
            points->setRange(0, kPoints);
            points->setValue(kUsualMark);
            auto* reason = new QLineEdit(body);
            reason->setObjectName(QStringLiteral("appraisals.reason.%1").arg(toScreen(item.key)));
            reason->setMaxLength(kReasonLength);
            reason->setPlaceholderText(tr("What the mark is for: a chat, a day, an example"));
            if (own != sheet.assessments.end()) {
                const auto mark = std::ranges::find(own->marks, item.key, &Mark::item);
                if (mark != own->marks.end()) {
                    points->setValue(mark->points);
                    reason->setText(toScreen(mark->reason));
                }
            }
            grid->addWidget(
                new common::PlainLabel(tr("%1 · %2").arg(AppraisalsText::of(group.group),
                                                         toScreen(item.name)),
                                       body),
                row, 0);
            grid->addWidget(points, row, 1);
            grid->addWidget(reason, row, 2);
            m_marks.push_back({item.key, points, reason});
            ++row;
        }
    }
    m_lines->setWidget(body);
    m_lines->setFixedHeight(std::min(body->sizeHint().height() + theme::kSpaceSmall, kLinesHeight));
}

void SheetForm::fillPlan() {
    const auto& sheet = *m_appraisals.current();
    auto* body = new QWidget(m_lines);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(0, 1);
    grid->addWidget(common::captionLabel(tr("Item"), body), 0, 0);
    grid->addWidget(common::captionLabel(tr("Target"), body), 0, 1);
    grid->addWidget(common::captionLabel(tr("Weight in its group"), body), 0, 2);
    int row = 1;
    for (const auto& group : sheet.definition.groups) {
        for (const auto& item : group.items) {
            grid->addWidget(new common::PlainLabel(AppraisalsText::item(item, m_words), body), row, 0);
            QLineEdit* target = nullptr;
            if (item.target) {
                target = new QLineEdit(numberText(*item.target * factorOf(item.key)), body);
                target->setObjectName(
                    QStringLiteral("appraisals.target.%1").arg(toScreen(item.key)));
                common::setPlainToolTip(
                    *target, tr("Shares in per cent. The score curve is stretched with the target."));
                grid->addWidget(target, row, 1);
            }
            auto* weight = new QLineEdit(numberText(item.weight), body);
            weight->setObjectName(QStringLiteral("appraisals.weight.%1").arg(toScreen(item.key)));
            grid->addWidget(weight, row, 2);
            m_targets.push_back({item.key, target, weight});
            ++row;
        }
    }
    QStringList names;
    for (const auto& name : sheet.assessors) {
        names << toScreen(name);
    }
    m_assessors = new QLineEdit(names.join(QStringLiteral(", ")), body);
    m_assessors->setObjectName(QStringLiteral("appraisals.assessors"));
    grid->addWidget(common::captionLabel(tr("Assessors, between commas"), body), row, 0);
    grid->addWidget(m_assessors, row, 1, 1, 2);
    m_lines->setWidget(body);
    m_lines->setFixedHeight(kLinesHeight);
}

ActInput SheetForm::input() const {
    ActInput input{.text = toCore(m_texts[0]->toPlainText().left(kTextLength)),
                   .second = toCore(m_texts[1]->toPlainText().left(kTextLength)),
                   .third = toCore(m_texts[2]->toPlainText().left(kTextLength))};
    for (const auto& row : m_marks) {
        input.marks.push_back({row.item, row.points->value(), toCore(row.reason->text())});
    }
    if (m_action == SheetAction::AddMeasure) {
        const auto day = core::Seconds{std::chrono::seconds{
            QDateTime(m_due->date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch()}};
        input.measure = {.kind = static_cast<MeasureKind>(m_kind->currentData().toInt()),
                         .item = toCore(m_item->currentData().toString()),
                         .text = input.text,
                         .owner = toCore(m_owner->currentText().trimmed()),
                         .dueAt = day + kEndOfWork - core::kChinaOffset};
    }
    if (m_action == SheetAction::ChangePlan && m_appraisals.current() != nullptr) {
        input.definition = m_appraisals.current()->definition;
        input.assessors = namesOf(m_assessors->text());
        for (auto& group : input.definition.groups) {
            for (auto& item : group.items) {
                const auto row = std::ranges::find(m_targets, item.key, &TargetRow::item);
                if (row == m_targets.end()) {
                    continue;
                }
                // What is no number is 0, which the plan refuses.
                item.weight = row->weight->text().trimmed().toDouble();
                if (row->target != nullptr && item.target) {
                    bool isNumber = false;
                    const double target =
                        row->target->text().trimmed().toDouble(&isNumber) / factorOf(item.key);
                    item.curve = curveForTarget(item.curve, *item.target, target);
                    item.target = isNumber ? std::optional(target) : std::nullopt;
                }
            }
        }
    }
    return input;
}

void SheetForm::submit() {
    if (isOpen()) {
        m_appraisals.act(m_action, input());
    }
}

void SheetForm::close() {
    hide();
}

void SheetForm::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void SheetForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::appraisals
