#include "ui/reviews/review_act_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
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

constexpr int kTextLines = 4;
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
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_templates(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_plan(new QWidget(this))
    , m_causes(new QWidget(this))
    , m_submit(new QPushButton(tr("Keep"), this)) {
    setObjectName(QStringLiteral("review.actForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_templates->setObjectName(QStringLiteral("review.templates"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("review.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_text->installEventFilter(this);
    buildPlan();
    buildCauses();
    m_submit->setObjectName(QStringLiteral("review.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("review.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_templates, m_text, m_plan, m_causes}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_templates, &QComboBox::currentTextChanged, m_text, &QPlainTextEdit::setPlainText);
    connect(m_submit, &QPushButton::clicked, this, &ReviewActForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ReviewActForm::close);
    hide();
}

void ReviewActForm::buildPlan() {
    m_tool = new QComboBox(m_plan);
    m_tool->setObjectName(QStringLiteral("review.tool"));
    for (const auto tool : kContactTools) {
        m_tool->addItem(ReviewsText::of(tool), static_cast<int>(tool));
    }
    m_at = new QDateTimeEdit(m_plan);
    m_at->setObjectName(QStringLiteral("review.at"));
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_at->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_at->setTimeSpec(Qt::UTC);
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
    m_at->setDateTime(QDateTime::fromSecsSinceEpoch(
        (at + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
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
    DeedInput input{
        .text = toCore(m_text->toPlainText()),
        .plan = {.tool = static_cast<ContactTool>(m_tool->currentData().toInt()),
                 .at = core::Seconds{std::chrono::seconds{m_at->dateTime().toSecsSinceEpoch()}} -
                       core::kChinaOffset,
                 .moment = toCore(m_moment->currentText()),
                 .judgment = toCore(m_judgment->currentText())}};
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes[at]->isChecked()) {
            input.causes.push_back(kCauses[at]);
        }
    }
    Q_EMIT submitted(m_target, m_deed, input);
}

void ReviewActForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool ReviewActForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ReviewActForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ReviewActForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::reviews
