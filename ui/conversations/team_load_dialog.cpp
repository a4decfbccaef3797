#include "ui/conversations/team_load_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;
using common::Format;

namespace {

constexpr QSize kUsual(760, 320);
constexpr int kNameWidth = 140;
constexpr int kTodayWidth = 180;

}  // namespace

TeamLoadDialog::TeamLoadDialog(common::Environment& environment, InboxViewModel& inbox,
                               QWidget* parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_inbox(inbox)
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("teamLoad"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Load of the team"));
    resize(kUsual);
    m_model.setHorizontalHeaderLabels({tr("Agent"), tr("Open"), tr("Received today"),
                                       tr("Writing since"), tr("Break"),
                                       tr("Abuse, 30 days")});
    m_table->setObjectName(QStringLiteral("teamLoadTable"));
    m_table->setModel(&m_model);
    m_table->setColumnWidth(Agent, kNameWidth);
    m_table->setColumnWidth(Today, kTodayWidth);
    auto* hint = new common::PlainLabel(
        tr("A conversation counts for whoever wrote in it today or owned it when the buyer wrote. "
           "Fifteen minutes without a message are a break."));
    hint->setWordWrap(true);
    theme::setMuted(*hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(&m_inbox, &InboxViewModel::dayChanged, this, [this] { show(m_inbox.teamLoad()); });
    show(m_inbox.teamLoad());
    m_table->selectRowNumber(0);
}

void TeamLoadDialog::show(const std::vector<TeamLoad>& team) {
    m_model.setRowCount(0);
    const auto limit = m_inbox.dayLimit();
    for (const auto& one : team) {
        const auto load = dayLoad(one.day.received, limit);
        const auto since = workingSince(one.day, m_environment.now());
        const QStringList texts{
            common::toScreen(one.day.agent),
            Format::count(one.open),
            load == DayLoad::Usual ? Format::count(one.day.received)
                                   : tr("%1, %2").arg(Format::count(one.day.received),
                                                      ConversationsText::of(load)),
            since ? Format::exactTime(*since, m_inbox.utcOffset()).mid(11, 5) : QString(),
            isBreakDue(one.day, m_environment.now()) ? tr("due") : QString(),
            one.abuse > 0 ? Format::count(one.abuse) : QString()};
        QList<QStandardItem*> row;
        for (const auto& text : texts) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        row.first()->setData(texts.first(), Qt::UserRole);
        m_model.appendRow(row);
    }
}

}  // namespace ui::conversations
