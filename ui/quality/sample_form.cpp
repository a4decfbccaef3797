#include "ui/quality/sample_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;

namespace {

constexpr int kMostSeed = 999'999'999;

QDate dayOf(core::Seconds at) {
    const auto local = at + core::kChinaOffset;
    return QDateTime::fromSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC).date();
}

core::Seconds startOf(const QDate& day) {
    return core::Seconds{
               std::chrono::seconds{QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch()}} -
           core::kChinaOffset;
}

}  // namespace

SampleForm::SampleForm(core::Clock now, Rules rules, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_rules(std::move(rules))
    , m_shop(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_seed(new QSpinBox(this))
    , m_words(common::captionLabel({}, this)) {
    setObjectName(QStringLiteral("quality.sampleForm"));
    m_shop->setObjectName(QStringLiteral("quality.shop"));
    m_from->setObjectName(QStringLiteral("quality.from"));
    m_to->setObjectName(QStringLiteral("quality.to"));
    for (auto* day : {m_from, m_to}) {
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setCalendarPopup(true);
    }
    m_seed->setObjectName(QStringLiteral("quality.seed"));
    m_seed->setRange(0, kMostSeed);
    m_words->setObjectName(QStringLiteral("quality.rulesInWords"));
    m_words->setWordWrap(true);
    auto* draw = new QPushButton(tr("Draw", "verb"), this);
    draw->setObjectName(QStringLiteral("quality.drawNow"));
    theme::setPrimary(*draw);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* fields = new common::FlowLayout(nullptr, theme::kSpace, theme::kSpaceSmall);
    fields->addWidget(m_shop);
    fields->addWidget(common::captionLabel(tr("closed from"), this));
    fields->addWidget(m_from);
    fields->addWidget(common::captionLabel(tr("to", "until this day"), this));
    fields->addWidget(m_to);
    fields->addWidget(common::captionLabel(tr("seed"), this));
    fields->addWidget(m_seed);
    fields->addWidget(cancel);
    fields->addWidget(draw);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addLayout(fields);
    layout->addWidget(m_words);
    connect(draw, &QPushButton::clicked, this, &SampleForm::submit);
    connect(cancel, &QPushButton::clicked, this, &SampleForm::close);
    connect(m_shop, &QComboBox::currentIndexChanged, this, &SampleForm::showRules);
    hide();
}

core::orders::ShopId SampleForm::shop() const {
    return m_shop->currentData().toLongLong();
}

void SampleForm::open(const std::vector<core::settings::Shop>& shops) {
    m_shop->clear();
    for (const auto& shop : shops) {
        m_shop->addItem(common::toScreen(shop.name), static_cast<qlonglong>(shop.id));
    }
    m_shop->setVisible(shops.size() > 1);
    const auto rules = m_rules(shop()).sampling;
    const auto now = m_now();
    m_to->setDate(dayOf(now));
    m_from->setDate(dayOf(now).addDays(1 - rules.periodDays));
    // Any number does; it only has to stand in the round.
    m_seed->setValue(static_cast<int>(now.time_since_epoch().count() % kMostSeed));
    showRules();
    show();
    m_from->setFocus();
}

void SampleForm::showRules() {
    if (m_shop->count() == 0) {
        return;
    }
    const auto rules = m_rules(shop()).sampling;
    QStringList words;
    words.append(rules.mode == SampleMode::Share
                     ? tr("%1 % of each agent's closed conversations by chance").arg(rules.share)
                     : tr("%1 closed conversations of each agent by chance").arg(rules.count));
    for (const auto& [agent, count] : rules.perAgent) {
        words.append(tr("of %1: %2").arg(common::toScreen(agent)).arg(count));
    }
    if (rules.takesComplaints) {
        words.append(tr("all with a complaint"));
    }
    if (rules.satisfactionUpTo > 0) {
        words.append(tr("all with %1 stars or fewer").arg(rules.satisfactionUpTo));
    }
    if (rules.replyOverMinutes > 0) {
        words.append(tr("all with a reply after more than %1 min").arg(rules.replyOverMinutes));
    }
    if (rules.guardHitsFrom > 0) {
        words.append(tr("all with %1 wording hits or more").arg(rules.guardHitsFrom));
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
}

void SampleForm::submit() {
    Q_EMIT submitted({.shop = shop(),
                      .from = startOf(m_from->date()),
                      .to = startOf(m_to->date().addDays(1)),
                      .seed = m_seed->value()});
}

}  // namespace ui::quality
