#include "ui/reviews/review_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

#include "ui/common/acts.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/job_progress.h"
#include "ui/common/plain_text.h"
#include "ui/reviews/intake_table_model.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using core::importing::ReviewTable;
using common::Format;
using common::toScreen;

namespace {

constexpr std::size_t kRowsAnAct = 200;
constexpr int kTableHeight = 150;
constexpr int kProblemWidth = 220;

}  // namespace

ReviewImport::ReviewImport(common::Environment& environment, QWidget* parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_summary(new common::PlainLabel({}, this))
    , m_progress(new common::JobProgress(this))
    , m_rows(new common::DataTable(environment.viewStates, this))
    , m_model(new IntakeTableModel(this)) {
    setObjectName(QStringLiteral("review.import"));
    m_summary->setObjectName(QStringLiteral("review.importSummary"));
    m_summary->setWordWrap(true);
    m_rows->setObjectName(QStringLiteral("review.rejectedRows"));
    m_rows->setModel(m_model);
    m_rows->setColumnWidth(IntakeTableModel::Problem, kProblemWidth);
    m_rows->setFixedHeight(kTableHeight);
    auto* again = new QPushButton(tr("Choose the file again…"), this);
    again->setObjectName(QStringLiteral("review.importAgain"));
    connect(again, &QPushButton::clicked, this, [this] { choose(m_shop); });
    auto* close = new QPushButton(tr("Close", "a report"), this);
    close->setObjectName(QStringLiteral("review.importClose"));
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_progress, &common::JobProgress::cancelRequested, this, [this] {
        // What came in stays; the same file brings the rest.
        m_taken = m_table.rows.size();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(again);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_rows);
    hide();
}

ReviewImport::~ReviewImport() = default;

void ReviewImport::choose(core::orders::ShopId shop) {
    const auto files = m_environment.prompts->openFiles(
        this, tr("Reviews that the platform exported"), tr("Tables (*.xlsx *.csv *.xls *.html)"));
    if (!files.isEmpty()) {
        start(shop, files.front());
    }
}

void ReviewImport::start(core::orders::ShopId shop, const QString& file) {
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_shop = shop;
    m_file = file;
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_rows->hide();
    m_progress->start({});
    show();
    const auto deliver =
        [guard = QPointer<ReviewImport>(this), generation = ++m_generation](
            core::Result<ReviewTable, core::importing::Refusal> table) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, generation, table = std::move(table)] {
                    if (guard) {
                        guard->take(generation, table);
                    }
                },
                Qt::QueuedConnection);
        };
    m_environment.longJobs.add("reviews", [path = std::filesystem::path(file.toStdU16String()),
                                           deliver](core::jobs::JobContext&) {
        deliver(core::importing::readReviewTable(path));
    });
}

void ReviewImport::take(std::uint64_t generation,
                        const core::Result<ReviewTable, core::importing::Refusal>& table) {
    if (generation != m_generation) {
        return;
    }
    if (!table) {
        fail(tr("%1 was not taken in. %2")
                 .arg(QFileInfo(m_file).fileName(), ReviewsText::fileProblem(table.error())));
        return;
    }
    m_table = *table;
    m_taken = 0;
    m_intake = {};
    takeNext();
}

void ReviewImport::takeNext() {
    const auto from = m_taken;
    const auto until = std::min(from + kRowsAnAct, m_table.rows.size());
    m_progress->setProgress({static_cast<std::int64_t>(from),
                             static_cast<std::int64_t>(m_table.rows.size())});
    std::vector<ReviewRow> rows;
    for (auto at = from; at < until; ++at) {
        rows.push_back(m_table.rows[at].review);
    }
    if (rows.empty()) {
        finish();
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reviewCaseService, shop = m_shop, rows = std::move(rows),
         actor = m_environment.actor()] { return service->takeIn(shop, rows, actor); },
        [this, from, until](const core::Result<ReviewIntake, ReviewError>& intake) {
            if (!intake) {
                fail(ReviewsText::refusal(intake.error()));
                return;
            }
            m_intake.added += intake->added;
            m_intake.changed += intake->changed;
            m_intake.unchanged += intake->unchanged;
            for (const auto index : intake->refused) {
                m_intake.refused.push_back(from + index);
            }
            m_taken = std::max(m_taken, until);
            takeNext();
        });
}

void ReviewImport::finish() {
    m_isRunning = false;
    m_progress->stop();
    m_rejected.clear();
    for (const auto& fault : m_table.faults) {
        const bool isRating = fault.problem == ReviewTable::Problem::Rating;
        m_rejected.push_back(
            {fault.row, toScreen(fault.cell),
             isRating ? tr("The rating cannot be read") : tr("The time cannot be read"),
             isRating ? tr("Write good, middle or bad, or 1 to 5 stars, and import again")
                      : tr("Write it like 2026-11-26 10:30 and import again")});
    }
    const auto now = m_environment.now();
    for (const auto index : m_intake.refused) {
        const auto& row = m_table.rows[index];
        const bool isAhead = row.review.reviewedAt > now;
        m_rejected.push_back(
            {row.row, isAhead ? Format::exactTime(row.review.reviewedAt) : QString(),
             isAhead ? tr("The time lies ahead") : tr("A middle or bad review without a word"),
             isAhead ? tr("Correct the time, or the clock of this PC, and import again")
                     : tr("Write down what the buyer says, or enter it by hand")});
    }
    std::ranges::sort(m_rejected, {}, &RejectedRow::row);
    m_summary->setText(
        tr("%1: %2 new, %3 with news, %4 known. Not taken in: %5.")
            .arg(QFileInfo(m_file).fileName(), Format::count(m_intake.added),
                 Format::count(m_intake.changed), Format::count(m_intake.unchanged),
                 Format::count(static_cast<std::int64_t>(m_rejected.size()))));
    m_model->setRows(m_rejected);
    m_rows->setVisible(!m_rejected.empty());
    m_table = {};
}

void ReviewImport::fail(const QString& text) {
    m_isRunning = false;
    m_progress->stop();
    hide();
    Q_EMIT refused(text);
}

void ReviewImport::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_isRunning) {
        hide();
        Q_EMIT closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ReviewImport::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::reviews
