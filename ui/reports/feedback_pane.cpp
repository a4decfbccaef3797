#include "ui/reports/feedback_pane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/reports/report_service.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;
using common::toCore;

FeedbackPane::FeedbackPane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_product(new QLineEdit(this))
    , m_topic(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_save(new QPushButton(tr("For operations"), this))
    , m_said(common::captionLabel({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* hint = common::captionLabel(
        tr("What this buyer wants of a product goes to the list for operations."), this);
    hint->setWordWrap(true);
    m_product->setObjectName(QStringLiteral("feedbackPane.product"));
    m_product->setPlaceholderText(tr("Product"));
    constexpr int kLongestProduct = 200;
    m_product->setMaxLength(kLongestProduct);
    m_topic->setObjectName(QStringLiteral("feedbackPane.topic"));
    m_topic->setAccessibleName(tr("Topic"));
    for (const auto each : kFeedbackTopics) {
        m_topic->addItem(ReportsText::of(each));
    }
    m_text->setObjectName(QStringLiteral("feedbackPane.text"));
    m_text->setPlaceholderText(tr("What is wanted, in a sentence"));
    constexpr int kLongestText = 1000;
    m_text->setMaxLength(kLongestText);
    m_save->setObjectName(QStringLiteral("feedbackPane.save"));
    m_said->setObjectName(QStringLiteral("feedbackPane.said"));
    m_said->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{hint, m_product, m_topic, m_text}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_said);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &FeedbackPane::save);
    connect(m_text, &QLineEdit::returnPressed, this, &FeedbackPane::save);
    setContext({});
}

QString FeedbackPane::title() const {
    //: Tab beside a conversation: feedback to operations
    return tr("Feedback");
}

void FeedbackPane::setContext(const common::ConversationContext& context) {
    if (!common::isSameTalk(context, m_context)) {
        m_product->clear();
        m_text->clear();
        m_said->clear();
    }
    m_context = context;
    setEnabled(context.conversation != 0);
}

void FeedbackPane::save() {
    if (m_context.conversation == 0 || m_environment.cases.reportService == nullptr) {
        return;
    }
    const FeedbackDraft draft{.shop = m_context.shop,
                              .product = toCore(m_product->text()),
                              .topic = kFeedbackTopics[std::max(0, m_topic->currentIndex())],
                              .text = toCore(m_text->text()),
                              .source = FeedbackSource::Conversation,
                              .sourceId = m_context.conversation,
                              .orderNumber = {}};
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, draft, actor = m_environment.actor()] {
            return service->addFeedback(draft, actor);
        },
        [this](const core::Result<Feedback, ReportError>& outcome) {
            if (!outcome) {
                m_said->setText(ReportsText::refusal(outcome.error()));
                return;
            }
            m_text->clear();
            m_said->setText(tr("It is in the list for operations."));
        });
}

std::vector<common::Command> FeedbackPane::commands() {
    return {{QStringLiteral("reports.feedback"), tr("Feedback to operations from this talk"),
             QKeySequence(Qt::ALT | Qt::Key_Y), [this] { return m_context.conversation != 0; },
             [this] {
                 Q_EMIT frontRequested();
                 m_product->setFocus();
             }}};
}

}  // namespace ui::reports
