#include "ui/knowledge/reply_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/conversations/conversation_reader.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_service.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_service.h"
#include "core/settings/settings_reader.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/step_strip.h"
#include "ui/knowledge/knowledge_text.h"
#include "ui/knowledge/knowledge_tree.h"
#include "ui/knowledge/missing_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::knowledge {

using namespace core::knowledge;
using common::toScreen;

namespace {
constexpr int kFavourites = 9;
constexpr int kPreviewLines = 6;
/// Folders open by themselves while so few lines fit on the screen.
constexpr std::size_t kFewEntries = 30;
}  // namespace

ReplyPane::ReplyPane(common::Environment& environment, QWidget* parent)
    : ConversationPane(parent)
    , m_environment(environment)
    , m_store(environment)
    , m_context(environment)
    , m_sources(new QTabBar(this))
    , m_search(new common::SearchField(tr("Search replies, also by pinyin"), this))
    , m_tree(new KnowledgeTree(this))
    , m_preview(new QPlainTextEdit(this))
    , m_missing(new MissingForm(this)) {
    setObjectName(QStringLiteral("replyPane"));
    m_sources->setObjectName(QStringLiteral("replySources"));
    m_sources->setDrawBase(false);
    m_sources->setExpanding(false);
    m_sources->setUsesScrollButtons(true);
    for (const QString& name :
         {tr("Replies"), tr("Articles"), tr("Products"), tr("Offers"), tr("Macros")}) {
        m_sources->addTab(name);
    }
    m_search->setObjectName(QStringLiteral("replySearch"));
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("replyTree"));
    m_preview->setObjectName(QStringLiteral("replyPreview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFixedHeight(m_preview->fontMetrics().lineSpacing() * kPreviewLines +
                              2 * theme::kSpace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpace, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(m_sources);
    layout->addWidget(m_search);
    layout->addWidget(makeFilters());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_missing);
    layout->addWidget(makeFoot());
    connectParts();
    m_store.load();
}

QWidget* ReplyPane::makeFilters() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_step = new QComboBox(row);
    m_step->setObjectName(QStringLiteral("replyStep"));
    m_step->addItem(tr("All steps"), QString());
    for (int at = 0; at < core::conversations::kSteps; ++at) {
        const auto step = static_cast<core::conversations::Step>(at);
        m_step->addItem(common::StepStrip::textOf(step),
                        toScreen(core::conversations::toWord(step)));
    }
    m_objection = new QComboBox(row);
    m_objection->setObjectName(QStringLiteral("replyObjection"));
    m_objection->addItem(tr("All objections"), -1);
    for (int at = 0; at < kObjections; ++at) {
        m_objection->addItem(KnowledgeText::of(static_cast<Objection>(at)), at);
    }
    m_stage = new QComboBox(row);
    m_stage->setObjectName(QStringLiteral("articleStageFilter"));
    m_stage->setAccessibleName(tr("Stage of the sale"));
    m_stage->addItem(tr("All stages"), -1);
    for (int at = 0; at < 3; ++at) {
        m_stage->addItem(KnowledgeText::of(static_cast<Stage>(at)), at);
    }
    m_stage->hide();
    for (auto* box : {m_step, m_objection, m_stage}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ReplyPane::showEntries);
    }
    m_step->setAccessibleName(tr("Step of the reception"));
    m_objection->setAccessibleName(tr("Objection of the buyer"));
    return row;
}

QWidget* ReplyPane::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_order = new QComboBox(foot);
    m_order->setObjectName(QStringLiteral("replyOrder"));
    m_order->setAccessibleName(tr("Order the reply is about"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(8);
    m_order->hide();
    m_status = new common::PlainLabel({}, foot);
    m_status->setObjectName(QStringLiteral("replyStatus"));
    m_status->setWordWrap(true);
    theme::setMuted(*m_status);
    m_favourite = new QToolButton(foot);
    m_favourite->setObjectName(QStringLiteral("replyFavourite"));
    m_favourite->setIcon(theme::icon(QStringLiteral("keyboard")));
    m_favourite->setToolTip(tr("Put it on a key"));
    m_favourite->setAccessibleName(tr("Put it on a key"));
    m_insert = new QPushButton(tr("Insert"), foot);
    m_insert->setObjectName(QStringLiteral("replyInsert"));
    theme::setPrimary(*m_insert);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_order);
    layout->addWidget(m_favourite);
    layout->addWidget(m_insert);
    return foot;
}

void ReplyPane::connectParts() {
    connect(m_sources, &QTabBar::currentChanged, this, [this] {
        m_missing->leave();
        m_step->setVisible(source() == Source::Replies);
        m_objection->setVisible(source() == Source::Replies);
        m_stage->setVisible(source() == Source::Articles);
        m_insert->setText(source() == Source::Macros ? tr("Run…") : tr("Insert"));
        showEntries();
    });
    connect(m_search, &common::SearchField::searched, this, [this] {
        // The best hit of the new words is the one that Return inserts.
        m_tree->setCurrentIndex({});
        showEntries();
    });
    connect(m_search, &common::SearchField::left, this, [this] {
        selectFirst();
        m_tree->setFocus();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReplyPane::showCurrent);
    connect(m_tree, &QTreeView::activated, this, &ReplyPane::insertCurrent);
    connect(m_insert, &QPushButton::clicked, this, &ReplyPane::insertCurrent);
    connect(m_favourite, &QToolButton::clicked, this, &ReplyPane::chooseFavourite);
    connect(m_missing, &MissingForm::left, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&m_store, &KnowledgeStore::changed, this, &ReplyPane::showEntries);
    connect(&m_store, &KnowledgeStore::indexed, this, &ReplyPane::showEntries);
    connect(&m_store, &KnowledgeStore::used, this, [this](Source of, std::int64_t id) {
        const auto* entry = of == source() ? m_store.entry(of, id) : nullptr;
        if (entry != nullptr) {
            m_tree->entries().setUses(id, entry->uses);
            showCurrent();
        }
    });
    connect(&m_context, &ReplyContext::valuesChanged, this, &ReplyPane::showPreview);
    connect(&m_context, &ReplyContext::ordersChanged, this, &ReplyPane::showOrders);
    connect(m_order, &QComboBox::activated, this,
            [this](int at) { m_context.chooseOrder(static_cast<std::size_t>(at)); });
    m_customers = common::onScreen(m_environment.customerService.changed, this, [this](const auto&...) {
        readTraits();
        showEntries();
    });
    m_scripts = m_environment.scriptsRequested.subscribe(
        [this](core::conversations::Step step) { showStep(step); });
}

bool ReplyPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !m_search->text().trimmed().isEmpty()) {
        const int key = static_cast<const QKeyEvent&>(*event).key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // What was typed a moment ago is searched for first.
            m_search->setSearch(m_search->text());
            insertCurrent();
            return true;
        }
    }
    return ConversationPane::eventFilter(watched, event);
}

QString ReplyPane::title() const {
    return tr("Knowledge");
}

void ReplyPane::setContext(const common::ConversationContext& context) {
    const bool hasNewWords = context.lastBuyerText != m_context.context().lastBuyerText;
    const bool isOther = context.conversation != m_context.context().conversation;
    if (isOther) {
        m_missing->leave();
    }
    m_context.set(context);
    const auto traitsBefore = m_traits;
    readTraits();
    if (hasNewWords || isOther || m_traits != traitsBefore) {
        if (m_search->text().isEmpty()) {
            // What answers the new words is in front.
            m_tree->setCurrentIndex({});
        }
        showEntries();
    }
}

std::vector<common::Command> ReplyPane::commands() {
    std::vector<common::Command> commands{
        {QStringLiteral("knowledge.find"),
         tr("Find a reply"),
         QKeySequence(Qt::CTRL | Qt::Key_J),
         {},
         [this] { focusSearch(); }}};
    for (int slot = 1; slot <= kFavourites; ++slot) {
        commands.push_back({QStringLiteral("knowledge.favourite%1").arg(slot),
                            tr("Insert favourite reply %1").arg(slot),
                            QKeySequence(QStringLiteral("Alt+%1").arg(slot)),
                            [this, slot] { return m_store.favourite(slot) != 0; },
                            [this, slot] { insertFavourite(slot); }});
    }
    return commands;
}

void ReplyPane::showStep(core::conversations::Step step) {
    Q_EMIT frontRequested();
    m_sources->setCurrentIndex(static_cast<int>(Source::Replies));
    m_search->setSearch({});
    m_step->setCurrentIndex(static_cast<int>(step) + 1);
    selectFirst();
    m_tree->setFocus();
}

Source ReplyPane::source() const {
    return static_cast<Source>(m_sources->currentIndex());
}

const KnowledgeEntry* ReplyPane::current() const {
    return m_store.entry(source(), m_tree->currentId());
}

void ReplyPane::focusSearch() {
    Q_EMIT frontRequested();
    m_search->setFocus();
    m_search->selectAll();
}

void ReplyPane::showEntries() {
    const auto before = m_tree->currentId();
    const auto of = source();
    const std::string step = common::toCore(m_step->currentData().toString());
    const int objection = m_objection->currentData().toInt();
    const int stage = m_stage->currentData().toInt();
    const auto isShown = [&](const KnowledgeEntry& entry) {
        const bool fits = of != Source::Replies ||
                          ((step.empty() || entry.step == step) &&
                           (objection < 0 || entry.objection == static_cast<Objection>(objection)));
        // An article of no stage is good for all.
        const bool isOfStage = of != Source::Articles || stage < 0 || !entry.stage ||
                               *entry.stage == static_cast<Stage>(stage);
        return !entry.isArchived && fits && isOfStage;
    };
    const auto isForBuyer = [this](const KnowledgeEntry* entry) {
        return isForTraits(entry->trait, m_traits);
    };
    const auto entriesOf = [&](const std::vector<std::int64_t>& ids) {
        std::vector<const KnowledgeEntry*> found;
        for (const auto id : ids) {
            const auto* entry = m_store.entry(of, id);
            if (entry != nullptr && isShown(*entry)) {
                found.push_back(entry);
            }
        }
        // R045: what is made for this kind of buyer comes before what is good for everybody.
        std::ranges::stable_partition(found, isForBuyer);
        return found;
    };
    std::size_t count = 0;
    if (!m_search->text().trimmed().isEmpty()) {
        const auto found = entriesOf(m_store.search(of, m_search->text()));
        count = found.size();
        m_tree->showFound(found);
    } else {
        std::vector<const KnowledgeEntry*> shown;
        for (const auto& entry : m_store.entries(of)) {
            if (isShown(entry)) {
                shown.push_back(&entry);
            }
        }
        const auto suggested = entriesOf(m_store.suggest(of, m_context.context().lastBuyerText));
        std::vector<const KnowledgeEntry*> forBuyer;
        std::ranges::copy_if(shown, std::back_inserter(forBuyer), isForBuyer);
        count = shown.size();
        m_tree->showFolders(shown, count <= kFewEntries,
                            {{tr("Suggested for the last message"), suggested},
                             {tr("For this kind of buyer"), forBuyer}});
    }
    m_tree->select(before);
    if (count == 0) {
        showStatus(m_search->text().isEmpty() ? tr("Nothing here yet. Add it under Knowledge.")
                                              : tr("Nothing found. Try other words."));
    }
    showCurrent();
}

void ReplyPane::readTraits() {
    const auto& context = m_context.context();
    const auto customer = context.conversation == 0
                              ? std::nullopt
                              : m_environment.customers.find(context.shop, context.buyer);
    m_traits = customer ? core::customers::traitsOf(*customer) : std::vector<std::string>{};
}

void ReplyPane::selectFirst() {
    if (current() == nullptr) {
        m_tree->select(0);
    }
}

void ReplyPane::showCurrent() {
    const auto* entry = current();
    m_insert->setEnabled(entry != nullptr);
    m_favourite->setVisible(source() == Source::Replies && entry != nullptr);
    if (entry != nullptr) {
        const int slot = source() == Source::Replies ? m_store.slotOf(entry->id) : 0;
        QStringList parts;
        if (!entry->hint.isEmpty()) {
            parts.append(entry->hint);
        }
        if (entry->uses > 0) {
            parts.append(tr("Used %n times", nullptr, static_cast<int>(entry->uses)));
        }
        if (slot != 0) {
            parts.append(QStringLiteral("Alt+%1").arg(slot));
        }
        showStatus(parts.join(QStringLiteral(" · ")));
    }
    showPreview();
}

void ReplyPane::showPreview() {
    const auto* entry = current();
    QString text = entry == nullptr ? QString() : entry->body;
    if (entry != nullptr && source() == Source::Replies) {
        // What is not known yet stays visible in its braces here, and is asked for before it goes in.
        auto values = m_context.values();
        for (const auto& name : variableNames()) {
            auto& value = values.known[name.variable];
            value = value.empty() ? '{' + std::string(name.chinese) + '}' : value;
        }
        const auto filled = fill(common::toCore(entry->body), values);
        text = filled ? toScreen(*filled) : text;
    }
    m_preview->setPlainText(text);
}

void ReplyPane::showOrders() {
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    for (const auto& key : m_context.orders()) {
        m_order->addItem(toScreen(key.number));
    }
    m_order->setVisible(m_order->count() > 1);
}

void ReplyPane::showStatus(const QString& text) {
    m_status->setText(text);
}

void ReplyPane::insertCurrent() {
    const auto* entry = current();
    if (entry == nullptr) {
        return;
    }
    const QString selected = m_preview->textCursor().selectedText().replace(QChar(0x2029), u'\n');
    if (!selected.isEmpty() && m_preview->hasFocus() && source() != Source::Macros) {
        deliver(source(), entry->id, common::toCore(selected));
        return;
    }
    insert(source(), entry->id);
}

void ReplyPane::insertFavourite(int slot) {
    if (const auto id = m_store.favourite(slot); id != 0) {
        insert(Source::Replies, id);
    }
}

std::optional<std::string> ReplyPane::textOf(Source of, std::int64_t id) {
    const auto now = m_environment.now();
    const auto taken = [this](const core::Result<std::string, KnowledgeError>& text) {
        if (!text) {
            showStatus(KnowledgeText::refusal(text.error()));
        }
        return text ? std::optional(*text) : std::nullopt;
    };
    switch (of) {
        case Source::Replies:
            if (const auto* reply = m_store.reply(id)) {
                return reply->body;
            }
            break;
        case Source::Articles:
            if (const auto* article = m_store.article(id)) {
                return taken(insertable(*article, now));
            }
            break;
        case Source::Products:
            if (const auto* product = m_store.product(id)) {
                return insertable(*product);
            }
            break;
        case Source::Promotions:
            if (const auto* promotion = m_store.promotion(id)) {
                return taken(insertable(*promotion, now));
            }
            break;
        case Source::Macros:
            if (const auto* macro = m_store.macro(id)) {
                return macro->reply;
            }
            break;
    }
    return std::nullopt;
}

void ReplyPane::insert(Source of, std::int64_t id) {
    if (m_context.context().conversation == 0) {
        showStatus(tr("Open a conversation first."));
        return;
    }
    const auto body = textOf(of, id);
    if (!body) {
        return;
    }
    // Only replies and macros have variables; braces elsewhere are text.
    const bool hasVariables = of == Source::Replies || of == Source::Macros;
    const auto text = hasVariables ? fill(*body, m_context.values())
                                   : core::Result<std::string, std::vector<std::string>>(*body);
    if (!text) {
        askForMissing(text.error(), of, id);
    } else if (of == Source::Macros) {
        m_missing->ask(tr("Do all of this now?"), tr("Do it"), {},
                       [this, id, reply = *text](const auto&) { runMacro(id, reply); });
    } else {
        deliver(of, id, *text);
    }
}

void ReplyPane::askForMissing(const std::vector<std::string>& names, Source of, std::int64_t id) {
    m_missing->ask(of == Source::Macros ? tr("The macro needs this:") : tr("The reply needs this:"),
                   of == Source::Macros ? tr("Do it") : tr("Insert"), names,
                   [this, of, id](const MissingForm::Values& given) {
                       const auto body = textOf(of, id);
                       auto values = m_context.values();
                       values.named = given;
                       const auto text = body ? fill(*body, values)
                                              : core::Unexpected{std::vector<std::string>{}};
                       if (text && of == Source::Macros) {
                           runMacro(id, *text);
                       } else if (text) {
                           deliver(of, id, *text);
                       }
                   });
}

void ReplyPane::deliver(Source of, std::int64_t id, const std::string& text) {
    Q_EMIT insertRequested(toScreen(text));
    const auto done = [](bool) {};
    const auto actor = m_environment.actor();
    if (of == Source::Replies) {
        if (const auto* reply = m_store.reply(id)) {
            for (const auto& file : reply->attachments) {
                Q_EMIT attachRequested(toScreen(file));
            }
        }
        common::runAct(
            m_environment.acts, this,
            [this, id, actor] { return m_environment.replies.countUse(id, actor).has_value(); }, done);
    } else if (const auto* product = of == Source::Products ? m_store.product(id) : nullptr;
               product != nullptr && !product->picture.empty()) {
        Q_EMIT attachRequested(toScreen(product->picture));
    } else if (of == Source::Articles) {
        common::runAct(
            m_environment.acts, this,
            [this, id, actor] {
                return m_environment.knowledgeService.countArticleUse(id, actor).has_value();
            },
            done);
    }
}

void ReplyPane::runMacro(std::int64_t id, const std::string& reply) {
    const auto* found = m_store.macro(id);
    const auto conversation = m_context.context().conversation;
    if (found == nullptr || conversation == 0) {
        return;
    }
    // What came in since the agent read the talk holds the reply back.
    const auto seen = m_environment.conversations.find(conversation);
    const auto lastSeen = seen ? seen->readMessage : 0;
    const auto undoWindow = m_environment.settings.conversationRules(m_context.context().shop).undoWindow;
    common::runAct(
        m_environment.acts, this,
        [this, macro = *found, reply, conversation, lastSeen, undoWindow,
         actor = m_environment.actor()] {
            return m_environment.macros.run({conversation, 0}, macro, reply, lastSeen, undoWindow,
                                            actor);
        },
        [this](const core::conversations::MacroRun::Outcome& outcome) {
            showStatus(outcome ? tr("Done.") : KnowledgeText::refusal(outcome.error()));
        });
}

void ReplyPane::chooseFavourite() {
    const auto* entry = current();
    if (entry == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int own = m_store.slotOf(entry->id);
    const auto set = [this](int slot, std::optional<ReplyId> reply) {
        common::runAct(
            m_environment.acts, this,
            [this, slot, reply, actor = m_environment.actor()] {
                return m_environment.replies.setFavourite(slot, reply, actor).has_value();
            },
            [](bool) {});
    };
    for (int slot = 1; slot <= kFavourites; ++slot) {
        const auto* holder = m_store.reply(m_store.favourite(slot));
        const QString key = QStringLiteral("Alt+%1").arg(slot);
        const QString name =
            holder == nullptr ? key : QStringLiteral("%1  %2").arg(key, toScreen(holder->title));
        auto* action = menu->addAction(name, this, [set, slot, id = entry->id] { set(slot, id); });
        action->setCheckable(true);
        action->setChecked(slot == own);
    }
    if (own != 0) {
        menu->addSeparator();
        menu->addAction(tr("Take it off its key"), this, [set, own] { set(own, std::nullopt); });
    }
    menu->popup(m_favourite->mapToGlobal(QPoint(0, m_favourite->height())));
}

}  // namespace ui::knowledge
