#include "ui/team/team_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/team/board_pane.h"
#include "ui/team/box_pane.h"
#include "ui/team/minutes_pane.h"
#include "ui/team/team_text.h"

namespace ui::team {

using common::Command;
using core::team::SuggestionAction;

namespace {

constexpr std::chrono::minutes kTick{10};

}  // namespace

TeamPage::TeamPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_team(environment)
    , m_export(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_tabs(new QTabWidget(this))
    , m_board(new BoardPane(m_team, environment, this))
    , m_minutes(new MinutesPane(m_team, environment, this))
    , m_box(new BoxPane(m_team, environment, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("team"));
    m_tabs->setObjectName(QStringLiteral("team.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_board, tr("Board"));
    m_tabs->addTab(m_minutes, tr("Minutes"));
    m_tabs->addTab(m_box, tr("Suggestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    connect(&m_team, &TeamViewModel::toConfirmChanged, this, &TeamPage::waitingCountChanged);
    connect(&m_team, &TeamViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_team, &TeamViewModel::done, this, [this](const QString& text) {
        m_banner->hide();
        m_board->closeForm();
        m_minutes->closeForms();
        m_box->closeForm();
        m_toast->show(text);
    });
    connect(&m_export, &common::ListExport::done, this,
            [this](const QString& text) { m_toast->show(text); });
    connect(&m_export, &common::ListExport::refused, &m_team, &TeamViewModel::refused);
    m_ticker.setInterval(kTick);
    m_ticker.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ticker, &QTimer::timeout, &m_team, &TeamViewModel::refresh);
    m_ticker.start();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_team.refresh(); });
}

QString TeamPage::name() const {
    //: The workplace of board, minutes and suggestions
    return tr("Team");
}

QString TeamPage::iconName() const {
    return QStringLiteral("team");
}

void TeamPage::enter() {
    m_team.refresh();
    m_tabs->currentWidget()->setFocus();
}

bool TeamPage::isShown(const QWidget* pane) const {
    return m_tabs->currentWidget() == pane;
}

void TeamPage::openNew() {
    if (isShown(m_board)) {
        m_board->openNew();
    } else if (isShown(m_minutes)) {
        m_minutes->openNew();
    } else {
        m_box->openNew();
    }
}

void TeamPage::openEdit() {
    if (isShown(m_board)) {
        m_board->openEdit();
    } else {
        m_minutes->openEdit();
    }
}

void TeamPage::exportList() {
    const auto& table = isShown(m_board)     ? m_board->table()
                        : isShown(m_minutes) ? m_minutes->table()
                                             : m_box->table();
    m_export.ask(this, table, m_tabs->tabText(m_tabs->currentIndex()));
}

std::vector<Command> TeamPage::commands() {
    const auto ofMinutes = [this](bool (MinutesPane::*can)() const) {
        return [this, can] { return isShown(m_minutes) && (m_minutes->*can)(); };
    };
    const auto hasMinutes = [this] { return isShown(m_minutes) && m_minutes->current(); };
    const auto show = [this](QWidget* pane) {
        return [this, pane] { m_tabs->setCurrentWidget(pane); };
    };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    std::vector<Command> commands{
        {QStringLiteral("team.board"),
         tr("The board"),
         QKeySequence(Qt::ALT | Qt::Key_1),
         {},
         show(m_board)},
        {QStringLiteral("team.minutes"),
         tr("The minutes"),
         QKeySequence(Qt::ALT | Qt::Key_2),
         {},
         show(m_minutes)},
        {QStringLiteral("team.box"),
         tr("The suggestion box"),
         QKeySequence(Qt::ALT | Qt::Key_3),
         {},
         show(m_box)},
        {QStringLiteral("team.new"), tr("A new paper, minutes or suggestion…"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         [this] { return !isShown(m_board) || m_team.isLead(); }, [this] { openNew(); }},
        {QStringLiteral("team.edit"), tr("Change the paper or the minutes…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         [this] {
             return isShown(m_board) ? m_board->canEdit()
                                     : isShown(m_minutes) && m_minutes->canEdit();
         },
         [this] { openEdit(); }},
        {QStringLiteral("team.read"), tr("I have read it (and confirm)"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] { return isShown(m_board) && m_board->canRead(); }, [this] { m_board->read(); }},
        {QStringLiteral("team.takeDown"), tr("Take the paper down"),
         QKeySequence(Qt::CTRL | Qt::Key_Delete),
         [this] { return isShown(m_board) && m_board->canEdit(); },
         [this] { m_board->takeDown(); }},
        {QStringLiteral("team.search"), tr("Search the board"), QKeySequence(Qt::CTRL | Qt::Key_F),
         [this] { return isShown(m_board); }, [this] { m_board->focusSearch(); }},
        {QStringLiteral("team.issue"), tr("Issue the minutes"),
         QKeySequence(kBoth | Qt::Key_Return), ofMinutes(&MinutesPane::canIssue),
         [this] { m_minutes->issue(); }},
        {QStringLiteral("team.reopen"), tr("Make the minutes a draft again"),
         QKeySequence(kBoth | Qt::Key_W), ofMinutes(&MinutesPane::canReopen),
         [this] { m_minutes->reopen(); }},
        {QStringLiteral("team.item"), tr("Add an action item…"), QKeySequence(kBoth | Qt::Key_N),
         ofMinutes(&MinutesPane::canAddItem), [this] { m_minutes->openItem(); }},
        {QStringLiteral("team.itemDone"), tr("The first open action item is done…"),
         QKeySequence(kBoth | Qt::Key_D), hasMinutes, [this] { m_minutes->completeItem(); }},
        {QStringLiteral("team.print"), tr("Print the minutes…"), QKeySequence(Qt::CTRL | Qt::Key_P),
         hasMinutes, [this] { m_minutes->print(); }},
        {QStringLiteral("team.pdf"), tr("The minutes as PDF…"), QKeySequence(kBoth | Qt::Key_E),
         hasMinutes, [this] { m_minutes->exportPdf(); }},
        {QStringLiteral("team.export"),
         tr("Export the list…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
         {},
         [this] { exportList(); }},
        {QStringLiteral("team.refresh"),
         tr("Read everything again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_team.refresh(); }},
    };
    for (auto& command : boxCommands()) {
        commands.push_back(std::move(command));
    }
    return commands;
}

std::vector<Command> TeamPage::boxCommands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto command = [this](const char* id, const QString& title, Qt::Key key,
                                SuggestionAction action) {
        return Command{QLatin1String(id), title, QKeySequence(kBoth | key),
                       [this, action] { return isShown(m_box) && m_box->can(action); },
                       [this, action] { m_box->act(action); }};
    };
    return {
        command("team.consider", tr("Take the suggestion up"), Qt::Key_C,
                SuggestionAction::Consider),
        command("team.accept", tr("Accept the suggestion"), Qt::Key_A, SuggestionAction::Accept),
        command("team.decline", tr("Decline the suggestion"), Qt::Key_X, SuggestionAction::Decline),
        command("team.complete", tr("The suggestion is carried out"), Qt::Key_M,
                SuggestionAction::Complete),
        command("team.reopenSuggestion", tr("Take the suggestion up again"), Qt::Key_O,
                SuggestionAction::Reopen)};
}

}  // namespace ui::team
