#include "ui/settings/agent_page.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agents/agent_policy.h"
#include "core/agents/agent_reader.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/theme/icons.h"

namespace ui::settings {

AgentPage::AgentPage(common::Environment& environment)
    : SettingsPage(environment, tr("Agent and shops"), QStringLiteral("person"))
    , m_name(new QLineEdit) {
    m_name->setObjectName(QStringLiteral("agentName"));
    auto* agent = addForm(tr("Agent"));
    agent->addRow(tr("Name"), m_name);
    m_signedIn = new common::PlainLabel;
    m_signedIn->setObjectName(QStringLiteral("signedIn"));
    m_signedIn->setWordWrap(true);
    agent->addRow(tr("Signed in"), m_signedIn);
    m_agent = agent;
    addHint(tr("Stands beside everything you decide from now on."));
    m_shops = addForm(tr("Shops"));
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add a shop…"));
    add->setObjectName(QStringLiteral("addShop"));
    body().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &AgentPage::addShop);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) {
            m_name->setModified(false);
            run([this, name = common::toCore(m_name->text().trimmed())](const auto& actor) {
                return m_environment.settingsService.setAgentName(name, actor);
            });
        }
    });
}

void AgentPage::load() {
    // Where several work, each has the own name from the list of agents.
    const bool isAlone = !m_environment.cases.agents ||
                         !core::agents::isSignInNeeded(m_environment.cases.agents->list());
    m_agent->setRowVisible(m_name, isAlone);
    m_agent->setRowVisible(m_signedIn, !isAlone);
    m_signedIn->setText(common::RoleText::of(m_environment.actor()));
    m_name->setText(common::toScreen(m_environment.settings.agentName()));
    while (m_shops->rowCount() > 0) {
        m_shops->removeRow(0);
    }
    for (const auto& shop : m_environment.settings.shops()) {
        auto* name = new QLineEdit(common::toScreen(shop.name));
        name->setObjectName(QStringLiteral("shopName%1").arg(shop.id));
        m_shops->addRow(tr("Shop name"), name);
        connect(name, &QLineEdit::editingFinished, this, [this, name, id = shop.id] {
            if (name->isModified()) {
                name->setModified(false);
                run([this, id, text = common::toCore(name->text().trimmed())](const auto& actor) {
                    return m_environment.settingsService.renameShop(id, text, actor);
                });
            }
        });
    }
}

void AgentPage::addShop() {
    const auto name =
        m_environment.prompts->text(this, tr("Add a shop"), tr("Name of the shop"), {});
    if (name) {
        run([this, text = common::toCore(name->trimmed())](const auto& actor) {
            return m_environment.settingsService.addShop(text, "taobao", actor);
        });
    }
}

}  // namespace ui::settings
