#include "ui/returns/inspection_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>

#include "ui/common/plain_text.h"
#include "ui/returns/form_fields.h"
#include "ui/returns/rules_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;

namespace {
constexpr int kLongestText = 500;
constexpr int kMostPiecesBack = 9'999;
}  // namespace

InspectionForm::InspectionForm(QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent)
    , m_number(new QComboBox(this))
    , m_pieces(new QSpinBox(this))
    , m_damage(new QLineEdit(this))
    , m_missing(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_pictureCount(new common::PlainLabel({}, this))
    , m_verdict(new common::PlainLabel({}, this))
    , m_submit(new QPushButton(tr("Record the inspection"), this)) {
    setObjectName(QStringLiteral("inspection.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* title = new common::PlainLabel(tr("Inspection of the goods"), this);
    theme::setHeading(*title, 0);
    layout->addWidget(title);
    m_number->setObjectName(QStringLiteral("inspection.number"));
    m_number->setEditable(true);
    m_pieces->setObjectName(QStringLiteral("inspection.pieces"));
    m_pieces->setRange(0, kMostPiecesBack);
    m_damage->setObjectName(QStringLiteral("inspection.damage"));
    m_damage->setPlaceholderText(tr("Leave empty where nothing is damaged"));
    m_missing->setObjectName(QStringLiteral("inspection.missing"));
    m_missing->setPlaceholderText(tr("Leave empty where all is there"));
    m_note->setObjectName(QStringLiteral("inspection.note"));
    for (auto* field : {m_damage, m_missing, m_note}) {
        field->setMaxLength(kLongestText);
    }
    m_verdict->setObjectName(QStringLiteral("inspection.verdict"));
    m_verdict->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("inspection.submit"));
    theme::setPrimary(*m_submit);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::kSpaceWide);
    form->setVerticalSpacing(theme::kSpaceSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Item number on the goods"), m_number);
    form->addRow(tr("Pieces that came back"), m_pieces);
    form->addRow(tr("Damage"), m_damage);
    form->addRow(tr("Missing parts"), m_missing);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Pictures"), m_pictureCount);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("inspection.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(m_number, &QComboBox::editTextChanged, this, &InspectionForm::judge);
    // A scanner ends a number with Return: on to the next field.
    connect(m_number->lineEdit(), &QLineEdit::returnPressed, this, [this] { m_pieces->setFocus(); });
    connect(m_pieces, &QSpinBox::valueChanged, this, &InspectionForm::judge);
    connect(m_damage, &QLineEdit::textChanged, this, &InspectionForm::judge);
    connect(m_missing, &QLineEdit::textChanged, this, &InspectionForm::judge);
    connect(m_submit, &QPushButton::clicked, this, &InspectionForm::submit);
    connect(cancel, &QPushButton::clicked, this, &InspectionForm::close);
    hide();
}

void InspectionForm::open(const InspectionTerms& terms, const std::string& itemNumber,
                          std::int64_t pictures) {
    m_terms = terms;
    m_pictures = pictures;
    m_number->clear();
    for (const auto& item : terms.items) {
        if (!item.numbers.empty()) {
            m_number->addItem(common::toScreen(item.numbers.front()));
        }
    }
    // What stands on the goods is read from the goods: the case's number is only offered.
    m_number->setCurrentIndex(-1);
    m_number->setEditText({});
    m_number->lineEdit()->setPlaceholderText(
        itemNumber.empty() ? tr("Read it from the goods")
                           : tr("The case says %1").arg(common::toScreen(itemNumber)));
    m_pieces->setValue(1);
    for (auto* field : {m_damage, m_missing, m_note}) {
        field->clear();
    }
    keepRoom(*m_submit);
    judge();
    show();
    m_number->setFocus();
}

void InspectionForm::setPictures(std::int64_t pictures) {
    m_pictures = pictures;
    judge();
}

Inspection InspectionForm::inspection() const {
    const auto text = [](const QLineEdit* field) {
        return common::toCore(field->text().trimmed());
    };
    return {.itemNumber = common::toCore(m_number->currentText().trimmed()),
            .pieces = m_pieces->value(),
            .damage = text(m_damage),
            .missingParts = text(m_missing),
            .pictures = m_pictures,
            .note = text(m_note)};
}

void InspectionForm::judge() {
    m_pictureCount->setText(m_pictures >= m_terms.leastPictures
                                ? tr("%n there", nullptr, static_cast<int>(m_pictures))
                                : tr("%n needed: add them to the evidence", nullptr,
                                     static_cast<int>(m_terms.leastPictures)));
    const auto verdict = verdictOf(inspection(), m_terms);
    QStringList faults;
    for (const auto fault : verdict.faults) {
        faults.append(RulesText::of(fault));
    }
    if (!verdict.hasPassed()) {
        m_verdict->setText(tr("Not passed: %1").arg(QLocale().createSeparatedList(faults)));
    } else {
        m_verdict->setText(verdict.isClaimUnconfirmed
                               ? tr("Passed, but what the buyer said was not found")
                               : tr("Passed"));
    }
    setTone(*m_verdict, verdict.hasPassed() && !verdict.isClaimUnconfirmed);
    // A failed inspection is recorded too; only one without a number says nothing.
    m_submit->setEnabled(!m_number->currentText().trimmed().isEmpty());
}

void InspectionForm::submit() {
    if (m_submit->isEnabled()) {
        Q_EMIT inspected(inspection());
    }
}

void InspectionForm::paintEvent(QPaintEvent*) {
    paintForm(*this);
}

}  // namespace ui::returns
