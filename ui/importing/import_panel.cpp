#include "ui/importing/import_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/job_progress.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/second_person_dialog.h"
#include "ui/importing/difference_view.h"
#include "ui/importing/file_report_view.h"
#include "ui/importing/import_text.h"
#include "ui/importing/mapping_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::importing {

using namespace core::importing;
using common::Format;
using common::PlainLabel;
using common::toScreen;

namespace {

std::vector<std::filesystem::path> localFiles(const QMimeData& data) {
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.emplace_back(url.toLocalFile().toStdU16String());
        }
    }
    return files;
}

}  // namespace

ImportPanel::ImportPanel(common::Environment& environment, ImportSurvey importSurvey,
                         ImportHistory history, ExportWhole exportWhole, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_importSurvey(std::move(importSurvey))
    , m_exportWhole(std::move(exportWhole))
    , m_imports(environment, std::move(history))
    , m_banner(new common::NoticeBanner(this))
    , m_progress(new common::JobProgress(this))
    , m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("imports"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    m_scroll->setObjectName(QStringLiteral("import.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    connect(m_progress, &common::JobProgress::cancelRequested, &m_imports,
            &ImportViewModel::cancel);
    connect(&m_imports, &ImportViewModel::runningChanged, this, &ImportPanel::showRunning);
    connect(&m_imports, &ImportViewModel::progressed, this,
            [this] { m_progress->setProgress(m_imports.progress()); });
    connect(&m_imports, &ImportViewModel::reportChanged, this, [this] {
        // What it said was about the import before.
        m_banner->hide();
        showReport();
    });
    connect(&m_imports, &ImportViewModel::pastChanged, this, &ImportPanel::fillHistory);
    connect(&m_imports, &ImportViewModel::rejectedExported, this, [this](bool isWritten) {
        const auto form = core::importing::rejectedFormOf(m_environment.actor());
        showExported(isWritten, form == core::importing::RejectedForm::Whole);
    });
    m_settings =
        common::onScreen(environment.settingsService.changed, this, [this] { fillShops(); });
    showReport();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] {
        fillShops();
        m_imports.loadLast();
    });
}

QString ImportPanel::name() const {
    return tr("Imports");
}

QString ImportPanel::iconName() const {
    return QStringLiteral("import");
}

std::vector<common::Command> ImportPanel::commands() {
    return {
        {QStringLiteral("import.cancel"),
         tr("Stop the import"),
         {},
         [this] { return m_imports.isRunning(); },
         [this] { m_imports.cancel(); }},
        {QStringLiteral("import.showConversations"),
         tr("Show the conversations"),
         {},
         [this] { return m_imports.report() && m_imports.report()->talks.messages() > 0; },
         [this] { m_imports.showConversations(); }},
        {QStringLiteral("import.showNew"),
         tr("Show the new orders in order review"),
         {},
         [this] { return m_imports.report() && m_imports.report()->difference.added > 0; },
         [this] { m_imports.showOrders("new"); }},
        {QStringLiteral("import.exportRejectedRows"),
         tr("Export rejected rows…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         [this] { return hasRejectedRows(); },
         [this] { exportRejected(); }},
        {QStringLiteral("import.exportWholeRows"),
         tr("Export rejected rows whole, with a second person…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
         [this] { return hasRejectedRows() && mayExportWhole(); },
         [this] { exportWhole(); }},
        {QStringLiteral("import.survey"),
         tr("Import marks of a survey or of calls…"),
         QKeySequence(Qt::CTRL | Qt::Key_U),
         [this] { return static_cast<bool>(m_importSurvey); },
         [this] { chooseSurvey(); }},
    };
}

void ImportPanel::enter() {
    m_scroll->setFocus();
}

void ImportPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).empty()) {
        event->acceptProposedAction();
    }
}

void ImportPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_imports.import(localFiles(*event->mimeData()));
}

QWidget* ImportPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceWide, theme::kSpaceBlock,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    auto* choose = new QPushButton(tr("Choose files…"), head);
    choose->setObjectName(QStringLiteral("import.choose"));
    theme::setPrimary(*choose);
    connect(choose, &QPushButton::clicked, this, &ImportPanel::chooseFiles);
    m_hint = new PlainLabel(
        tr("or drop them anywhere on the window. The settings watch a folder for new exports."),
        head);
    theme::setMuted(*m_hint);
    m_hint->setWordWrap(true);
    m_shopCaption = new PlainLabel(tr("Files belong to"), head);
    m_shop = new QComboBox(head);
    m_shop->setObjectName(QStringLiteral("import.shop"));
    connect(m_shop, &QComboBox::currentIndexChanged, this,
            [this] { m_imports.setShop(common::toCore(m_shop->currentText())); });
    auto* survey = new QPushButton(tr("Survey marks…"), head);
    survey->setObjectName(QStringLiteral("import.survey"));
    survey->setToolTip(tr("Satisfaction and recommendation of a survey or a log of calls, put into the "
                          "conversations by number, or by buyer and time"));
    survey->setVisible(static_cast<bool>(m_importSurvey));
    connect(survey, &QPushButton::clicked, this, &ImportPanel::chooseSurvey);
    layout->addWidget(choose);
    layout->addWidget(survey);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_shopCaption);
    layout->addWidget(m_shop);
    return head;
}

void ImportPanel::chooseFiles() {
    const QStringList chosen = m_environment.prompts->openFiles(
        this, tr("Choose the shop's export files"),
        tr("Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All "
           "files (*)"));
    std::vector<std::filesystem::path> files;
    for (const QString& file : chosen) {
        files.emplace_back(file.toStdU16String());
    }
    m_imports.import(files);
}

void ImportPanel::chooseSurvey() {
    const auto chosen = m_environment.prompts->openFiles(
        this, tr("Import marks of a survey"), tr("Tables (*.csv *.xlsx *.xls *.txt *.html);;All files (*)"));
    const auto shops = m_imports.shops();
    if (chosen.isEmpty() || shops.empty()) {
        return;
    }
    const auto name = common::toCore(m_shop->currentText());
    const auto shop = std::ranges::find_if(
        shops, [&name](const auto& candidate) { return candidate.name == name; });
    const auto id = shop == shops.end() ? shops.front().id : shop->id;
    // The job may outlive the page.
    const auto deliver = [guard = QPointer<ImportPanel>(this)](const SurveyReport& report) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, report] {
                if (guard) {
                    guard->showSurvey(report);
                }
            },
            Qt::QueuedConnection);
    };
    m_environment.longJobs.add(
        "survey", [run = m_importSurvey, id,
                   path = std::filesystem::path(chosen.front().toStdU16String()),
                   deliver](core::jobs::JobContext& job) { deliver(run(id, path, job)); });
}

void ImportPanel::showSurvey(const SurveyReport& report) {
    if (report.refusal) {
        QString text = report.refusal->problem == FileProblem::UnknownTable
                           ? tr("No marks of a survey are in this file.")
                           : ImportText::cause(report.refusal->problem) + u' ' +
                                 ImportText::wayOut(report.refusal->problem);
        QStringList columns;
        for (const auto& column : report.refusal->missingColumns) {
            columns.append(toScreen(column));
        }
        if (!columns.isEmpty()) {
            text += u' ' + tr("Export it with the columns %1.").arg(columns.join(QStringLiteral(", ")));
        }
        m_banner->show({theme::Tone::Danger, text, {}, {}});
        return;
    }
    QStringList lines{
        tr("Survey: %1 recorded, %2 unchanged, %3 kept as a person recorded them, %4 without a conversation.")
            .arg(Format::count(report.recorded), Format::count(report.unchanged),
                 Format::count(report.keptOfPerson), Format::count(report.noConversation))};
    constexpr qsizetype kRowsShown = 5;
    for (const auto& row : report.rejectedRows) {
        if (lines.size() > kRowsShown) {
            lines.append(QStringLiteral("…"));
            break;
        }
        const bool isUnmatched = row.column.empty();
        lines.append(isUnmatched
                         ? tr("Row %1: no conversation of that number or of the buyer at that time. "
                              "Import its transcript first.")
                               .arg(row.row)
                         : tr("Row %1, %2: %3")
                               .arg(row.row)
                               .arg(toScreen(row.column), ImportText::of(row.problem)));
    }
    const bool isWhole = report.rejectedRows.empty();
    m_banner->show({isWhole ? theme::Tone::Success : theme::Tone::Warning, lines.join(u'\n'), {}, {}});
}

void ImportPanel::fillShops() {
    const auto shops = m_imports.shops();
    const QString before = m_shop->currentText();
    {
        const QSignalBlocker quiet(m_shop);
        m_shop->clear();
        for (const auto& shop : shops) {
            m_shop->addItem(toScreen(shop.name));
        }
        m_shop->setCurrentIndex(std::max(0, m_shop->findText(before)));
    }
    m_imports.setShop(common::toCore(m_shop->currentText()));
    m_shop->setVisible(shops.size() > 1);
    m_shopCaption->setVisible(shops.size() > 1);
}

void ImportPanel::showRunning() {
    if (!m_imports.isRunning()) {
        m_progress->stop();
        return;
    }
    QString text = tr("Importing %1").arg(m_imports.runningFiles().join(QStringLiteral(", ")));
    if (m_imports.waiting() > 0) {
        text += u' ' + tr("(%1 more imports wait)").arg(Format::count(m_imports.waiting()));
    }
    m_progress->start(text);
}

void ImportPanel::showReport() {
    if (const auto* report = m_imports.report()) {
        m_scroll->setWidget(makeResult(*report));
        return;
    }
    auto* empty =
        new common::EmptyState({QStringLiteral("import"), tr("Nothing is imported yet"),
                                tr("Export the orders in the shop's seller centre and drop the "
                                   "files here: order, item and refund tables as "
                                   "CSV, Excel or zip, and chat records."),
                                tr("Choose files…")});
    connect(empty, &common::EmptyState::activated, this, &ImportPanel::chooseFiles);
    m_scroll->setWidget(empty);
}

QWidget* ImportPanel::makeResult(const ImportReport& report) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kSpaceBlock, 0, theme::kSpaceBlock, theme::kSpaceBlock);
    layout->setSpacing(theme::kSpaceWide);
    const bool isOnlyTalk = !report.hasTable() && report.talks.messages() > 0;
    layout->addWidget(makeTitle(report, isOnlyTalk));
    if (!isOnlyTalk) {
        auto* difference = new DifferenceView(report, page);
        connect(difference, &DifferenceView::ordersRequested, &m_imports,
                &ImportViewModel::showOrders);
        layout->addWidget(difference);
        layout->addWidget(makeFigures(report));
    }
    if (report.changedAfterDecision > 0) {
        auto* changed = new QPushButton(tr("%n decided orders changed: look at them again", nullptr,
                                           static_cast<int>(report.changedAfterDecision)),
                                        page);
        changed->setObjectName(QStringLiteral("import.changedDecisions"));
        changed->setIcon(theme::icon(QStringLiteral("warning")));
        connect(changed, &QPushButton::clicked, &m_imports, &ImportViewModel::showChangedDecisions);
        layout->addWidget(changed, 0, Qt::AlignLeft);
    }
    if (report.talks.messages() > 0) {
        layout->addWidget(makeTalks(report.talks));
    }
    for (const FileReport& file : report.files) {
        auto* view = new FileReportView(file, page);
        connect(view, &FileReportView::mapRequested, this, [this, file] { mapColumns(file); });
        connect(view, &FileReportView::exportRequested, this, [this] { exportRejected(); });
        connect(view, &FileReportView::correctedRequested, this, &ImportPanel::chooseFiles);
        layout->addWidget(view);
    }
    layout->addStretch(1);
    return page;
}

QWidget* ImportPanel::makeTitle(const ImportReport& report, bool isOnlyTalk) {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceWide);
    auto* title = new PlainLabel(report.cancelled ? tr("The last import was cancelled")
                                 : isOnlyTalk     ? tr("What the last import brought")
                                                  : tr("What changed since the import before"),
                                 line);
    theme::setHeading(*title);
    m_history = new QComboBox(line);
    m_history->setObjectName(QStringLiteral("import.history"));
    m_history->setAccessibleName(tr("Earlier imports"));
    m_history->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_history, &QComboBox::activated, this,
            [this](int at) { m_imports.showPast(m_history->itemData(at).toLongLong()); });
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(m_history);
    fillHistory();
    return line;
}

void ImportPanel::fillHistory() {
    if (!m_history) {
        return;
    }
    m_history->clear();
    for (const auto& import : m_imports.past()) {
        m_history->addItem(textOf(import), static_cast<qlonglong>(import.id));
    }
    const auto shown = m_imports.report() ? m_imports.report()->importId : 0;
    m_history->setCurrentIndex(m_history->findData(static_cast<qlonglong>(shown)));
    m_history->setVisible(m_imports.past().size() > 1);
}

QString ImportPanel::textOf(const PastImport& import) const {
    QString file = toScreen(import.firstFile);
    file = file.mid(std::max(file.lastIndexOf(u'/'), file.lastIndexOf(u'\\')) + 1);
    if (import.files > 1) {
        file = tr("%1 and %n more", nullptr, static_cast<int>(import.files - 1)).arg(file);
    }
    QStringList parts{Format::relativeTime(import.finishedAt, m_environment.now()), file};
    if (import.rejectedRows > 0) {
        parts.append(tr("%n rows rejected", nullptr, static_cast<int>(import.rejectedRows)));
    }
    return parts.join(QStringLiteral(" · "));
}

QWidget* ImportPanel::makeFigures(const ImportReport& report) {
    QStringList lines;
    lines.append(tr("To review: %1 · passed automatically: %2 · edits done by the shop: %3")
                     .arg(Format::count(report.reviewsWaiting),
                          Format::count(report.reviewsAutoPassed),
                          Format::count(report.editRequestsDone)));
    lines.append(tr("Orders: goods %1 · postage %2 · total %3 · paid %4 · refunded %5")
                     .arg(Format::money(report.sums.goods), Format::money(report.sums.postage),
                          Format::money(report.sums.total), Format::money(report.sums.paid),
                          Format::money(report.sums.refund)));
    const auto counts = [](const Counts& of) {
        return tr("%1 new, %2 changed, %3 unchanged")
            .arg(Format::count(of.added), Format::count(of.changed), Format::count(of.unchanged));
    };
    lines.append(tr("Items: %1").arg(counts(report.items)));
    lines.append(tr("Refunds: %1").arg(counts(report.refunds)));
    auto* label = new PlainLabel(lines.join(u'\n'), this);
    label->setObjectName(QStringLiteral("import.sums"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* ImportPanel::makeTalks(const TranscriptCounts& talks) {
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceWide);
    QStringList lines;
    lines.append(tr("Conversations: %1 · new %2 · unanswered %3 · without times %4")
                     .arg(Format::count(talks.conversations), Format::count(talks.newConversations),
                          Format::count(talks.unanswered), Format::count(talks.untimed)));
    lines.append(tr("Messages: buyers %1 · agents %2 · automatic %3 · system %4")
                     .arg(Format::count(talks.buyer), Format::count(talks.agent),
                          Format::count(talks.automatic), Format::count(talks.system)));
    lines.append(tr("Of them new %1, known before %2")
                     .arg(Format::count(talks.added), Format::count(talks.known)));
    auto* label = new PlainLabel(lines.join(u'\n'), box);
    label->setObjectName(QStringLiteral("import.talks"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* show = new QPushButton(tr("Show the conversations"), box);
    show->setObjectName(QStringLiteral("import.showConversations"));
    connect(show, &QPushButton::clicked, &m_imports, &ImportViewModel::showConversations);
    layout->addWidget(label, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    return box;
}

void ImportPanel::mapColumns(const FileReport& file) {
    const auto preview = m_imports.preview(file.path);
    if (!preview || preview->header.empty()) {
        m_banner->show({theme::Tone::Warning,
                        tr("The file has no header to choose from.") + u'\n' +
                            ImportText::wayOut(FileProblem::Damaged),
                        {},
                        {}});
        return;
    }
    MappingViewModel mapping(*preview, builtInMaps());
    const QString path = toScreen(file.path);
    MappingDialog dialog(mapping, path.mid(path.lastIndexOf(u'/') + 1), this);
    if (dialog.exec() == QDialog::Accepted && mapping.isValid()) {
        m_imports.keepMap(mapping.map(m_environment.now()), file.path);
    }
}

bool ImportPanel::hasRejectedRows() const {
    const auto* report = m_imports.report();
    return report && std::ranges::any_of(report->files, [](const FileReport& file) {
               return !file.rejectedRows.empty();
           });
}

bool ImportPanel::mayExportWhole() const {
    return m_exportWhole && core::importing::mayWriteWhole(m_environment.actor());
}

QString ImportPanel::askRejectedFile() {
    return m_environment.prompts->saveFile(
        this, tr("Export rejected rows"),
        QStringLiteral("rejected-%1.csv")
            .arg(QString::fromStdString(core::toFileStamp(m_environment.now()))),
        tr("Table (*.csv)"));
}

void ImportPanel::exportRejected() {
    if (!core::importing::rejectedFormOf(m_environment.actor())) {
        m_banner->show({theme::Tone::Warning,
                        tr("Your role does not export rows with personal data. Correct the lines "
                           "shown here in your own file, or ask a lead."),
                        {},
                        {}});
        return;
    }
    if (const QString target = askRejectedFile(); !target.isEmpty()) {
        m_imports.exportRejected(target);
    }
}

void ImportPanel::exportWhole() {
    const QString target = askRejectedFile();
    if (target.isEmpty()) {
        return;
    }
    const std::filesystem::path path(target.toStdU16String());
    auto* dialog = new common::SecondPersonDialog(
        m_environment, tr("Export rejected rows whole"),
        tr("The file names buyers with phone and address. Only you can read it; delete it within "
           "seven days. Who wrote it, who signed and why are kept."),
        [this, path, import = m_imports.report()->importId](const std::string& reason,
                                                            const core::agents::Witness& second) {
            common::runAct(
                m_environment.acts, this,
                [write = m_exportWhole, import, path, reason, second,
                 actor = m_environment.actor()] {
                    try {
                        return write(import, path, reason, actor, second).has_value();
                    } catch (const std::runtime_error&) {
                        return false;
                    }
                },
                [this](bool isWritten) { showExported(isWritten, true); });
        },
        this);
    dialog->open();
}

void ImportPanel::showExported(bool isWritten, bool isWhole) {
    if (isWritten) {
        m_banner->show({theme::Tone::Success,
                        isWhole ? tr("Written. Correct the rows in that file and import it here.")
                                : tr("Written with names, phones, addresses and remarks masked: "
                                     "look up the lines in your own file."),
                        {},
                        {}});
    } else {
        m_banner->show({theme::Tone::Warning,
                        tr("The rows could not be written. Look whether the folder can be written "
                           "to."),
                        {},
                        {}});
    }
}

}  // namespace ui::importing
