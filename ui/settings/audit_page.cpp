#include "ui/settings/audit_page.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "core/agents/agent_reader.h"
#include "core/agents/rights.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::settings {

using core::agents::AuditAct;
using core::agents::AuditEntry;

namespace {

constexpr std::size_t kShown = 500;
constexpr int kTableHeight = 320;
constexpr int kTimeWidth = 150;
constexpr int kNameWidth = 90;
constexpr int kWhatWidth = 170;

}  // namespace

void AuditTableModel::setEntries(std::vector<AuditEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int AuditTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString AuditTableModel::of(AuditAct act) {
    switch (act) {
        case AuditAct::Reveal:
            return tr("Masked field shown");
        case AuditAct::RevealLimit:
            return tr("Hourly limit of shown fields reached");
        case AuditAct::BreakGlass:
            return tr("Masked field shown in an emergency");
        case AuditAct::CheckIdentity:
            return tr("Identity checked");
        case AuditAct::WaiveIdentity:
            return tr("Identity check waived");
        case AuditAct::ExportRejected:
            return tr("Rejected rows exported");
        case AuditAct::ExportHandoff:
            return tr("Hand-off list of edits written");
        case AuditAct::ExportReturns:
            return tr("List of returns written");
        case AuditAct::SignIn:
            return tr("Signed in");
        case AuditAct::WrongPin:
            return tr("Wrong PIN");
        case AuditAct::Witness:
            return tr("Signed as the second person");
        case AuditAct::Lock:
            return tr("Locked");
        case AuditAct::SignOut:
            return tr("Signed out");
        case AuditAct::AddAgent:
            return tr("Agent added");
        case AuditAct::SetRole:
            return tr("Role or post changed");
        case AuditAct::Retire:
            return tr("Agent retired");
        case AuditAct::Restore:
            return tr("Agent restored");
        case AuditAct::SetPin:
            return tr("PIN set");
        case AuditAct::ClearPin:
            return tr("PIN removed");
        case AuditAct::DropSignature:
            return tr("Signature ended by another role");
        case AuditAct::RequestErasure:
            return tr("Erasure requested");
        case AuditAct::ApproveErasure:
            return tr("Erasure approved");
        case AuditAct::RefuseErasure:
            return tr("Erasure refused");
        case AuditAct::Erase:
            return tr("Personal data erased");
        case AuditAct::BackUp:
            return tr("Backed up");
        case AuditAct::RestoreBackup:
            return tr("Backup restored");
    }
    return {};
}

QString AuditTableModel::text(const AuditEntry& entry, int column) {
    switch (static_cast<Column>(column)) {
        case At:
            return common::Format::exactTime(entry.at).left(16);
        case Who:
            return common::toScreen(entry.actor);
        case Role:
            return common::RoleText::of(entry.role);
        case What:
            return of(entry.act);
        case About: {
            const QString subject = common::toScreen(entry.subject);
            if (entry.subjectKind == "order") {
                return tr("Order %1").arg(subject);
            }
            if (entry.subjectKind == "return") {
                return tr("Return %1").arg(subject);
            }
            if (entry.subjectKind == "request") {
                return tr("Request %1").arg(subject);
            }
            if (entry.subjectKind == "import") {
                return tr("Import %1").arg(subject);
            }
            if (entry.subjectKind == "erasure") {
                return tr("Erasure %1").arg(subject);
            }
            return entry.subjectKind == "agent" ? tr("Agent no. %1").arg(subject) : QString();
        }
        case kColumnCount:
            break;
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return text(entry, index.column());
    }
    return role == Qt::ToolTipRole ? QVariant(common::plainToolTip(text(entry, index.column())))
                                   : QVariant();
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case At:
            return tr("When");
        case Who:
            return tr("Who");
        case Role:
            //: Column: what somebody was at that time
            return tr("Role then");
        case What:
            return tr("What was done");
        case About:
            return tr("About");
        case kColumnCount:
            break;
    }
    return {};
}

AuditPage::AuditPage(common::Environment& environment)
    : SettingsPage(environment, tr("Audit log"), QStringLiteral("note"))
    , m_alerts(new QCheckBox(tr("Only alerts")))
    , m_table(new common::DataTable(environment.viewStates)) {
    addForm(tr("What was done with personal data and rights"));
    addHint(core::agents::mayAct(environment.actor(), core::agents::Right::ViewOthersAudit)
                ? tr("The newest acts of those you lead. Nobody can change or delete a line. "
                     "Alerts: a waived check, an emergency, an export of rejected rows, a reached "
                     "limit, a wrong PIN, another role, an erasure, a restored backup.")
            : core::agents::mayAct(environment.actor(), core::agents::Right::ScoreConversation)
                ? tr("Your own newest acts, and those on the orders, returns and requests of "
                     "conversations that were scored. Nobody can change or delete a line.")
                : tr("Your own newest acts. Nobody can change or delete a line."));
    m_alerts->setObjectName(QStringLiteral("auditAlerts"));
    connect(m_alerts, &QCheckBox::toggled, this, &AuditPage::load);
    body().addWidget(m_alerts);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(kTableHeight);
    m_table->setColumnWidth(AuditTableModel::At, kTimeWidth);
    m_table->setColumnWidth(AuditTableModel::Who, kNameWidth);
    m_table->setColumnWidth(AuditTableModel::Role, kNameWidth);
    m_table->setColumnWidth(AuditTableModel::What, kWhatWidth);
    body().addWidget(m_table, 1);
}

void AuditPage::load() {
    if (auto* agents = m_environment.cases.agents) {
        m_model.setEntries(
            agents->audit().list(m_environment.actor(), m_alerts->isChecked(), kShown));
    }
}

}  // namespace ui::settings
