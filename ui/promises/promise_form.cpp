#include "ui/promises/promise_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/promises/promises_text.h"
#include "ui/theme/theme.h"

namespace ui::promises {

using namespace core::promises;
using namespace std::chrono_literals;

namespace {

constexpr PromiseEvent kEvents[]{
    PromiseEvent::Time,      PromiseEvent::Shipped,  PromiseEvent::Delivered,
    PromiseEvent::Refunded,  PromiseEvent::Paid,     PromiseEvent::ReturnReceived,
    PromiseEvent::Restocked, PromiseEvent::Repaired, PromiseEvent::News};

core::Seconds atShopTime(core::Seconds now, int days, std::chrono::hours hour) {
    const auto today = std::chrono::floor<std::chrono::days>(now + core::kChinaOffset);
    return core::Seconds(today + std::chrono::days{days} + hour - core::kChinaOffset);
}

}  // namespace

PromiseForm::PromiseForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_text(new QLineEdit(this))
    , m_awaits(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_cause(new QLineEdit(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("promise.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_timeRow = makeTimeRow();
    m_text->setObjectName(QStringLiteral("promise.text"));
    m_text->setMaxLength(500);
    m_awaits->setObjectName(QStringLiteral("promise.awaits"));
    for (const PromiseEvent event : kEvents) {
        m_awaits->addItem(PromisesText::of(event), static_cast<int>(event));
    }
    m_order->setObjectName(QStringLiteral("promise.order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cause->setObjectName(QStringLiteral("promise.cause"));
    m_cause->setMaxLength(500);
    m_cause->setPlaceholderText(tr("Why it cannot be done at once (may be left empty)"));
    m_submit->setObjectName(QStringLiteral("promise.submit"));
    auto* buttons = makeButtons(m_submit, "promise.cancel");
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_text, m_awaits, m_timeRow, m_order, m_cause}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_awaits, &QComboBox::currentIndexChanged, this, [this] {
        m_timeRow->setVisible(m_awaits->currentData().toInt() ==
                              static_cast<int>(PromiseEvent::Time));
    });
    hide();
}

QWidget* PromiseForm::makeTimeRow() {
    auto* rows = new QWidget(this);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_due = common::makeMomentField("promise.due", rows);
    layout->addWidget(m_due);
    auto* presets = new QHBoxLayout;
    presets->setSpacing(theme::kSpaceSmall);
    const auto add = [this, rows, presets](const QString& text, auto due) {
        auto* button = new QToolButton(rows);
        button->setText(text);
        connect(button, &QToolButton::clicked, this, [this, due] { choose(due(m_now())); });
        presets->addWidget(button);
    };
    add(tr("10 min"), [](core::Seconds now) { return now + 10min; });
    add(tr("1 hour"), [](core::Seconds now) { return now + 1h; });
    add(tr("18:00"), [](core::Seconds now) {
        const auto evening = atShopTime(now, 0, 18h);
        return evening > now ? evening : atShopTime(now, 1, 18h);
    });
    add(tr("Tomorrow 12:00"), [](core::Seconds now) { return atShopTime(now, 1, 12h); });
    add(tr("24 h"), [](core::Seconds now) { return now + 24h; });
    presets->addStretch(1);
    layout->addLayout(presets);
    return rows;
}

void PromiseForm::showParts(const Parts& parts, const QString& title, const QString& submit) {
    m_title->setText(title);
    m_submit->setText(submit);
    m_text->setVisible(parts.hasText);
    m_awaits->setVisible(parts.isNew);
    m_order->setVisible(parts.isNew && m_order->count() > 1);
    m_cause->setVisible(parts.isNew);
    m_timeRow->setVisible(parts.hasTime);
    show();
    m_text->setFocus();
}

void PromiseForm::openNew(const std::vector<std::string>& orderNumbers,
                          const std::optional<FoundPromise>& found) {
    m_act.reset();
    const PromiseEvent awaits = found ? found->awaits : PromiseEvent::Time;
    m_order->clear();
    m_order->addItem(tr("About no certain order"), QString());
    for (const auto& number : orderNumbers) {
        m_order->addItem(common::toScreen(number), common::toScreen(number));
    }
    m_text->setPlaceholderText(tr("What is promised"));
    m_text->setText(found ? common::toScreen(found->what) : QString());
    m_cause->clear();
    choose(found && found->dueAt ? *found->dueAt : m_now() + 24h);
    m_awaits->setCurrentIndex(m_awaits->findData(static_cast<int>(awaits)));
    showParts({.isNew = true, .hasText = true, .hasTime = awaits == PromiseEvent::Time},
              tr("New promise"), tr("Keep track of it"));
}

void PromiseForm::openAct(const PromiseTarget& target, PromiseAction action) {
    m_act = {target, action};
    m_text->clear();
    m_text->setPlaceholderText(tr("Reason"));
    choose(m_now() + 24h);
    switch (action) {
        case PromiseAction::Move:
            showParts({.hasTime = true}, tr("Move to another time"), tr("Move", "verb"));
            break;
        case PromiseAction::Break:
            showParts({}, tr("It cannot be kept"), tr("Record as not kept"));
            break;
        case PromiseAction::Withdraw:
            showParts({}, tr("Nobody needs it any more"), tr("Withdraw", "verb"));
            break;
        case PromiseAction::Assign:
            m_text->setPlaceholderText(tr("Name of the colleague"));
            showParts({}, tr("Hand to a colleague"), tr("Hand over", "verb"));
            break;
        case PromiseAction::Keep:
            m_text->setPlaceholderText(tr("What came of it"));
            showParts({}, tr("Done, with the result"), tr("Done"));
            break;
        case PromiseAction::Happen:
        case PromiseAction::Reopen:
            close();
            break;
    }
}

void PromiseForm::choose(core::Seconds due) {
    common::showMoment(*m_due, due);
}

core::Seconds PromiseForm::due() const {
    return common::momentOf(*m_due);
}

void PromiseForm::submit() {
    if (m_act) {
        Q_EMIT actRequested(m_act->first, m_act->second, common::toCore(m_text->text()), due());
        return;
    }
    Q_EMIT promised({.orderNumber = common::toCore(m_order->currentData().toString()),
                     .what = common::toCore(m_text->text()),
                     .cause = common::toCore(m_cause->text()),
                     .awaits = static_cast<PromiseEvent>(m_awaits->currentData().toInt()),
                     .dueAt = due()});
}

}  // namespace ui::promises
