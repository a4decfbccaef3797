#include "ui/practice/practice_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTextDocument>

#include <array>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::practice {

using common::PlainLabel;

namespace {
constexpr std::array kSpeeds{1.0, 2.0, 5.0, 10.0};
}

PracticePanel::PracticePanel(common::Environment& environment, Rush& rush, QWidget* parent)
    : common::Workplace(parent)
    , m_practice(environment, rush)
    , m_state(new PlainLabel({}, this))
    , m_result(new QWidget(this))
    , m_acts(nullptr) {
    setObjectName(QStringLiteral("practice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceWide, theme::kSpaceBlock,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpaceWide);
    m_state->setObjectName(QStringLiteral("practice.state"));
    m_state->setWordWrap(true);
    m_acts = makeActs();
    layout->addWidget(makeHead());
    layout->addWidget(m_state);
    layout->addWidget(m_result);
    layout->addWidget(m_acts);
    layout->addStretch(1);
    connect(&m_practice, &PracticeViewModel::changed, this, &PracticePanel::showState);
    connect(&m_practice, &PracticeViewModel::resultChanged, this, &PracticePanel::showResult);
    showState();
    showResult();
}

QString PracticePanel::name() const {
    return tr("Practice");
}

QString PracticePanel::iconName() const {
    return QStringLiteral("clock");
}

std::vector<common::Command> PracticePanel::commands() {
    return {
        {QStringLiteral("practice.start"),
         tr("Start simulated buyers"),
         {},
         [this] { return !m_practice.isRunning(); },
         [this] { start(); }},
        {QStringLiteral("practice.stop"),
         tr("Stop simulated buyers"),
         {},
         [this] { return m_practice.isRunning(); },
         [this] { m_practice.stop(); }},
        {QStringLiteral("practice.score"),
         tr("Count the result again"),
         {},
         [this] { return m_practice.canScore(); },
         [this] { m_practice.score(); }},
        {QStringLiteral("practice.copy"),
         tr("Copy the result"),
         {},
         [this] { return m_practice.hasResult(); },
         [this] { copy(); }},
        {QStringLiteral("practice.print"),
         tr("Print the result…"),
         {},
         [this] { return m_practice.hasResult(); },
         [this] { print(); }},
    };
}

void PracticePanel::enter() {
    (m_practice.isRunning() ? m_stop : m_start)->setFocus();
}

QWidget* PracticePanel::makeHead() {
    auto* head = new QWidget(this);
    auto* form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    m_script = new QComboBox(head);
    m_script->setObjectName(QStringLiteral("practice.script"));
    for (const auto& script : m_practice.scripts()) {
        m_script->addItem(PracticeViewModel::scriptTitle(script), script);
    }
    m_buyers = new QSpinBox(head);
    m_buyers->setObjectName(QStringLiteral("practice.buyers"));
    m_buyers->setRange(1, 500);
    m_buyers->setValue(20);
    m_minutes = new QSpinBox(head);
    m_minutes->setObjectName(QStringLiteral("practice.minutes"));
    m_minutes->setRange(1, 120);
    m_minutes->setValue(10);
    m_minutes->setSuffix(tr(" min"));
    m_speed = new QComboBox(head);
    m_speed->setObjectName(QStringLiteral("practice.speed"));
    for (const double speed : kSpeeds) {
        m_speed->addItem(tr("× %1").arg(speed), speed);
    }
    m_start = new QPushButton(tr("Start"), head);
    m_start->setObjectName(QStringLiteral("practice.start"));
    theme::setPrimary(*m_start);
    m_stop = new QPushButton(tr("Stop"), head);
    m_stop->setObjectName(QStringLiteral("practice.stop"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    form->addRow(tr("Buyers play"), m_script);
    form->addRow(tr("How many"), m_buyers);
    form->addRow(tr("Length"), m_minutes);
    form->addRow(tr("Speed"), m_speed);
    form->addRow({}, buttons);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    connect(m_start, &QPushButton::clicked, this, &PracticePanel::start);
    connect(m_stop, &QPushButton::clicked, &m_practice, &PracticeViewModel::stop);
    return head;
}

QWidget* PracticePanel::makeActs() {
    auto* acts = new QWidget(this);
    auto* layout = new QHBoxLayout(acts);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* again = new QPushButton(tr("Count again"), acts);
    auto* copyResult = new QPushButton(tr("Copy"), acts);
    auto* printResult = new QPushButton(tr("Print…"), acts);
    again->setObjectName(QStringLiteral("practice.again"));
    copyResult->setObjectName(QStringLiteral("practice.copy"));
    printResult->setObjectName(QStringLiteral("practice.print"));
    connect(again, &QPushButton::clicked, &m_practice, &PracticeViewModel::score);
    connect(copyResult, &QPushButton::clicked, this, &PracticePanel::copy);
    connect(printResult, &QPushButton::clicked, this, &PracticePanel::print);
    for (auto* button : {again, copyResult, printResult}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return acts;
}

void PracticePanel::start() {
    m_practice.start({.script = m_script->currentData().toString(),
                      .buyers = m_buyers->value(),
                      .minutes = m_minutes->value(),
                      .speed = m_speed->currentData().toDouble(),
                      .seed = ++m_seed});
}

void PracticePanel::showState() {
    const bool isRunning = m_practice.isRunning();
    m_state->setText(m_practice.stateText());
    m_start->setEnabled(!isRunning);
    m_stop->setEnabled(isRunning);
    for (QWidget* field : std::initializer_list<QWidget*>{m_script, m_buyers, m_minutes, m_speed}) {
        field->setEnabled(!isRunning);
    }
}

void PracticePanel::showResult() {
    // A grid cannot be emptied in place.
    auto* result = new QWidget(this);
    result->setObjectName(QStringLiteral("practice.result"));
    auto* grid = new QGridLayout(result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceBlock);
    int row = 0;
    for (const auto& figure : m_practice.figures()) {
        addFigure(*grid, row++, figure);
    }
    grid->setColumnStretch(3, 1);
    delete layout()->replaceWidget(m_result, result);
    delete std::exchange(m_result, result);
    m_result->setVisible(m_practice.hasResult());
    m_acts->setVisible(m_practice.hasResult());
}

void PracticePanel::addFigure(QGridLayout& grid, int row, const Figure& figure) {
    auto* name = new PlainLabel(figure.name);
    auto* value = new PlainLabel(figure.value);
    auto* target = new PlainLabel(figure.target);
    theme::setMuted(*target);
    if (figure.verdict != Figure::Verdict::None) {
        const bool isMet = figure.verdict == Figure::Verdict::Met;
        QPalette tone = palette();
        tone.setColor(
            QPalette::WindowText,
            theme::colours(isMet ? theme::Tone::Success : theme::Tone::Danger, palette()).text);
        value->setPalette(tone);
        // Not by colour alone.
        value->setText((isMet ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + figure.value);
    }
    grid.addWidget(name, row, 0);
    grid.addWidget(value, row, 1);
    grid.addWidget(target, row, 2);
}

void PracticePanel::copy() {
    QGuiApplication::clipboard()->setText(m_practice.resultText());
}

void PracticePanel::print() {
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        QTextDocument document;
        document.setPlainText(m_practice.resultText());
        document.print(printer);
    });
    dialog->open();
}

}  // namespace ui::practice
