#include "ui/handovers/handovers_page.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/handovers/handovers_text.h"
#include "ui/theme/theme.h"

namespace ui::handovers {

using namespace core::handovers;
using common::toScreen;

namespace {

constexpr int kNoteLines = 3;
constexpr int kPacksWidth = 420;
constexpr int kTextWidth = 300;
constexpr int kTimeWidth = 140;
constexpr int kOrderWidth = 170;

}  // namespace

HandoversPage::HandoversPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_packs(environment)
    , m_banner(new common::NoticeBanner(this)) {
    setObjectName(QStringLiteral("handovers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    m_form = makeForm();
    layout->addWidget(m_form);
    auto* splitter = new QSplitter(this);
    m_packTable = new common::DataTable(environment.viewStates, splitter);
    m_packTable->setObjectName(QStringLiteral("handoverPacks"));
    m_packTable->setModel(&m_packModel);
    m_packTable->setColumnWidth(PackTableModel::Made, kTimeWidth);
    m_packTable->setColumnWidth(PackTableModel::State, kTimeWidth);
    splitter->addWidget(m_packTable);
    splitter->addWidget(makePack());
    splitter->setSizes({kPacksWidth, 2 * kPacksWidth});
    auto* empty = new common::EmptyState(
        {QStringLiteral("handoff"), tr("No hand-over yet"),
         tr("At the end of a shift, make a pack of what is open; the next agent acknowledges it "
            "line by line."),
         tr("Make a pack…")},
        this);
    connect(empty, &common::EmptyState::activated, this, &HandoversPage::openForm);
    m_stack = new QStackedLayout;
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
    connectParts();
    showPacks();
    showPack();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_packs.refresh(); });
}

QString HandoversPage::name() const {
    return tr("Hand-over");
}

QString HandoversPage::iconName() const {
    return QStringLiteral("handoff");
}

void HandoversPage::enter() {
    m_packs.refresh();
    m_packTable->setFocus();
}

QWidget* HandoversPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* make = new QPushButton(tr("Make a pack…"), head);
    make->setObjectName(QStringLiteral("handovers.make"));
    theme::setPrimary(*make);
    connect(make, &QPushButton::clicked, this, &HandoversPage::openForm);
    m_export = new QPushButton(tr("Export as a file…"), head);
    m_export->setObjectName(QStringLiteral("handovers.export"));
    connect(m_export, &QPushButton::clicked, this, &HandoversPage::exportPack);
    auto* import = new QPushButton(tr("Import a file…"), head);
    import->setObjectName(QStringLiteral("handovers.import"));
    connect(import, &QPushButton::clicked, this, &HandoversPage::importPack);
    layout->addWidget(make);
    layout->addWidget(m_export);
    layout->addWidget(import);
    layout->addStretch(1);
    return head;
}

QFrame* HandoversPage::makeForm() {
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("handovers.form"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_preview = common::valueLabel({}, frame);
    m_preview->setObjectName(QStringLiteral("handovers.preview"));
    layout->addWidget(m_preview);
    auto* fields = new QFormLayout;
    m_to = new QLineEdit(frame);
    m_to->setObjectName(QStringLiteral("handovers.to"));
    m_to->setMaxLength(80);
    m_to->setPlaceholderText(tr("Whoever comes next"));
    m_note = new QPlainTextEdit(frame);
    m_note->setObjectName(QStringLiteral("handovers.note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What the next agent must know"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * theme::kSpace);
    fields->addRow(common::captionLabel(tr("For"), frame), m_to);
    fields->addRow(common::captionLabel(tr("Note", "noun"), frame), m_note);
    layout->addLayout(fields);
    auto* send = new QPushButton(tr("Make the pack"), frame);
    send->setObjectName(QStringLiteral("handovers.submit"));
    theme::setPrimary(*send);
    auto* cancel = new QPushButton(tr("Cancel"), frame);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(send);
    layout->addLayout(buttons);
    connect(send, &QPushButton::clicked, this,
            [this] { m_packs.make(m_to->text(), m_note->toPlainText()); });
    connect(cancel, &QPushButton::clicked, frame, &QFrame::hide);
    frame->hide();
    return frame;
}

QWidget* HandoversPage::makePack() {
    auto* pack = new QWidget(this);
    auto* layout = new QVBoxLayout(pack);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_packNote = common::valueLabel({}, pack);
    m_packNote->setObjectName(QStringLiteral("handovers.packNote"));
    m_packNote->setMargin(theme::kSpace);
    layout->addWidget(m_packNote);
    m_lineTable = new common::DataTable(m_environment.viewStates, pack);
    m_lineTable->setObjectName(QStringLiteral("handoverLines"));
    m_lineTable->setModel(&m_lineModel);
    m_lineTable->setItemDelegateForColumn(LineTableModel::Kind,
                                          new common::ChipDelegate(m_lineTable));
    m_lineTable->setColumnWidth(LineTableModel::Text, kTextWidth);
    m_lineTable->setColumnWidth(LineTableModel::Time, kTimeWidth);
    m_lineTable->setColumnWidth(LineTableModel::Order, kOrderWidth);
    layout->addWidget(m_lineTable, 1);
    auto* foot = new QWidget(pack);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    m_acknowledge = new QPushButton(tr("Take over the line"), foot);
    m_acknowledge->setObjectName(QStringLiteral("handovers.acknowledge"));
    m_acknowledgeAll = new QPushButton(tr("Take over all"), foot);
    m_acknowledgeAll->setObjectName(QStringLiteral("handovers.acknowledgeAll"));
    theme::setPrimary(*m_acknowledgeAll);
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_acknowledgeAll);
    buttons->addStretch(1);
    connect(m_acknowledge, &QPushButton::clicked, this, &HandoversPage::acknowledgeLine);
    connect(m_acknowledgeAll, &QPushButton::clicked, this, [this] { m_packs.acknowledgeAll(); });
    layout->addWidget(foot);
    return pack;
}

void HandoversPage::connectParts() {
    connect(&m_packs, &HandoverViewModel::changed, this, &HandoversPage::showPacks);
    connect(&m_packs, &HandoverViewModel::packChanged, this, &HandoversPage::showPack);
    connect(&m_packs, &HandoverViewModel::waitingCountChanged, this,
            &HandoversPage::waitingCountChanged);
    connect(&m_packs, &HandoverViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_packs, &HandoverViewModel::done, this, [this](const QString& text) {
        m_form->hide();
        m_banner->show({theme::Tone::Success, text, {}, {}});
        if (m_packs.pack()) {
            m_packTable->selectKey(static_cast<qlonglong>(m_packs.pack()->id));
        }
    });
    connect(m_packTable, &common::DataTable::currentRowChanged, this, [this](int row) {
        if (const auto* pack = m_packModel.record(row)) {
            m_packs.open(pack->id);
        }
    });
    connect(m_lineTable, &common::DataTable::rowActivated, &m_packs, &HandoverViewModel::openLine);
    connect(m_lineTable, &common::DataTable::currentRowChanged, this,
            [this](int row) { m_acknowledge->setEnabled(m_packs.canAcknowledge() && row >= 0); });
}

std::vector<common::Command> HandoversPage::commands() {
    const auto can = [this] { return m_packs.canAcknowledge(); };
    return {
        {QStringLiteral("handovers.makePack"),
         tr("Make the pack of the shift"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         {},
         [this] { openForm(); }},
        {QStringLiteral("handovers.takeLine"), tr("Take over the line"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this, can] { return can() && m_lineTable->currentIndex().isValid(); },
         [this] { acknowledgeLine(); }},
        {QStringLiteral("handovers.takeAll"), tr("Take over the whole pack"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), can,
         [this] { m_packs.acknowledgeAll(); }},
        {QStringLiteral("handovers.exportPack"), tr("Export the pack as a file…"),
         QKeySequence(Qt::CTRL | Qt::Key_E), [this] { return m_packs.pack().has_value(); },
         [this] { exportPack(); }},
        {QStringLiteral("handovers.importPack"),
         tr("Import a pack from a file…"),
         QKeySequence(Qt::CTRL | Qt::Key_I),
         {},
         [this] { importPack(); }},
    };
}

void HandoversPage::openForm() {
    m_preview->setText(
        tr("The pack would hold: %1").arg(HandoversText::summary(m_packs.preview())));
    m_to->clear();
    m_note->clear();
    m_form->show();
    m_note->setFocus();
}

void HandoversPage::showPacks() {
    const bool wasEmpty = m_packModel.rowCount() == 0;
    m_packModel.setRecords(m_packs.packs());
    if (wasEmpty || !m_packTable->currentIndex().isValid()) {
        m_packTable->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_packModel.rowCount() == 0 ? 1 : 0);
}

void HandoversPage::showPack() {
    const auto& pack = m_packs.pack();
    m_lineModel.setRecords(pack ? pack->items : std::vector<HandoverItem>());
    if (!m_lineTable->currentIndex().isValid()) {
        m_lineTable->selectRowNumber(0);
    }
    m_packNote->setText(pack ? toScreen(pack->note) : QString());
    m_packNote->setVisible(pack && !pack->note.empty());
    m_export->setEnabled(pack.has_value());
    m_acknowledgeAll->setEnabled(m_packs.canAcknowledge());
    m_acknowledge->setEnabled(m_packs.canAcknowledge() && m_lineModel.rowCount() > 0);
}

void HandoversPage::exportPack() {
    const QString stamp = QString::fromStdString(core::toFileStamp(m_environment.now()));
    m_packs.exportPack(m_environment.prompts->saveFile(
        this, tr("Export the pack"), QStringLiteral("handover-%1.json").arg(stamp),
        tr("Hand-over pack (*.json)")));
}

void HandoversPage::importPack() {
    const QStringList files =
        m_environment.prompts->openFiles(this, tr("Import a pack"), tr("Hand-over pack (*.json)"));
    if (!files.isEmpty()) {
        m_packs.importPack(files.front());
    }
}

void HandoversPage::acknowledgeLine() {
    m_packs.acknowledge(m_lineTable->currentIndex().row());
}

}  // namespace ui::handovers
