#include "ui/knowledge/record_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::knowledge {

RecordEditor::RecordEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent)
    : QWidget(parent), m_environment(environment), m_store(store), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(theme::kSpaceBlock, theme::kSpace, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    m_form->setHorizontalSpacing(theme::kSpaceWide);
    m_form->setVerticalSpacing(theme::kSpace);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void RecordEditor::open(std::int64_t id) {
    m_id = id;
    m_isFilling = true;
    fill(id);
    m_isFilling = false;
    m_isChanged = false;
    Q_EMIT edited();
}

void RecordEditor::save() {
    run(saving());
}

void RecordEditor::setArchived(bool archived) {
    run(archiving(archived));
}

void RecordEditor::run(const Act& act) {
    common::runAct(
        m_environment.acts, this, [act, actor = m_environment.actor()] { return act(actor); },
        [this](const Saved& outcome) {
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            m_isChanged = false;
            if (*outcome == kProposed) {
                Q_EMIT proposed();
            } else {
                Q_EMIT saved(*outcome);
            }
        });
}

void RecordEditor::addRow(const QString& label, QWidget* field) {
    auto* name = new common::PlainLabel(label, this);
    name->setBuddy(field);
    m_form->addRow(name, field);
    watch(field);
}

QLineEdit* RecordEditor::addLine(const QString& label, const QString& name) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    addRow(label, field);
    return field;
}

QPlainTextEdit* RecordEditor::addText(const QString& label, const QString& name, int lines) {
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 2 * theme::kSpace);
    addRow(label, field);
    return field;
}

QCheckBox* RecordEditor::addCheck(const QString& text, const QString& name) {
    auto* field = new QCheckBox(text, this);
    field->setObjectName(name);
    m_form->addRow(QString(), field);
    watch(field);
    return field;
}

void RecordEditor::addFiles(const QString& text, const QString& name,
                            const std::function<void(const QStringList&)>& chosen) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_form->addRow(QString(), button);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, text, chosen] {
        const auto files = m_environment.prompts->openFiles(this, text, tr("All files (*)"));
        if (!files.isEmpty()) {
            chosen(files);
        }
    });
}

void RecordEditor::watch(QWidget* field) {
    const auto note = [this] {
        if (!m_isFilling) {
            m_isChanged = true;
            Q_EMIT edited();
        }
    };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textChanged, this, note);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, note);
    } else if (auto* check = qobject_cast<QCheckBox*>(field)) {
        connect(check, &QCheckBox::toggled, this, note);
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        connect(box, &QComboBox::currentTextChanged, this, note);
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        connect(spin, &QSpinBox::valueChanged, this, note);
    } else if (auto* date = qobject_cast<OptionalDate*>(field)) {
        connect(date, &OptionalDate::changed, this, note);
    }
}

namespace {
constexpr int kSecondsOfOffset =
    static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(core::kChinaOffset).count());
}

OptionalDate::OptionalDate(const QString& word, QWidget* parent)
    : QWidget(parent), m_has(new QCheckBox(word, this)), m_time(new QDateTimeEdit(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_has);
    layout->addWidget(m_time);
    layout->addStretch(1);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_time->setTimeSpec(Qt::UTC);
    m_time->setEnabled(false);
    setFocusProxy(m_has);
    connect(m_has, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_has, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &OptionalDate::changed);
}

void OptionalDate::setTime(const std::optional<core::Seconds>& time, core::Seconds otherwise) {
    const auto seconds = time.value_or(otherwise).time_since_epoch().count() + kSecondsOfOffset;
    m_time->setDateTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    m_has->setChecked(time.has_value());
}

std::optional<core::Seconds> OptionalDate::time() const {
    if (!m_has->isChecked()) {
        return std::nullopt;
    }
    return core::Seconds{
        std::chrono::seconds{m_time->dateTime().toSecsSinceEpoch() - kSecondsOfOffset}};
}

}  // namespace ui::knowledge
