#include "ui/conversations/conversation_header.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/conversations/conversations_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;
using common::toScreen;

namespace {
/// Narrower than this the buttons are icons, or their words would be cut.
constexpr int kRoomForWords = 640;
}  // namespace

ConversationHeader::ConversationHeader(ConversationViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_buyer(new common::PlainLabel)
    , m_tier(new common::StateChip)
    , m_state(new common::StateChip)
    , m_clock(new common::StateChip)
    , m_caption(new common::PlainLabel)
    , m_buttons(new QHBoxLayout) {
    m_buyer->setObjectName(QStringLiteral("conversation.buyer"));
    m_buyer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setHeading(*m_buyer);
    m_clock->setObjectName(QStringLiteral("conversation.clock"));
    theme::setMuted(*m_caption);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::kSpace);
    top->addWidget(m_buyer);
    for (auto* chip : {m_tier, m_state, m_clock}) {
        top->addWidget(chip);
    }
    top->addStretch(1);
    m_buttons->setSpacing(2);
    top->addLayout(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_caption);
}

QToolButton* ConversationHeader::addButton(const QString& name, const QString& text,
                                           const QString& iconName, const QString& toolTip,
                                           std::function<bool()> isOffered) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(toolTip);
    button->setIcon(theme::icon(iconName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    common::setPlainToolTip(*button, toolTip);
    m_buttons->addWidget(button);
    m_offered.emplace_back(button, std::move(isOffered));
    return button;
}

void ConversationHeader::showState() {
    const auto* detail = m_model.detail();
    if (!detail) {
        return;
    }
    m_buyer->setText(m_model.buyer());
    const auto tier = m_model.tier();
    m_tier->setVisible(tier != core::customers::CustomerTier::New);
    m_tier->setChip({ConversationsText::of(tier), tier == core::customers::CustomerTier::Vip
                                                      ? theme::Tone::Warning
                                                      : theme::Tone::Neutral});
    m_state->setChip({ConversationsText::of(detail->conversation.state),
                      ConversationsText::toneOf(detail->conversation.state)});
    m_caption->setText(caption());
    common::setPlainToolTip(*m_caption, caption());
    for (const auto& [button, isOffered] : m_offered) {
        button->setVisible(isOffered());
    }
    showTime();
}

void ConversationHeader::showTime() {
    const auto countdown = m_model.countdown();
    m_clock->setVisible(countdown.has_value());
    if (countdown) {
        m_clock->setChip(ConversationsText::countdown(*countdown));
    }
}

QString ConversationHeader::caption() const {
    const auto& conversation = m_model.detail()->conversation;
    QStringList words{
        ConversationsText::ofChannel(conversation.channel),
        conversation.owner.empty() ? tr("nobody's yet") : toScreen(conversation.owner)};
    if (conversation.state == ConversationState::HandedOver) {
        words.append(tr("for %1").arg(toScreen(conversation.handedTo)));
    }
    if (conversation.snoozeFor) {
        words.append(ConversationsText::snooze(*conversation.snoozeFor, conversation.snoozeUntil,
                                               m_model.now(), m_model.rules().schedule.utcOffset));
    }
    const auto* question =
        conversation.questionType ? m_model.questions().find(*conversation.questionType) : nullptr;
    words.append(question ? ConversationsText::of(*question) : tr("no question type yet"));
    if (conversation.problemType) {
        words.append(ConversationsText::of(*conversation.problemType));
    }
    for (const auto& tag : conversation.tags) {
        words.append(QStringLiteral("#") + toScreen(tag));
    }
    if (conversation.invited) {
        words.append(tr("invited to buy"));
    }
    if (conversation.abusive) {
        words.append(tr("abusive"));
    }
    if (conversation.untimed) {
        words.append(tr("without times"));
    }
    const auto notes = m_model.detail()->notes.size();
    if (notes > 0) {
        words.append(tr("%n notes", nullptr, static_cast<int>(notes)));
    }
    return words.join(QStringLiteral(" · "));
}

void ConversationHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto style =
        width() < kRoomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (const auto& [button, isOffered] : m_offered) {
        button->setToolButtonStyle(button->text().isEmpty() ? Qt::ToolButtonIconOnly : style);
    }
}

void ConversationHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     theme::colour(theme::Role::Border, palette()));
}

}  // namespace ui::conversations
