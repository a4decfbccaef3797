#include "ui/stats/scope_picker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

namespace {

constexpr int kWeek = 7;
constexpr int kMonth = 30;
constexpr int kQuarter = 90;

QDate epoch() {
    return {1970, 1, 1};
}

}  // namespace

core::Seconds startOf(const QDate& day, std::chrono::minutes utcOffset) {
    return core::Seconds{std::chrono::sys_days{std::chrono::days{epoch().daysTo(day)}}} - utcOffset;
}

QDate dateOf(core::Seconds at, std::chrono::minutes utcOffset) {
    return epoch().addDays(
        std::chrono::floor<std::chrono::days>(at + utcOffset).time_since_epoch().count());
}

ScopePicker::ScopePicker(common::Environment& environment, Days days, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_days(new QComboBox(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_shop(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setAccessibleName(tr("Which days"));
    for (const auto& text : {tr("This month"), tr("Last month"), tr("Last 7 days"),
                             tr("Last 30 days"), tr("Last 90 days"), tr("Own days")}) {
        m_days->addItem(text);
    }
    m_days->setCurrentIndex(static_cast<int>(days));
    layout->addWidget(m_days);
    const auto today = dateOf(environment.now(), core::kChinaOffset);
    m_first->setDate(today.addDays(1 - today.day()));
    m_last->setDate(today);
    m_first->setObjectName(QStringLiteral("firstDay"));
    m_last->setObjectName(QStringLiteral("lastDay"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (auto* date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->hide();
        layout->addWidget(date);
        connect(date, &QDateEdit::dateChanged, this, &ScopePicker::changed);
    }
    m_shop->setObjectName(QStringLiteral("shop"));
    m_shop->setAccessibleName(tr("Which shop"));
    m_shop->addItem(tr("All shops"), 0);
    for (const auto& shop : environment.settings.shops()) {
        m_shop->addItem(common::toScreen(shop.name), static_cast<qlonglong>(shop.id));
    }
    m_shop->setVisible(m_shop->count() > 2);
    layout->addWidget(m_shop);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ScopePicker::choose);
    connect(m_shop, &QComboBox::currentIndexChanged, this, &ScopePicker::changed);
}

void ScopePicker::setDaysVisible(bool isVisible) {
    m_hasDays = isVisible;
    m_days->setVisible(isVisible);
    showOwnDays();
}

void ScopePicker::showOwnDays() {
    const bool isOwn = m_hasDays && static_cast<Days>(m_days->currentIndex()) == Days::Own;
    m_first->setVisible(isOwn);
    m_last->setVisible(isOwn);
}

void ScopePicker::choose() {
    showOwnDays();
    Q_EMIT changed();
}

std::optional<core::orders::ShopId> ScopePicker::shop() const {
    const auto shop = m_shop->currentData().toLongLong();
    return shop == 0 ? std::nullopt : std::optional<core::orders::ShopId>(shop);
}

std::chrono::minutes ScopePicker::utcOffset() const {
    const auto wanted = shop();
    for (const auto& known : m_environment.settings.shops()) {
        if (!wanted || known.id == *wanted) {
            return known.utcOffset;
        }
    }
    return core::kChinaOffset;
}

core::stats::DayRange ScopePicker::range() const {
    const auto offset = utcOffset();
    const QDate today = dateOf(m_environment.now(), offset);
    const QDate month = today.addDays(1 - today.day());
    QDate first = today;
    QDate last = today;
    switch (static_cast<Days>(m_days->currentIndex())) {
        case Days::ThisMonth:
            first = month;
            break;
        case Days::LastMonth:
            first = month.addMonths(-1);
            last = month.addDays(-1);
            break;
        case Days::Week:
            first = today.addDays(1 - kWeek);
            break;
        case Days::Month:
            first = today.addDays(1 - kMonth);
            break;
        case Days::Quarter:
            first = today.addDays(1 - kQuarter);
            break;
        case Days::Own:
            first = m_first->date();
            last = m_last->date();
            break;
    }
    return {startOf(first, offset), startOf(last.addDays(1), offset)};
}

core::stats::StatisticsQuery ScopePicker::query() const {
    const auto days = range();
    core::stats::StatisticsQuery query{
        .from = days.from, .to = days.to, .asOf = core::Moment{m_environment.now()}};
    if (const auto wanted = shop()) {
        query.where.push_back({.cut = core::stats::Cut::Shop, .key = std::to_string(*wanted)});
    }
    return core::stats::withinRights(std::move(query), m_environment.actor());
}

}  // namespace ui::stats
