#include "ui/applications/application_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agents/rights.h"
#include "core/applications/application_reader.h"
#include "core/applications/application_service.h"
#include "core/customers/customer_service.h"
#include "core/orders/order_reader.h"
#include "ui/applications/application_form.h"
#include "ui/applications/applications_text.h"
#include "ui/common/buyer_of_talk.h"
#include "ui/common/entry_list.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::applications {

using namespace core::applications;
using common::Format;
using common::toScreen;

ApplicationPane::ApplicationPane(common::Environment& environment, QWidget* parent)
    : common::ConversationPane(parent)
    , m_environment(environment)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_form(new ApplicationForm(this))
    , m_list(new common::EntryList(this)) {
    setObjectName(QStringLiteral("application.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    m_new = new QPushButton(tr("New application…"), this);
    m_new->setObjectName(QStringLiteral("application.new"));
    connect(m_new, &QPushButton::clicked, this, &ApplicationPane::openForm);
    head->addWidget(m_new);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    connectParts();
    showApplications();
}

QString ApplicationPane::title() const {
    return tr("Applications");
}

void ApplicationPane::setContext(const common::ConversationContext& context) {
    const bool isSame = common::isSameTalk(context, m_context);
    m_context = context;
    if (!isSame) {
        m_form->close();
        m_banner->hide();
        showApplications();
    }
}

std::vector<common::Command> ApplicationPane::commands() {
    return {
        {QStringLiteral("application.make"),
         tr("Apply for a gift, free shipping, a deal, an invoice or cash back"),
         QKeySequence(Qt::ALT | Qt::Key_A),
         [this] { return !m_context.buyer.empty() && mayApply(); }, [this] { openForm(); }},
    };
}

void ApplicationPane::connectParts() {
    m_subscriptions.push_back(common::onScreen(m_environment.applicationService.changed, this,
                                               [this](const auto&) { showApplications(); }));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this,
                                               [this](const auto&...) { showApplications(); }));
    m_subscriptions.push_back(common::onScreen(m_environment.customerService.changed, this,
                                               [this](const auto&...) { showApplications(); }));
    m_form->setFindOrder([this](const std::string& number) {
        const auto found = m_environment.orders.find({m_context.shop, number});
        return found ? std::optional(found->order) : std::nullopt;
    });
    connect(m_form, &ApplicationForm::requested, this, [this](ApplicationDraft draft) {
        draft.shop = m_context.shop;
        draft.conversation =
            m_context.conversation == 0 ? std::nullopt : std::optional(m_context.conversation);
        draft.buyer = m_context.buyer;
        m_acts.request(draft);
    });
    connect(&m_acts, &ApplicationActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &ApplicationActs::done, this, [this](const QString& text) {
        m_form->close();
        m_banner->show({theme::Tone::Success, text, {}, {}});
    });
}

void ApplicationPane::openForm() {
    Q_EMIT frontRequested();
    if (m_form->isOpen()) {
        // What is written already stays.
        m_form->setFocus();
        return;
    }
    m_form->open(common::orderNumbersOf(m_environment, m_context));
}

bool ApplicationPane::mayApply() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::GrantCompensation);
}

void ApplicationPane::showApplications() {
    m_new->setEnabled(mayApply());
    common::setPlainToolTip(
        *m_new,
        mayApply() ? QString() : ApplicationsText::refusal(ApplicationError::NotAllowedForRole));
    std::vector<QWidget*> entries;
    for (const auto& application : m_environment.applications.ofBuyer(
             m_context.shop, common::nicksOf(m_environment, m_context))) {
        entries.push_back(makeApplication(application, m_list->page()));
    }
    m_list->setEntries(entries, m_context.buyer.empty()
                                    ? tr("Open a conversation to apply for something.")
                                    : tr("Nothing was applied for this buyer."));
}

QWidget* ApplicationPane::makeApplication(const Application& application, QWidget* parent) {
    auto* view = new QWidget(parent);
    view->setObjectName(QStringLiteral("application.entry"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(new common::StateChip(ApplicationsText::chip(application.state), view));
    head->addWidget(new common::PlainLabel(ApplicationsText::of(application.kind), view));
    head->addStretch(1);
    head->addWidget(new common::PlainLabel(Format::money(application.amount), view));
    layout->addLayout(head);
    layout->addWidget(common::valueLabel(ApplicationsText::fields(application), view));
    layout->addWidget(common::valueLabel(toScreen(application.reason), view));
    QStringList facts{toScreen(application.requestedBy),
                      Format::relativeTime(application.requestedAt, m_environment.now())};
    if (!application.orderNumber.empty()) {
        facts.append(toScreen(application.orderNumber));
    }
    if (!application.decidedBy.empty()) {
        facts.append(tr("decided by %1").arg(toScreen(application.decidedBy)));
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    return view;
}

}  // namespace ui::applications
