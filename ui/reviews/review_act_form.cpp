#include "ui/reviews/review_act_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kLongestLine = 200;

QComboBox* makeEditable(const char* name, const QStringList& words, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setEditable(true);
    box->addItems(words);
    box->lineEdit()->setMaxLength(kLongestLine);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QString hintOf(Deed deed) {
    switch (deed) {
        case Deed::Reply:
            return ReviewActForm::tr("For everybody who reads the review");
        case Deed::Contact:
            return ReviewActForm::tr("What the buyer said");
        case Deed::Agree:
            return ReviewActForm::tr("What was agreed, and what the buyer will do");
        case Deed::Refuse:
            return ReviewActForm::tr("What the buyer refuses and why");
        case Deed::Attempt:
            return ReviewActForm::tr("By what and when, such as a call nobody took");
        case Deed::Reopen:
            return ReviewActForm::tr("Why it is open again");
        case Deed::Assign:
            return ReviewActForm::tr("The colleague's name");
        case Deed::Plan:
        case Deed::GiveUp:
        case Deed::Close:
        case Deed::Causes:
            break;
    }
    return {};
}

}  // namespace

ReviewActForm::ReviewActForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_templates(new QComboBox(this))
    , m_text(makeText("review.text", {}))
    , m_plan(new QWidget(this))
    , m_causes(new QWidget(this))
    , m_submit(new QPushButton(tr("Keep"), this)) {
    setObjectName(QStringLiteral("review.actForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_templates->setObjectName(QStringLiteral("review.templates"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    buildPlan();
    buildCauses();
    m_submit->setObjectName(QStringLiteral("review.submit"));
    auto* buttons = makeButtons(m_submit, "review.cancel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_templates, m_text, m_plan, m_causes}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_templates, &QComboBox::currentTextChanged, m_text, &QPlainTextEdit::setPlainText);
    hide();
}

void ReviewActForm::buildPlan() {
    m_tool = new QComboBox(m_plan);
    m_tool->setObjectName(QStringLiteral("review.tool"));
    for (const auto tool : kContactTools) {
        m_tool->addItem(ReviewsText::of(tool), static_cast<int>(tool));
    }
    m_at = common::makeMomentField("review.at", m_plan);
    m_moment = makeEditable("review.moment", ReviewsText::moments(), m_plan);
    m_judgment = makeEditable("review.judgment", ReviewsText::judgments(), m_plan);
    auto* form = new QFormLayout(m_plan);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::kSpaceSmall);
    const auto caption = [this](const QString& text) { return common::captionLabel(text, m_plan); };
    form->addRow(caption(tr("By")), m_tool);
    form->addRow(caption(tr("At")), m_at);
    form->addRow(caption(tr("Moment")), m_moment);
    form->addRow(caption(tr("Judgment")), m_judgment);
}

void ReviewActForm::buildCauses() {
    auto* flow = new common::FlowLayout(m_causes, theme::kSpace, theme::kSpaceSmall);
    for (const auto cause : kCauses) {
        auto* box = new QCheckBox(ReviewsText::of(cause), m_causes);
        box->setObjectName(
            QStringLiteral("review.cause.%1").arg(toScreen(core::reviews::toWord(cause))));
        flow->addWidget(box);
        m_boxes.push_back(box);
    }
}

bool ReviewActForm::isNeededFor(Deed deed) {
    return deed != Deed::GiveUp && deed != Deed::Close;
}

void ReviewActForm::fillTemplates(const ReviewCase& review) {
    // The one chosen last is offered first, so that several are answered by key alone.
    const int chosen = std::max(0, m_templates->currentIndex());
    m_templates->clear();
    if (m_deed == Deed::Reply) {
        m_templates->addItems(ReviewsText::replyTemplates(review.rating));
        m_templates->setCurrentIndex(std::min(chosen, m_templates->count() - 1));
        m_text->setPlainText(m_templates->currentText());
    }
    m_templates->setVisible(m_deed == Deed::Reply);
}

void ReviewActForm::fillPlan(const ReviewCase& review) {
    const ContactPlan plan = review.plan.value_or(ContactPlan{});
    const core::Seconds at = review.plan ? plan.at : m_now();
    m_tool->setCurrentIndex(m_tool->findData(static_cast<int>(plan.tool)));
    common::showMoment(*m_at, at);
    for (const auto& [box, known] :
         {std::pair{m_moment, plan.moment}, std::pair{m_judgment, plan.judgment}}) {
        box->setCurrentIndex(0);
        if (!known.empty()) {
            box->setEditText(toScreen(known));
        }
    }
}

void ReviewActForm::fillCauses(const ReviewCase& review) {
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        m_boxes[at]->setChecked(std::ranges::find(review.causes, kCauses[at]) !=
                                review.causes.end());
    }
}

void ReviewActForm::open(const ReviewCase& review, Deed deed, int count) {
    m_target = {review.id, review.version};
    m_deed = deed;
    m_title->setText(count > 1 ? tr("%1 For %n reviews.", nullptr, count).arg(ReviewsText::of(deed))
                               : tr("%1 %2", "act, number")
                                     .arg(ReviewsText::of(deed), ReviewsText::number(review.id)));
    m_text->clear();
    m_text->setPlaceholderText(hintOf(deed));
    m_text->setVisible(!hintOf(deed).isEmpty());
    m_plan->setVisible(deed == Deed::Plan);
    m_causes->setVisible(deed == Deed::Causes);
    fillTemplates(review);
    fillPlan(review);
    fillCauses(review);
    show();
    takeFocus();
}

void ReviewActForm::takeFocus() {
    if (m_deed == Deed::Plan) {
        m_tool->setFocus();
    } else if (m_deed == Deed::Causes) {
        m_boxes.front()->setFocus();
    } else {
        m_text->setFocus();
        m_text->moveCursor(QTextCursor::End);
    }
}

void ReviewActForm::submit() {
    DeedInput input{.text = toCore(m_text->toPlainText()),
                    .plan = {.tool = static_cast<ContactTool>(m_tool->currentData().toInt()),
                             .at = common::momentOf(*m_at),
                             .moment = toCore(m_moment->currentText()),
                             .judgment = toCore(m_judgment->currentText())}};
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes[at]->isChecked()) {
            input.causes.push_back(kCauses[at]);
        }
    }
    Q_EMIT submitted(m_target, m_deed, input);
}

}  // namespace ui::reviews
