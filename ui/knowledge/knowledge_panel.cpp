#include "ui/knowledge/knowledge_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "core/jobs/job_queue.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_file.h"
#include "core/knowledge/starter_set.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/knowledge/knowledge_text.h"
#include "ui/knowledge/knowledge_tree.h"
#include "ui/knowledge/record_editors.h"
#include "ui/theme/theme.h"

namespace ui::knowledge {

using namespace core::knowledge;
using common::Format;
using common::toScreen;

namespace {
constexpr int kListWidth = 420;
constexpr int kListMinimum = 280;
constexpr std::size_t kFewEntries = 60;
}  // namespace

KnowledgePanel::KnowledgePanel(common::Environment& environment, QWidget* parent,
                               core::knowledge::ReplyProposalService* proposals)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_proposals(proposals)
    , m_store(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("knowledge"));
    m_banner->setObjectName(QStringLiteral("knowledge.banner"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 2 * kListWidth});
    m_empty = new common::EmptyState({}, this);
    m_empty->setObjectName(QStringLiteral("knowledge.empty"));
    m_work = splitter;
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_work);
    m_body->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_store.load(); });
}

QWidget* KnowledgePanel::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpace, theme::kSpaceBlock,
                               theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_sources = new QTabBar(head);
    m_sources->setObjectName(QStringLiteral("knowledge.sources"));
    m_sources->setDrawBase(false);
    m_sources->setExpanding(false);
    for (const QString& name :
         {tr("Quick replies"), tr("Articles"), tr("Products"), tr("Promotions"), tr("Macros")}) {
        m_sources->addTab(name);
    }
    auto* add = new QPushButton(tr("New"), head);
    add->setObjectName(QStringLiteral("knowledge.new"));
    connect(add, &QPushButton::clicked, this, &KnowledgePanel::addNew);
    m_more = new QPushButton(tr("More"), head);
    m_more->setObjectName(QStringLiteral("knowledge.more"));
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("Import replies…"), this, &KnowledgePanel::importReplies);
    menu->addAction(tr("Export replies…"), this, &KnowledgePanel::exportReplies);
    menu->addAction(tr("Rename the folder…"), this, &KnowledgePanel::renameFolder);
    menu->addSeparator();
    menu->addAction(tr("Add the starter set"), this, &KnowledgePanel::addStarterSet);
    m_more->setMenu(menu);
    layout->addWidget(m_sources);
    layout->addStretch(1);
    layout->addWidget(add);
    layout->addWidget(m_more);
    return head;
}

QWidget* KnowledgePanel::makeList() {
    auto* list = new QWidget(this);
    list->setMinimumWidth(kListMinimum);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(theme::kSpaceBlock, 0, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_search = new common::SearchField(tr("Search titles and texts, also by pinyin"), list);
    m_search->setObjectName(QStringLiteral("knowledge.search"));
    m_archived = new QCheckBox(tr("Archived too"), list);
    m_archived->setObjectName(QStringLiteral("knowledge.archived"));
    m_overdueOnly = new QCheckBox(tr("Review overdue"), list);
    m_overdueOnly->setObjectName(QStringLiteral("knowledge.overdue"));
    m_stage = new QComboBox(list);
    m_stage->setObjectName(QStringLiteral("knowledge.stage"));
    m_stage->setAccessibleName(tr("Stage of the sale"));
    m_stage->addItem(tr("All stages"), -1);
    for (int at = 0; at < 3; ++at) {
        m_stage->addItem(KnowledgeText::of(static_cast<Stage>(at)), at);
    }
    m_tree = new KnowledgeTree(list);
    m_tree->setObjectName(QStringLiteral("knowledge.tree"));
    m_count = new common::PlainLabel({}, list);
    m_count->setObjectName(QStringLiteral("knowledge.count"));
    theme::setMuted(*m_count);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_archived);
    filters->addWidget(m_overdueOnly);
    filters->addWidget(m_stage);
    filters->addStretch(1);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    return list;
}

QWidget* KnowledgePanel::makeDetail() {
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeEditorHead());
    m_editors = new QStackedWidget(detail);
    m_forms = {new ReplyEditor(m_environment, m_store, m_proposals, nullptr),
               new ArticleEditor(m_environment, m_store, nullptr),
               new ProductEditor(m_environment, m_store, nullptr),
               new PromotionEditor(m_environment, m_store, nullptr),
               new MacroEditor(m_environment, m_store, nullptr)};
    for (std::size_t at = 0; at < m_forms.size(); ++at) {
        auto* page = new QScrollArea(m_editors);
        page->setFrameShape(QFrame::NoFrame);
        page->setWidgetResizable(true);
        page->setWidget(m_forms[at]);
        m_pages[at] = page;
        m_editors->addWidget(page);
        connect(m_forms[at], &RecordEditor::edited, this, &KnowledgePanel::showState);
        connect(m_forms[at], &RecordEditor::refused, this, &KnowledgePanel::showRefusal);
        connect(m_forms[at], &RecordEditor::proposed, this, [this] {
            m_banner->show({theme::Tone::Info,
                            tr("Proposed: a team lead decides about it under Applications."),
                            tr("See the proposals"),
                            [this] { m_environment.caseRequested.emit("reply_proposal", 0); }});
            m_store.load();
            showState();
        });
        connect(m_forms[at], &RecordEditor::saved, this, [this](std::int64_t id) {
            m_banner->hide();
            m_wanted = id;
            m_store.load();
            m_toast->show(tr("Kept."));
        });
    }
    layout->addWidget(m_editors, 1);
    return detail;
}

QWidget* KnowledgePanel::makeEditorHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceBlock, 0, theme::kSpaceBlock, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_state = new common::PlainLabel({}, head);
    m_state->setObjectName(QStringLiteral("knowledge.state"));
    m_state->setWordWrap(true);
    theme::setMuted(*m_state);
    m_review = new QPushButton(tr("Still right"), head);
    m_review->setObjectName(QStringLiteral("knowledge.review"));
    m_review->setToolTip(tr("Read and found right: look at it again in 90 days"));
    m_archive = new QPushButton(tr("Archive"), head);
    m_archive->setObjectName(QStringLiteral("knowledge.archive"));
    m_save = new QPushButton(tr("Save"), head);
    m_save->setObjectName(QStringLiteral("knowledge.save"));
    theme::setPrimary(*m_save);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_review);
    layout->addWidget(m_archive);
    layout->addWidget(m_save);
    return head;
}

void KnowledgePanel::connectParts() {
    connect(m_sources, &QTabBar::currentChanged, this, &KnowledgePanel::showSource);
    connect(m_search, &common::SearchField::searched, this, &KnowledgePanel::showEntries);
    connect(m_search, &common::SearchField::left, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_archived, &QCheckBox::toggled, this, &KnowledgePanel::showEntries);
    connect(m_overdueOnly, &QCheckBox::toggled, this, &KnowledgePanel::showEntries);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &KnowledgePanel::showEntries);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KnowledgePanel::openCurrent);
    connect(m_save, &QPushButton::clicked, this, [this] { editor().save(); });
    connect(m_archive, &QPushButton::clicked, this, &KnowledgePanel::archiveCurrent);
    connect(m_review, &QPushButton::clicked, this, &KnowledgePanel::confirmReview);
    connect(m_empty, &common::EmptyState::activated, this, [this] {
        if (source() == Source::Replies || source() == Source::Articles) {
            addStarterSet();
        } else {
            addNew();
        }
    });
    connect(&m_store, &KnowledgeStore::changed, this, &KnowledgePanel::showEntries);
    m_requested = common::onScreen(m_environment.caseRequested, this,
                                   [this](const std::string& kind, std::int64_t id) {
                                       if (kind == "article") {
                                           openArticle(id);
                                       }
                                   });
    connect(&m_store, &KnowledgeStore::indexed, this, [this] {
        if (!m_search->text().isEmpty()) {
            showEntries();
        }
    });
}

QString KnowledgePanel::name() const {
    return tr("Knowledge");
}

QString KnowledgePanel::iconName() const {
    return QStringLiteral("knowledge");
}

std::vector<common::Command> KnowledgePanel::commands() {
    const auto isForm = [this] { return m_body->currentWidget() == m_work; };
    return {{QStringLiteral("knowledge.new"), tr("New entry of the knowledge"),
             QKeySequence(Qt::CTRL | Qt::Key_N), {}, [this] { addNew(); }},
            {QStringLiteral("knowledge.save"), tr("Save the entry"),
             QKeySequence(Qt::CTRL | Qt::Key_S),
             [this, isForm] { return isForm() && editor().isChanged(); },
             [this] { editor().save(); }},
            {QStringLiteral("knowledge.search"), tr("Search the knowledge"),
             QKeySequence(Qt::CTRL | Qt::Key_F), isForm, [this] { m_search->setFocus(); }},
            {QStringLiteral("knowledge.import"), tr("Import quick replies"), {}, {},
             [this] { importReplies(); }},
            {QStringLiteral("knowledge.export"), tr("Export quick replies"), {},
             [this] { return !m_store.replies().empty(); }, [this] { exportReplies(); }},
            {QStringLiteral("knowledge.starter"), tr("Add the starter set"), {}, {},
             [this] { addStarterSet(); }}};
}

void KnowledgePanel::enter() {
    if (m_body->currentWidget() == m_work) {
        m_tree->setFocus();
    } else {
        m_empty->setFocus();
    }
}

Source KnowledgePanel::source() const {
    return static_cast<Source>(m_sources->currentIndex());
}

RecordEditor& KnowledgePanel::editor() const {
    return *m_forms[static_cast<std::size_t>(m_sources->currentIndex())];
}

void KnowledgePanel::showSource() {
    m_banner->hide();
    m_search->setSearch({});
    m_editors->setCurrentIndex(m_sources->currentIndex());
    m_wanted = editor().id();
    m_isNew = m_wanted == 0 && editor().isChanged();
    showEntries();
}

void KnowledgePanel::openArticle(std::int64_t id) {
    m_environment.workplaceRequested.emit(objectName());
    m_sources->setCurrentIndex(static_cast<int>(Source::Articles));
    m_search->setSearch({});
    m_overdueOnly->setChecked(false);
    m_stage->setCurrentIndex(0);
    m_tree->select(id);
}

void KnowledgePanel::showEntries() {
    const auto of = source();
    const bool withOverdue = of == Source::Articles && m_overdueOnly->isChecked();
    const int stage = m_stage->currentData().toInt();
    const auto isShown = [&](const KnowledgeEntry& entry) {
        const bool isOfStage = of != Source::Articles || stage < 0 ||
                               entry.stage == static_cast<Stage>(stage);
        return (m_archived->isChecked() || !entry.isArchived) &&
               (!withOverdue || entry.isOverdue) && isOfStage;
    };
    std::vector<const KnowledgeEntry*> shown;
    if (m_search->text().trimmed().isEmpty()) {
        for (const auto& entry : m_store.entries(of)) {
            if (isShown(entry)) {
                shown.push_back(&entry);
            }
        }
        m_tree->showFolders(shown, shown.size() <= kFewEntries);
    } else {
        for (const auto id : m_store.search(of, m_search->text())) {
            const auto* entry = m_store.entry(of, id);
            if (entry != nullptr && isShown(*entry)) {
                shown.push_back(entry);
            }
        }
        m_tree->showFound(shown);
    }
    m_count->setText(tr("%n entries", nullptr, static_cast<int>(shown.size())));
    const auto overdue = std::ranges::count_if(m_store.entries(Source::Articles),
                                               &KnowledgeEntry::isOverdue);
    if (m_overdue != static_cast<int>(overdue)) {
        m_overdue = static_cast<int>(overdue);
        Q_EMIT waitingCountChanged(m_overdue);
    }
    m_overdueOnly->setVisible(of == Source::Articles);
    m_stage->setVisible(of == Source::Articles);
    // Something new that is being written belongs to no line of the list.
    if (!m_isNew || m_wanted != 0) {
        m_tree->select(m_wanted);
    }
    openCurrent();
    showEmptyState();
}

void KnowledgePanel::showEmptyState() {
    const bool isWriting = editor().isChanged() || m_isNew;
    const bool isEmpty = m_store.entries(source()).empty() && !isWriting;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_work);
    if (!isEmpty) {
        return;
    }
    switch (source()) {
        case Source::Replies:
            m_empty->setContent({QStringLiteral("knowledge"), tr("No quick replies yet"),
                                 tr("Begin with the texts of a good shop and make them your own, "
                                    "or import those that you have."),
                                 tr("Add the starter set")});
            break;
        case Source::Articles:
            m_empty->setContent({QStringLiteral("knowledge"), tr("No articles yet"),
                                 tr("Product cards, rules, procedures, scripts and answers that "
                                    "everybody finds while chatting."),
                                 tr("Add the starter set")});
            break;
        case Source::Products:
            m_empty->setContent({QStringLiteral("knowledge"), tr("No products yet"),
                                 tr("What you recommend: link, price, strengths and weaknesses, "
                                    "and what goes along with it."),
                                 tr("New product")});
            break;
        case Source::Promotions:
            m_empty->setContent({QStringLiteral("knowledge"), tr("No promotions yet"),
                                 tr("Offers with a beginning and an end; an expired one can't be "
                                    "put into a reply."),
                                 tr("New promotion")});
            break;
        case Source::Macros:
            m_empty->setContent({QStringLiteral("knowledge"), tr("No macros yet"),
                                 tr("A macro replies, tags, promises, snoozes or closes in one "
                                    "confirm."),
                                 tr("New macro")});
            break;
    }
}

void KnowledgePanel::openCurrent() {
    const auto id = m_tree->currentId();
    if (id == 0) {
        showState();
        return;
    }
    if (id != editor().id() && editor().isChanged()) {
        holdUnsaved();
        return;
    }
    // What a person is writing is not written over by a list that was read again.
    if (!editor().isChanged()) {
        m_isNew = false;
        m_wanted = id;
        editor().open(id);
    }
    showState();
}

/// Nothing that was written is lost by a click beside it.
void KnowledgePanel::holdUnsaved() {
    const auto wanted = m_tree->currentId();
    m_banner->show({theme::Tone::Warning, tr("What you wrote is not saved yet."), tr("Discard it"),
                    [this, wanted] {
                        m_banner->hide();
                        editor().open(0);
                        m_wanted = wanted;
                        showEntries();
                    }});
    const QSignalBlocker quiet(m_tree->selectionModel());
    m_tree->setCurrentIndex(m_tree->entries().indexOf(editor().id()));
    m_tree->viewport()->update();
}

void KnowledgePanel::showState() {
    const auto id = editor().id();
    const auto* entry = id == 0 ? nullptr : m_store.entry(source(), id);
    const auto now = m_environment.now();
    const auto told = [&](std::int64_t version, core::Seconds at, const std::string& by) {
        return tr("Version %1 · %2 · %3")
            .arg(version)
            .arg(Format::relativeTime(at, now), toScreen(by));
    };
    QString text = id == 0 ? tr("New, not saved yet") : QString();
    switch (source()) {
        case Source::Replies:
            if (const auto* reply = m_store.reply(id)) {
                text = told(reply->version, reply->updatedAt, reply->updatedBy);
            }
            break;
        case Source::Articles:
            if (const auto* article = m_store.article(id)) {
                text = told(article->version, article->updatedAt, article->updatedBy);
            }
            break;
        case Source::Products:
            if (const auto* product = m_store.product(id)) {
                text = told(product->version, product->updatedAt, product->updatedBy);
            }
            break;
        case Source::Promotions:
            if (const auto* promotion = m_store.promotion(id)) {
                text = told(promotion->version, promotion->updatedAt, promotion->updatedBy);
            }
            break;
        case Source::Macros:
            if (const auto* macro = m_store.macro(id)) {
                text = told(macro->version, macro->updatedAt, macro->updatedBy);
            }
            break;
    }
    m_state->setText(text);
    m_save->setEnabled(editor().isChanged());
    m_archive->setVisible(entry != nullptr);
    m_archive->setText(entry != nullptr && entry->isArchived ? tr("Restore") : tr("Archive"));
    m_review->setVisible(entry != nullptr && source() == Source::Articles);
}

void KnowledgePanel::addNew() {
    m_banner->hide();
    m_wanted = 0;
    m_tree->setCurrentIndex({});
    m_isNew = true;
    editor().open(0);
    m_body->setCurrentWidget(m_work);
    showState();
    editor().setFocus();
    const auto fields = editor().findChildren<QWidget*>();
    const auto first = std::ranges::find_if(
        fields, [](const QWidget* field) { return field->focusPolicy() != Qt::NoFocus; });
    if (first != fields.end()) {
        (*first)->setFocus();
    }
}

void KnowledgePanel::startReply(const QString& title, const QString& text) {
    m_sources->setCurrentIndex(static_cast<int>(Source::Replies));
    if (editor().isChanged()) {
        say(tr("What you wrote is not saved yet. Save it, then make the new quick reply."), theme::Tone::Warning);
        return;
    }
    addNew();
    static_cast<ReplyEditor&>(editor()).begin(title, text);
    showState();
}

void KnowledgePanel::archiveCurrent() {
    const auto* entry = m_store.entry(source(), editor().id());
    if (entry != nullptr) {
        editor().setArchived(!entry->isArchived);
    }
}

void KnowledgePanel::confirmReview() {
    if (source() == Source::Articles && editor().id() != 0) {
        static_cast<ArticleEditor&>(editor()).confirmReview();
    }
}

void KnowledgePanel::importReplies() {
    const auto files = m_environment.prompts->openFiles(
        this, tr("Import quick replies"), tr("Tables (*.csv *.xlsx *.xls *.txt);;All files (*)"));
    if (files.isEmpty()) {
        return;
    }
    m_environment.quickJobs.add(
        "list", [path = std::filesystem::path(files.front().toStdU16String()),
                 guard = QPointer<KnowledgePanel>(this)](core::jobs::JobContext&) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, table = core::importing::readReplyTable(path)] {
                    if (guard) {
                        guard->addImported(table);
                    }
                },
                Qt::QueuedConnection);
        });
}

void KnowledgePanel::addImported(
    const core::Result<core::importing::ReplyTable, core::importing::Refusal>& table) {
    if (!table) {
        say(tr("The file has no column with texts. It needs a header such as 编码, 分组, 内容."),
            theme::Tone::Warning);
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, replies = table->replies, actor = m_environment.actor()] {
            return m_environment.replies.addAll(replies, actor);
        },
        [this, empty = table->skipped](const AddedReplies& outcome) {
            if (outcome.refused > 0) {
                say(KnowledgeText::refusal(KnowledgeError::NotAllowedForRole), theme::Tone::Warning);
                return;
            }
            say(tr("%1 replies added, %2 left out because they are there already or empty.")
                    .arg(Format::count(outcome.added), Format::count(outcome.skipped + empty)),
                theme::Tone::Success);
        });
}

void KnowledgePanel::exportReplies() {
    const QString target = m_environment.prompts->saveFile(
        this, tr("Export quick replies"), QStringLiteral("replies.csv"), tr("Table (*.csv)"));
    if (target.isEmpty()) {
        return;
    }
    std::vector<Reply> replies;
    std::ranges::copy_if(m_store.replies(), std::back_inserter(replies),
                         [](const Reply& reply) { return !reply.archived; });
    const auto written = [guard = QPointer<KnowledgePanel>(this)](std::optional<std::size_t> count) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, count] {
                if (!guard) {
                    return;
                }
                guard->say(
                    count ? tr("%1 replies written.").arg(Format::count(static_cast<std::int64_t>(*count)))
                          : tr("The file could not be written. Look whether the folder can be "
                               "written to."),
                    count ? theme::Tone::Success : theme::Tone::Warning);
            },
            Qt::QueuedConnection);
    };
    m_environment.quickJobs.add("list", [path = std::filesystem::path(target.toStdU16String()),
                                         replies, written](core::jobs::JobContext&) {
        try {
            writeReplies(path, replies);
            written(replies.size());
        } catch (const std::filesystem::filesystem_error&) {
            written(std::nullopt);
        }
    });
}

void KnowledgePanel::addStarterSet() {
    common::runAct(
        m_environment.acts, this,
        [this, actor = m_environment.actor()] {
            const auto& set = starterSet();
            return m_environment.replies.addAll(set.replies, actor).added +
                   m_environment.knowledgeService.addAll(set.articles, {}, actor);
        },
        [this](std::int64_t added) {
            say(added == 0 ? tr("The starter set is here already.")
                           : tr("%1 replies and articles added. Change them to fit your shop.")
                                 .arg(Format::count(added)),
                theme::Tone::Success);
        });
}

void KnowledgePanel::renameFolder() {
    const auto* reply = source() == Source::Replies ? m_store.reply(editor().id()) : nullptr;
    if (reply == nullptr || reply->folder.empty()) {
        say(tr("Select a reply in the folder first."), theme::Tone::Info);
        return;
    }
    const std::string from = reply->folder;
    const auto name = m_environment.prompts->text(this, tr("Rename the folder"),
                                                  tr("New path of the folder"), toScreen(from));
    if (!name) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, from, to = common::toCore(*name), actor = m_environment.actor()] {
            const auto moved = m_environment.replies.moveFolder(from, to, actor);
            return moved ? std::optional<KnowledgeError>() : std::optional(moved.error());
        },
        [this](const std::optional<KnowledgeError>& error) {
            if (error) {
                showRefusal(*error);
            }
        });
}

void KnowledgePanel::showRefusal(KnowledgeError error) {
    say(KnowledgeText::refusal(error), theme::Tone::Warning);
}

void KnowledgePanel::say(const QString& text, theme::Tone tone) {
    m_banner->show({tone, text, {}, {}});
}

}  // namespace ui::knowledge
