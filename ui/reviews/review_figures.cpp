#include "ui/reviews/review_figures.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::Format;
using common::toScreen;

namespace {

constexpr std::int64_t kMostProducts = 200;
constexpr int kWordWidth = 200;
constexpr int kPerCent = 100;

}  // namespace

ReviewFiguresView::ReviewFiguresView(common::Environment& environment, const ReviewPorts& ports,
                                     QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_period(new QComboBox(this))
    , m_rates(new common::PlainLabel({}, this))
    , m_causes({tr("Cause"), tr("Reviews")})
    , m_products({tr("Product"), tr("Bad"), tr("Middle"), tr("Good")})
    , m_reading(environment.quickJobs, [this](const ReviewFigures& figures) { take(figures); }) {
    setObjectName(QStringLiteral("reviewFigures"));
    m_period->setObjectName(QStringLiteral("reviewFigures.period"));
    for (const int days : {7, 30, 90, 365}) {
        m_period->addItem(tr("Last %n days", nullptr, days), days);
    }
    m_period->setCurrentIndex(1);
    m_rates->setObjectName(QStringLiteral("reviewFigures.rates"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->setSpacing(theme::kSpace);
    head->addWidget(m_period);
    head->addWidget(m_rates, 1);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpaceWide);
    grid->setSpacing(theme::kSpaceWide);
    grid->addWidget(makeTable(tr("Causes"), "reviewFigures.causes", m_causes), 0, 0);
    grid->addWidget(makeTable(tr("Products"), "reviewFigures.products", m_products), 0, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(grid, 1);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReviewFiguresView::refresh);
}

QWidget* ReviewFiguresView::makeTable(const QString& title, const char* name,
                                      common::TextTableModel& model) {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(common::captionLabel(title, part));
    auto* table = new common::DataTable(m_environment.viewStates, part);
    table->setObjectName(QLatin1String(name));
    table->setModel(&model);
    table->setColumnWidth(0, kWordWidth);
    layout->addWidget(table, 1);
    return part;
}

QString ReviewFiguresView::shareOf(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? Format::count(part)
                      : tr("%1 (%2%)", "count, share")
                            .arg(Format::count(part))
                            .arg((part * kPerCent + whole / 2) / whole);
}

void ReviewFiguresView::nextPeriod() {
    m_period->setCurrentIndex((m_period->currentIndex() + 1) % m_period->count());
}

void ReviewFiguresView::refresh() {
    const auto now = m_environment.now();
    const auto from = now - std::chrono::days{m_period->currentData().toInt()};
    m_reading.start("review figures",
                    [reader = m_ports.lister, from, now](core::jobs::JobContext&) -> ReviewFigures {
                        return {.ratings = reader->ratings(from, now),
                                .causes = reader->causes(from, now),
                                .products = reader->products(from, now, kMostProducts)};
                    });
}

void ReviewFiguresView::take(const ReviewFigures& figures) {
    std::int64_t all = 0;
    for (const auto& [rating, count] : figures.ratings) {
        all += count;
    }
    const auto of = [&](Rating rating) {
        const auto found = figures.ratings.find(rating);
        return shareOf(found == figures.ratings.end() ? 0 : found->second, all);
    };
    m_rates->setText(all == 0 ? tr("No review in this time: import the platform's export, or "
                                   "choose a longer time.")
                              : tr("%1 reviews: good %2, middle %3, bad %4")
                                    .arg(Format::count(all), of(Rating::Good), of(Rating::Middle),
                                         of(Rating::Bad)));
    std::vector<common::TextRow> causes;
    for (const auto& cause : figures.causes) {
        causes.push_back(
            {ReviewsText::of(cause.cause), {ReviewsText::of(cause.cause), cause.reviews}});
    }
    m_causes.setRows(std::move(causes));
    std::vector<common::TextRow> products;
    for (const auto& product : figures.products) {
        const QString name = toScreen(product.product);
        products.push_back({name, {name, product.bad, product.middle, product.good}});
    }
    m_products.setRows(std::move(products));
}

}  // namespace ui::reviews
