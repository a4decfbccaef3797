#include "ui/complaints/complaint_act_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/complaints/complaints_text.h"
#include "ui/complaints/options_editor.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kLongestLine = 200;

}  // namespace

ComplaintActForm::ComplaintActForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_choice(new QComboBox(this))
    , m_department(new QComboBox(this))
    , m_text(makeText("complaint.text", {}))
    , m_second(new QLineEdit(this))
    , m_third(new QLineEdit(this))
    , m_dueAt(common::makeMomentField("complaint.dueAt", this))
    , m_verification(new QWidget(this))
    , m_options(new OptionsEditor(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("complaint.actForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_choice->setObjectName(QStringLiteral("complaint.choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_department->setObjectName(QStringLiteral("complaint.department"));
    m_department->setEditable(true);
    m_second->setObjectName(QStringLiteral("complaint.second"));
    m_third->setObjectName(QStringLiteral("complaint.third"));
    for (auto* line : {m_second, m_third}) {
        line->setMaxLength(kLongestLine);
    }
    auto* checks = new QFormLayout(m_verification);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setVerticalSpacing(theme::kSpaceSmall);
    for (const auto& [text, name] : std::initializer_list<std::pair<QString, const char*>>{
             {tr("Order number"), "complaint.checkedOrder"},
             {tr("Time of purchase"), "complaint.checkedTime"},
             {tr("Product"), "complaint.checkedProduct"},
             {tr("What happened"), "complaint.checkedSituation"}}) {
        auto* line = new QLineEdit(m_verification);
        line->setObjectName(QLatin1String(name));
        line->setMaxLength(kLongestLine);
        checks->addRow(common::captionLabel(text, m_verification), line);
        m_checked.push_back(line);
    }
    m_submit->setObjectName(QStringLiteral("complaint.submit"));
    auto* buttons = makeButtons(m_submit, "complaint.cancel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_choice, m_department, m_text, m_second, m_third,
                                         m_dueAt, m_verification, m_options}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    hide();
}

bool ComplaintActForm::isNeededFor(Deed deed) {
    switch (deed) {
        case Deed::LetGo:
        case Deed::Execute:
        case Deed::Close:
        case Deed::GiveUpAsking:
        case Deed::Edit:
            return false;
        default:
            return true;
    }
}

ComplaintActForm::Parts ComplaintActForm::partsOf(const Complaint& complaint, Deed deed) {
    Parts parts{.title = ComplaintsText::of(deed), .submit = tr("Keep")};
    switch (deed) {
        case Deed::Acknowledge:
            parts.text = ComplaintsText::apology();
            parts.textHint = tr("Apology and acceptance, for the buyer");
            parts.submit = tr("Accept", "verb");
            break;
        case Deed::Investigate:
            parts.text = toScreen(complaint.finding);
            parts.textHint = tr("What was found, and whose part it is");
            break;
        case Deed::Agree:
            parts.textHint = tr("How the buyer agreed, in which words");
            break;
        case Deed::Negotiate:
        case Deed::Satisfied:
        case Deed::Unsatisfied:
        case Deed::Withdraw:
            parts.textHint = tr("What the buyer said");
            break;
        case Deed::Tell:
            parts.textHint = tr("The result, for the buyer");
            break;
        case Deed::Progress:
            parts.textHint = tr("How it goes and until when, for the buyer");
            break;
        case Deed::Summarise:
            parts.text = toScreen(complaint.cause);
            parts.textHint = tr("Why it came about");
            parts.second = tr("What is done so that it does not come again");
            parts.third = tr("Who does it");
            parts.hasDueAt = true;
            break;
        case Deed::Ask:
            parts.textHint = tr("The question to the department");
            parts.submit = tr("Ask", "verb");
            parts.hasDueAt = true;
            break;
        case Deed::Attempt:
            parts.textHint = tr("How the buyer was tried to be reached");
            break;
        case Deed::Reopen:
            parts.textHint = tr("What the buyer says now");
            break;
        case Deed::Assign:
            parts.second = tr("Name of the colleague");
            break;
        case Deed::Verify:
        case Deed::Propose:
        case Deed::LetGo:
        case Deed::Execute:
        case Deed::Close:
        case Deed::GiveUpAsking:
        case Deed::Level:
        case Deed::Edit:
            break;
    }
    return parts;
}

void ComplaintActForm::fillChoices(const Complaint& complaint, Deed deed) {
    m_choice->clear();
    if (deed == Deed::Investigate || deed == Deed::Summarise) {
        for (const auto party : kResponsibleParties) {
            m_choice->addItem(ComplaintsText::of(party), static_cast<int>(party));
        }
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(complaint.responsible)));
    } else if (deed == Deed::Level) {
        for (const auto level : kComplaintLevels) {
            m_choice->addItem(ComplaintsText::of(level), static_cast<int>(level));
        }
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(complaint.level)));
    } else if (deed == Deed::Agree) {
        for (std::size_t i = 0; i < complaint.options.size(); ++i) {
            m_choice->addItem(ComplaintsText::option(complaint.options[i]), static_cast<int>(i));
        }
    }
    m_choice->setVisible(m_choice->count() > 0);
}

void ComplaintActForm::fillVerification(const Complaint& complaint) {
    const auto& known = complaint.verification;
    const auto first = [](const std::string& one, const std::string& other) {
        return toScreen(one.empty() ? other : one);
    };
    m_checked[0]->setText(first(known.orderNumber, complaint.orderNumber));
    m_checked[1]->setText(toScreen(known.purchasedAt));
    m_checked[2]->setText(first(known.product, complaint.product));
    m_checked[3]->setText(toScreen(known.situation));
}

void ComplaintActForm::showParts(const Parts& parts) {
    m_title->setText(parts.title);
    m_submit->setText(parts.submit);
    m_text->setPlainText(parts.text);
    m_text->setPlaceholderText(parts.textHint);
    m_text->setVisible(!parts.textHint.isEmpty());
    m_text->moveCursor(QTextCursor::End);
    m_second->clear();
    m_second->setPlaceholderText(parts.second);
    m_second->setVisible(!parts.second.isEmpty());
    m_third->clear();
    m_third->setPlaceholderText(parts.third);
    m_third->setVisible(!parts.third.isEmpty());
    m_dueAt->setVisible(parts.hasDueAt);
    m_verification->setVisible(m_deed == Deed::Verify);
    m_options->setVisible(m_deed == Deed::Propose);
    m_department->setVisible(m_deed == Deed::Ask);
}

void ComplaintActForm::open(const Complaint& complaint, Deed deed, const QStringList& departments) {
    m_target = {complaint.id, complaint.version};
    m_deed = deed;
    fillChoices(complaint, deed);
    showParts(partsOf(complaint, deed));
    m_department->clear();
    m_department->addItems(departments);
    using namespace std::chrono_literals;
    common::showMoment(*m_dueAt, m_now() + (deed == Deed::Summarise ? 24h * 14 : 4h));
    show();
    if (deed == Deed::Verify) {
        fillVerification(complaint);
        m_checked[1]->setFocus();
    } else if (deed == Deed::Propose) {
        m_options->setOptions(complaint.options);
    } else if (m_text->isVisibleTo(this)) {
        m_text->setFocus();
    } else if (m_second->isVisibleTo(this)) {
        m_second->setFocus();
    } else {
        m_choice->setFocus();
    }
}

void ComplaintActForm::submit() {
    DeedInput input{
        .text = toCore(m_text->toPlainText()),
        .second = toCore(m_deed == Deed::Ask ? m_department->currentText() : m_second->text()),
        .third = toCore(m_third->text()),
        .choice = m_choice->count() > 0 ? m_choice->currentData().toInt() : 0,
        .dueAt = common::momentOf(*m_dueAt),
        .verification = {toCore(m_checked[0]->text()), toCore(m_checked[1]->text()),
                         toCore(m_checked[2]->text()), toCore(m_checked[3]->text())}};
    if (m_deed == Deed::Propose) {
        input.options = m_options->options();
    }
    Q_EMIT submitted(m_target, m_deed, input);
}

}  // namespace ui::complaints
