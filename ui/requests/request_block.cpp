#include "ui/requests/request_block.h"

#include <QVBoxLayout>

#include "core/requests/request_policy.h"
#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/requests/requests_text.h"
#include "ui/theme/theme.h"

namespace ui::requests {

using namespace core::requests;
using common::toScreen;

namespace {

/// Who did it and when, one of them or nothing.
QString byAt(const std::string& who, const std::optional<core::Seconds>& at) {
    QStringList parts;
    if (!who.empty()) {
        parts.append(toScreen(who));
    }
    if (at) {
        parts.append(common::Format::exactTime(*at).left(16));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

RequestBlock::RequestBlock(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_facts(new common::FactBlock(tr("The request"), this)) {
    setObjectName(QStringLiteral("request.block"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->addWidget(m_facts);
}

void RequestBlock::showRequest(const std::optional<Request>& request) {
    if (!request) {
        m_facts->show(nullptr);
        return;
    }
    const auto actor = m_environment.actor();
    QString value = RequestsText::value(*request, maySeeValue(*request, actor));
    if (request->waitUntil) {
        value = tr("expected on %1").arg(common::Format::exactTime(*request->waitUntil).left(16));
    }
    QString identity;
    if (needsIdentityCheck(*request)) {
        QStringList parts{RequestsText::identity(*request)};
        if (request->identity != IdentityCheck::Waived) {
            for (const auto& part : {request->identityNote, request->identityBy}) {
                if (!part.empty()) {
                    parts.append(toScreen(part));
                }
            }
        }
        identity = parts.join(QStringLiteral(" · "));
    }
    QString waits;
    if (barrier(*request, RequestAction::Grant, actor) == RequestError::RoleMayNot) {
        waits = tr("Waits for a senior colleague or a lead");
    }
    const QString decision = RequestsText::decision(*request);
    m_facts->show(common::factGrid(
        {{tr("What is asked"), RequestsText::title(*request)},
         {tr("Changed to"), value},
         {tr("Why"), toScreen(request->reason)},
         {tr("Goes back"),
          request->amount.value == 0 ? QString() : common::Format::money(request->amount)},
         {tr("Identity"), identity},
         {tr("Asked by"), byAt(request->requestedBy, request->requestedAt)},
         {tr("Signed by"), toScreen(request->signedBy)},
         {tr("To decide"), waits},
         {tr("Decided by"), byAt(request->decidedBy, request->decidedAt)},
         {tr("Decision"), decision},
         {tr("Number of it"), toScreen(request->reference)}},
        this));
}

}  // namespace ui::requests
