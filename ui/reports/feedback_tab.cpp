#include "ui/reports/feedback_tab.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "core/reports/report_service.h"
#include "core/settings/settings_reader.h"
#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/reports/read_beside.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;
using common::toCore;
using common::toScreen;

namespace {

enum Column { Product, Topic, Text, Source, Order, By, At, State, Answer };
constexpr std::chrono::days kComplaintsBack{30};
constexpr int kLengthOfMinute = 16;

/// A complaint's words may be longer than an entry's.
std::string cut(const std::string& text) {
    constexpr int kLongest = 1000;
    return toCore(toScreen(text).left(kLongest));
}

}  // namespace

FeedbackTab::FeedbackTab(common::Environment& environment, const ReportsPorts& ports,
                         QWidget* parent)
    : ReportTab(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_export(environment)
    , m_model({tr("Product"), tr("Topic"), tr("What buyers want"), tr("Source"), tr("Order"),
               tr("Written by"), tr("Time"), tr("State"), tr("Answer of operations")}) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeForm());
    m_table = new common::DataTable(environment.viewStates, this);
    m_table->setObjectName(QStringLiteral("feedbackTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(State, new common::ChipDelegate(m_table));
    constexpr int kProductWidth = 160;
    constexpr int kTextWidth = 320;
    constexpr int kTimeWidth = 130;
    m_table->setColumnWidth(Product, kProductWidth);
    m_table->setColumnWidth(Text, kTextWidth);
    m_table->setColumnWidth(At, kTimeWidth);
    m_table->setYieldingColumns({Order, By, At, Source});
    m_empty = new common::EmptyState(
        {QStringLiteral("message"), tr("No feedback here"),
         tr("Write down what buyers want of a product, take it in from complaints, or from the "
            "pane beside a conversation."),
         tr("New entry")},
        this);
    connect(m_empty, &common::EmptyState::activated, this,
            [this] { startNew(common::CaseStart{}); });
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_detail = common::valueLabel({}, this);
    m_detail->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                                 theme::kSpaceSmall);
    layout->addWidget(m_detail);
    connect(m_table, &common::DataTable::currentRowChanged, this, &FeedbackTab::showCurrent);
    connect(m_table, &common::DataTable::rowActivated, this, &FeedbackTab::openAnswer);
    connect(&m_export, &common::ListExport::done, this, &FeedbackTab::done);
    connect(&m_export, &common::ListExport::refused, this, &FeedbackTab::refused);
}

QWidget* FeedbackTab::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* search = new common::SearchField(tr("Product or words"), bar);
    search->setObjectName(QStringLiteral("feedback.search"));
    connect(search, &common::SearchField::searched, this, [this](const QString& text) {
        m_filter.text = toCore(text);
        refresh();
    });
    bar->add(search, 1);
    auto* topic = new QComboBox(bar);
    topic->setObjectName(QStringLiteral("feedback.topicFilter"));
    topic->setAccessibleName(tr("Topic"));
    topic->addItem(tr("Every topic"));
    for (const auto each : kFeedbackTopics) {
        topic->addItem(ReportsText::of(each));
    }
    connect(topic, &QComboBox::activated, this, [this](int place) {
        m_filter.topic = place == 0 ? std::nullopt : std::optional(kFeedbackTopics[place - 1]);
        refresh();
    });
    bar->add(topic);
    auto* waiting = new common::FilterButton(tr("Not answered"), bar);
    waiting->setObjectName(QStringLiteral("feedback.open"));
    waiting->setCheckable(true);
    connect(waiting, &QToolButton::toggled, this, [this](bool isOn) {
        m_filter.state = isOn ? std::optional(FeedbackState::Open) : std::nullopt;
        refresh();
    });
    bar->add(waiting);
    bar->addSpace();
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        bar->add(button);
        return button;
    };
    m_complaints =
        add(tr("From complaints"), "feedback.takeComplaints", &FeedbackTab::takeComplaints);
    // Until the complaints are read there is nothing to take in.
    m_complaints->setEnabled(false);
    add(tr("Answer…"), "feedback.answer", &FeedbackTab::openAnswer);
    add(tr("Export…"), "feedback.export", &FeedbackTab::exportList);
    theme::setPrimary(
        *add(tr("New entry…"), "feedback.new", [this] { startNew(common::CaseStart{}); }));
    return bar;
}

QWidget* FeedbackTab::makeForm() {
    m_form = new QFrame(this);
    m_form->setObjectName(QStringLiteral("feedback.form"));
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_formTitle = common::captionLabel({}, m_form);
    layout->addWidget(m_formTitle);
    auto* row = new QHBoxLayout;
    m_product = new QLineEdit(m_form);
    m_product->setObjectName(QStringLiteral("feedback.product"));
    m_product->setPlaceholderText(tr("Product"));
    constexpr int kLongestProduct = 200;
    m_product->setMaxLength(kLongestProduct);
    m_topic = new QComboBox(m_form);
    m_topic->setObjectName(QStringLiteral("feedback.topic"));
    m_topic->setAccessibleName(tr("Topic"));
    for (const auto each : kFeedbackTopics) {
        m_topic->addItem(ReportsText::of(each));
    }
    m_text = new QLineEdit(m_form);
    m_text->setObjectName(QStringLiteral("feedback.text"));
    constexpr int kLongestText = 1000;
    m_text->setMaxLength(kLongestText);
    auto* keep = new QPushButton(tr("Save"), m_form);
    keep->setObjectName(QStringLiteral("feedback.save"));
    theme::setPrimary(*keep);
    auto* cancel = new QPushButton(tr("Cancel"), m_form);
    row->addWidget(m_product, 1);
    row->addWidget(m_topic);
    row->addWidget(m_text, 2);
    row->addWidget(cancel);
    row->addWidget(keep);
    layout->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &FeedbackTab::save);
    connect(m_text, &QLineEdit::returnPressed, this, &FeedbackTab::save);
    connect(cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    m_form->hide();
    return m_form;
}

void FeedbackTab::refresh() {
    if (m_environment.cases.reports == nullptr) {
        return;
    }
    m_entries = m_environment.cases.reports->feedback(m_filter);
    std::vector<common::TextRow> rows;
    for (const auto& each : m_entries) {
        rows.push_back(
            {each.id,
             {toScreen(each.product), ReportsText::of(each.topic), toScreen(each.text),
              ReportsText::of(each.source), toScreen(each.orderNumber), toScreen(each.createdBy),
              common::Format::exactTime(each.createdAt).left(kLengthOfMinute),
              ReportsText::chip(each.state), toScreen(each.answer)}});
    }
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    readComplaints();
    showCurrent();
}

void FeedbackTab::readComplaints() {
    if (!m_ports.complaintsToTakeUp) {
        m_complaints->setEnabled(false);
        return;
    }
    readBeside(
        m_environment.quickJobs, this,
        [read = m_ports.complaintsToTakeUp, since = m_environment.now() - kComplaintsBack] {
            return read(since);
        },
        [this](const std::vector<OpenComplaint>& waiting) {
            m_waiting = waiting;
            m_complaints->setText(waiting.empty() ? tr("From complaints")
                                                  : tr("From complaints (%1)").arg(waiting.size()));
            m_complaints->setEnabled(!waiting.empty());
        });
}

const Feedback* FeedbackTab::current() const {
    const auto key = m_model.key(m_table->currentIndex().row());
    const auto found = std::ranges::find(m_entries, key, &Feedback::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void FeedbackTab::showCurrent() {
    const auto* entry = current();
    m_detail->setVisible(entry != nullptr);
    if (entry != nullptr) {
        m_detail->setText(
            entry->answer.empty()
                ? toScreen(entry->text)
                : tr("%1\nAnswer: %2").arg(toScreen(entry->text), toScreen(entry->answer)));
    }
}

void FeedbackTab::startNew(const common::CaseStart& start) {
    m_answering.reset();
    m_start = start;
    m_formTitle->setText(start.conversation
                             ? tr("Feedback from conversation %1").arg(*start.conversation)
                             : tr("Feedback to operations"));
    m_product->clear();
    m_product->show();
    m_topic->show();
    m_text->clear();
    m_text->setPlaceholderText(tr("What buyers want, in a sentence"));
    m_form->show();
    m_product->setFocus();
}

void FeedbackTab::openAnswer() {
    const auto* entry = current();
    if (entry == nullptr) {
        return;
    }
    m_answering = entry->id;
    m_formTitle->setText(tr("Answer of operations to: %1").arg(toScreen(entry->text).simplified()));
    m_product->hide();
    m_topic->hide();
    m_text->setText(toScreen(entry->answer));
    m_text->setPlaceholderText(tr("What operations say or do about it"));
    m_form->show();
    m_text->setFocus();
}

void FeedbackTab::save() {
    const auto shops = m_environment.settings.shops();
    if (!m_form->isVisible() || m_environment.cases.reportService == nullptr || shops.empty()) {
        return;
    }
    const auto answered = [this](const core::Result<Feedback, ReportError>& outcome) {
        if (!outcome) {
            Q_EMIT refused(ReportsText::refusal(outcome.error()));
            return;
        }
        m_form->hide();
        refresh();
        m_table->selectKey(static_cast<qlonglong>(outcome->id));
        Q_EMIT done(tr("The list for operations is up to date."));
    };
    auto* service = m_environment.cases.reportService;
    if (m_answering) {
        common::runAct(
            m_environment.acts, this,
            [service, id = *m_answering, text = toCore(m_text->text()),
             actor = m_environment.actor()] { return service->answerFeedback(id, 0, text, actor); },
            answered);
        return;
    }
    const FeedbackDraft draft{
        .shop = m_start.shop != 0 ? m_start.shop : shops.front().id,
        .product = toCore(m_product->text()),
        .topic = kFeedbackTopics[std::max(0, m_topic->currentIndex())],
        .text = toCore(m_text->text()),
        .source = m_start.conversation ? FeedbackSource::Conversation : FeedbackSource::Manual,
        .sourceId = m_start.conversation,
        .orderNumber = m_start.orderNumber};
    common::runAct(
        m_environment.acts, this,
        [service, draft, actor = m_environment.actor()] {
            return service->addFeedback(draft, actor);
        },
        answered);
}

void FeedbackTab::takeComplaints() {
    if (m_environment.cases.reportService == nullptr) {
        return;
    }
    std::vector<FeedbackDraft> drafts;
    for (const auto& each : m_waiting) {
        drafts.push_back({.shop = each.shop,
                          .product = each.product,
                          .topic = FeedbackTopic::Product,
                          .text = cut(each.text),
                          .source = FeedbackSource::Complaint,
                          .sourceId = each.id,
                          .orderNumber = each.orderNumber});
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, drafts, actor = m_environment.actor()] {
            return static_cast<int>(service->takeComplaints(drafts, actor));
        },
        [this](int count) {
            refresh();
            Q_EMIT done(
                tr("%n complaints of the last 30 days are taken in, with names and numbers "
                   "covered.",
                   nullptr, count));
        });
}

void FeedbackTab::openSource() {
    const auto* entry = current();
    if (entry == nullptr || !entry->sourceId) {
        return;
    }
    if (entry->source == FeedbackSource::Conversation) {
        m_environment.conversationRequested.emit(*entry->sourceId);
    } else {
        m_environment.caseRequested.emit("complaint", *entry->sourceId);
    }
}

void FeedbackTab::exportList() {
    m_export.ask(this, *m_table, tr("feedback"));
}

std::vector<common::Command> FeedbackTab::commands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto hasEntry = [this] { return current() != nullptr; };
    return {{QStringLiteral("reports.takeComplaints"), tr("Take feedback in from complaints"),
             QKeySequence(kBoth | Qt::Key_A), [this] { return m_complaints->isEnabled(); },
             [this] { takeComplaints(); }},
            {QStringLiteral("reports.answerFeedback"), tr("Answer of operations…"),
             QKeySequence(kBoth | Qt::Key_R), hasEntry, [this] { openAnswer(); }},
            {QStringLiteral("reports.openSource"), tr("Open what the feedback comes from"),
             QKeySequence(kBoth | Qt::Key_O),
             [this] { return current() != nullptr && current()->sourceId.has_value(); },
             [this] { openSource(); }}};
}

}  // namespace ui::reports
