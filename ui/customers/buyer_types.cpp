#include "ui/customers/buyer_types.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/customers/customers_text.h"
#include "ui/theme/theme.h"

namespace ui::customers {

using common::toScreen;

namespace {

constexpr int kPersonalities = 7;
constexpr int kBehaviours = 8;
constexpr int kExperiences = 3;
constexpr int kUnknown = -1;
constexpr int kCaptionWidth = 76;

QString lines(const std::vector<std::string>& texts) {
    QStringList all;
    for (const auto& text : texts) {
        all.append(QStringLiteral("· ") + toScreen(text));
    }
    return all.join(u'\n');
}

template <class T>
int valueOf(const std::optional<T>& type) {
    return type ? static_cast<int>(*type) : kUnknown;
}

template <class T>
std::optional<T> typeOf(int value) {
    return value == kUnknown ? std::nullopt : std::optional(static_cast<T>(value));
}

}  // namespace

BuyerTypes::BuyerTypes(BuyerViewModel& buyer, QWidget* parent)
    : common::Section(tr("How to treat this buyer"), parent), m_buyer(buyer) {
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kSpaceSmall);
    addLine(*rows, Personality, tr("Personality"), "personality");
    addLine(*rows, Behaviour, tr("Behaviour"), "behaviour");
    addLine(*rows, Experience, tr("Experience"), "experience");
    for (int type = 0; type < kPersonalities; ++type) {
        m_lines[Personality].choice->addItem(
            CustomersText::of(static_cast<core::customers::Personality>(type)), type);
    }
    for (int type = 0; type < kBehaviours; ++type) {
        m_lines[Behaviour].choice->addItem(
            CustomersText::of(static_cast<core::customers::Behaviour>(type)), type);
    }
    for (int type = 0; type < kExperiences; ++type) {
        m_lines[Experience].choice->addItem(
            CustomersText::of(static_cast<core::customers::Experience>(type)), type);
    }
    m_cards = new QWidget(body);
    auto* cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_cards);
    setBody(body);
}

void BuyerTypes::addLine(QLayout& rows, Type type, const QString& caption, const char* name) {
    auto* line = new QWidget(rows.parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace);
    auto* label = common::captionLabel(caption, line);
    label->setMinimumWidth(kCaptionWidth);
    row->addWidget(label);
    auto* choice = new QComboBox(line);
    choice->setObjectName(QStringLiteral("buyer.%1").arg(QLatin1String(name)));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(type == Experience ? tr("By the orders") : tr("Not known"), kUnknown);
    row->addWidget(choice, 1);
    auto* card = new QToolButton(line);
    card->setObjectName(QStringLiteral("buyer.%1Card").arg(QLatin1String(name)));
    card->setText(tr("Card", "how to treat a buyer"));
    card->setToolTip(tr("How to treat a buyer of this type"));
    card->setCheckable(true);
    row->addWidget(card);
    rows.addWidget(line);
    m_lines[type] = {choice, card};
    connect(choice, &QComboBox::activated, this,
            [this, type, choice] { choose(type, choice->currentData().toInt()); });
    connect(card, &QToolButton::clicked, this, [this, type](bool on) {
        m_open = on ? std::optional(type) : std::nullopt;
        showCard();
    });
}

void BuyerTypes::choose(Type type, int value) {
    switch (type) {
        case Personality:
            m_buyer.setPersonality(typeOf<core::customers::Personality>(value));
            break;
        case Behaviour:
            m_buyer.setBehaviour(typeOf<core::customers::Behaviour>(value));
            break;
        case Experience:
            m_buyer.setExperience(typeOf<core::customers::Experience>(value));
            break;
        case kTypeCount:
            break;
    }
    m_open = type;
}

void BuyerTypes::showBuyer(bool isOther) {
    const auto& customer = m_buyer.customer();
    setEnabled(customer.has_value());
    const auto set = [this](Type type, int value) {
        const QSignalBlocker quiet(m_lines[type].choice);
        m_lines[type].choice->setCurrentIndex(m_lines[type].choice->findData(value));
    };
    set(Personality, customer ? valueOf(customer->personality) : kUnknown);
    set(Behaviour, customer ? valueOf(customer->behaviour) : kUnknown);
    set(Experience, customer ? valueOf(customer->experience) : kUnknown);
    m_lines[Experience].choice->setItemText(
        0, customer ? tr("By the orders: %1")
                          .arg(CustomersText::of(
                              core::customers::experienceOf({.paidCount = customer->paidCount})))
                    : tr("By the orders"));
    if (isOther) {
        m_open.reset();
        if (customer && customer->personality) {
            m_open = Personality;
        } else if (customer && customer->behaviour) {
            m_open = Behaviour;
        }
    }
    showCard();
}

std::optional<core::customers::HandlingCard> BuyerTypes::cardOf(Type type) const {
    const auto& customer = m_buyer.customer();
    if (!customer) {
        return std::nullopt;
    }
    switch (type) {
        case Personality:
            return customer->personality
                       ? std::optional(core::customers::handlingCard(*customer->personality))
                       : std::nullopt;
        case Behaviour:
            return customer->behaviour
                       ? std::optional(core::customers::handlingCard(*customer->behaviour))
                       : std::nullopt;
        case Experience:
            return core::customers::handlingCard(experienceOf(*customer));
        case kTypeCount:
            break;
    }
    return std::nullopt;
}

void BuyerTypes::showCard() {
    for (auto* old : m_cards->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        // Perhaps its button is being clicked just now.
        old->hide();
        m_cards->layout()->removeWidget(old);
        old->deleteLater();
    }
    for (const Type type : {Personality, Behaviour, Experience}) {
        m_lines[type].card->setEnabled(cardOf(type).has_value());
        m_lines[type].card->setChecked(m_open == type && cardOf(type));
    }
    const auto card = m_open ? cardOf(*m_open) : std::nullopt;
    if (card) {
        auto* view = makeCard(*card);
        m_cards->layout()->addWidget(view);
        view->show();
    }
    m_cards->setVisible(card.has_value());
}

QWidget* BuyerTypes::makeCard(const core::customers::HandlingCard& card) {
    auto* view = new QWidget(m_cards);
    view->setObjectName(QStringLiteral("buyer.card"));
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, theme::kSpaceSmall, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const auto add = [view, layout](const QString& caption, const QString& text) {
        layout->addWidget(common::captionLabel(caption, view));
        layout->addWidget(common::valueLabel(text, view));
    };
    add(tr("How to tell"), toScreen(card.recognise));
    //: Heading: what an agent should do
    add(tr("Do"), lines(card.toDo));
    //: Heading: what an agent should not do
    add(tr("Avoid"), lines(card.toAvoid));
    add(tr("Words to use"), toScreen(card.say));
    auto* insert = new QToolButton(view);
    insert->setObjectName(QStringLiteral("buyer.insertWords"));
    insert->setText(tr("Insert these words"));
    connect(insert, &QToolButton::clicked, this,
            [this, words = toScreen(card.say)] { Q_EMIT insertRequested(words); });
    layout->addWidget(insert, 0, Qt::AlignLeft);
    return view;
}

}  // namespace ui::customers
