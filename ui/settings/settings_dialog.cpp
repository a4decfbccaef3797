#include "ui/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

#include "core/agents/rights.h"
#include "core/settings/settings_service.h"
#include "ui/common/filter_bar.h"
#include "ui/settings/agent_page.h"
#include "ui/settings/agents_page.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/audit_page.h"
#include "ui/settings/backups_page.h"
#include "ui/settings/case_rules_page.h"
#include "ui/settings/complaint_rules_page.h"
#include "ui/settings/conversations_page.h"
#include "ui/settings/couriers_page.h"
#include "ui/settings/departments_page.h"
#include "ui/settings/erasure_page.h"
#include "ui/settings/folders_page.h"
#include "ui/settings/limits_page.h"
#include "ui/settings/messages_page.h"
#include "ui/settings/notice_rules_page.h"
#include "ui/settings/posts_page.h"
#include "ui/settings/return_notices_page.h"
#include "ui/settings/returns_page.h"
#include "ui/settings/rules_page.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/settings/tiers_page.h"
#include "ui/settings/wording_page.h"
#include "ui/settings/working_days_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

SettingsDialog::SettingsDialog(common::Environment& environment, common::CommandTable& commands,
                               QWidget* parent, const Departments& departments, const ProfileCare& care)
    : QDialog(parent), m_list(new QListWidget), m_stack(new QStackedWidget) {
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* search = new common::SearchField(tr("Search the settings"));
    search->setObjectName(QStringLiteral("settingsSearch"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setIconSize(QSize(18, 18));
    m_list->setSpacing(2);
    auto* left = new QVBoxLayout;
    left->addWidget(search);
    left->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* right = new QVBoxLayout;
    right->addWidget(m_stack, 1);
    right->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(theme::kSpaceWide);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    m_list->setFixedWidth(190);
    search->setFixedWidth(190);
    for (SettingsPage* page : std::initializer_list<SettingsPage*>{
             new AgentPage(environment), new AgentsPage(environment), new PostsPage(environment),
             new AuditPage(environment),
             new FoldersPage(environment), new RulesPage(environment),
             new ReturnsPage(environment), new WorkingDaysPage(environment),
             new ConversationsPage(environment), new WordingPage(environment),
             new TiersPage(environment), new LimitsPage(environment), new MessagesPage(environment),
             new NoticeRulesPage(environment), m_couriers = new CouriersPage(environment),
             new AppearancePage(environment), new ShortcutsPage(environment, commands)}) {
        addPage(page);
    }
    if (environment.cases.parcels && environment.cases.reminders) {
        addPage(new CaseRulesPage(environment));
    }
    if (environment.cases.returns && environment.cases.returnService) {
        addPage(new ReturnNoticesPage(environment));
    }
    if (environment.cases.complaints && environment.cases.complaintService) {
        addPage(new ComplaintRulesPage(environment));
    }
    if (departments.reader && departments.service) {
        addPage(new DepartmentsPage(environment, *departments.reader, *departments.service));
    }
    addCarePages(environment, care);
    connect(search, &common::SearchField::searched, this, &SettingsDialog::filter);
    connect(search, &common::SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    // Escape in the search would only leave the search.
    m_list->setFocus();
    m_changed = common::onScreen(environment.settingsService.changed, this, [this] {
        for (auto* page : m_pages) {
            page->changed();
        }
    });
    // On a small screen the frame and the title bar need room too.
    resize(QSize(820, 600).boundedTo(screen()->availableSize() * 0.92));
}

void SettingsDialog::addCarePages(common::Environment& environment, const ProfileCare& care) {
    using core::agents::mayAct;
    using core::agents::Right;
    const auto actor = environment.actor();
    if (care.backups && (mayAct(actor, Right::BackUp) || mayAct(actor, Right::Restore))) {
        addPage(new BackupsPage(environment, *care.backups, care.restart));
    }
    if (care.erasures && care.erasureService &&
        (mayAct(actor, Right::RecordErasure) || mayAct(actor, Right::ApproveErasure) ||
         mayAct(actor, Right::RunErasure))) {
        m_erasures = new ErasurePage(environment, *care.erasures, *care.erasureService);
        addPage(m_erasures);
    }
}

void SettingsDialog::startErasure(const common::CaseStart& start) {
    if (m_erasures) {
        showPage(m_erasures->objectName());
        m_erasures->start(start);
    }
}

void SettingsDialog::done(int result) {
    for (auto* page : m_pages) {
        page->flush();
    }
    if (!m_couriers->holdsFault()) {
        m_isWarned = false;
    } else if (!std::exchange(m_isWarned, true)) {
        showPage(m_couriers->objectName());
        m_couriers->tellBeforeLeaving();
        return;
    }
    QDialog::done(result);
}

void SettingsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsDialog::showPage(const QString& objectName) {
    for (int at = 0; at < static_cast<int>(m_pages.size()); ++at) {
        if (m_pages[static_cast<std::size_t>(at)]->objectName() == objectName) {
            m_list->setCurrentRow(at);
        }
    }
}

void SettingsDialog::addPage(SettingsPage* page) {
    page->load();
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_list->addItem(new QListWidgetItem(theme::icon(page->iconName()), page->title()));
}

void SettingsDialog::filter(const QString& text) {
    int first = -1;
    for (int at = 0; at < static_cast<int>(m_pages.size()); ++at) {
        const bool isHit = text.isEmpty() || m_pages[at]->mentions(text);
        m_list->item(at)->setHidden(!isHit);
        if (isHit && first < 0) {
            first = at;
        }
    }
    if (first >= 0 && m_list->currentItem()->isHidden()) {
        m_list->setCurrentRow(first);
    }
}

}  // namespace ui::settings
