#include "ui/common/step_strip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::common {

using core::conversations::Step;
using core::conversations::StepMark;

namespace {

/// A chip that can be pressed and reached by the keyboard.
class StepButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setChip(Chip chip) {
        m_chip = std::move(chip);
        setText(m_chip.text);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return chipsSize({m_chip}, font()) + QSize(2 * kFrame, 2 * kFrame);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintChips(painter, rect().adjusted(kFrame, kFrame, -kFrame, -kFrame), {m_chip}, font(),
                   palette());
        if (hasFocus() || underMouse()) {
            painter.setPen(theme::colour(theme::Role::Accent, palette()));
            painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), kFrame + 2, kFrame + 2);
        }
    }

private:
    static constexpr int kFrame = 2;
    Chip m_chip;
};

Chip chipOf(const StepMark& mark) {
    const QString word = StepStrip::textOf(mark.step);
    if (!mark.isDone) {
        return {word, mark.isCorrected ? theme::Tone::Warning : theme::Tone::Neutral};
    }
    return {QStringLiteral("✓ ") + word,
            mark.isCorrected ? theme::Tone::Info : theme::Tone::Success};
}

}  // namespace

StepStrip::StepStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stepStrip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_marks[at].step = static_cast<Step>(at);
        auto* button = new StepButton(this);
        button->setObjectName(QStringLiteral("step%1").arg(at));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::clicked, this,
                [this, at] { Q_EMIT corrected(m_marks[at].step, !m_marks[at].isDone); });
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, at](const QPoint& position) { showMenu(at, position); });
        m_buttons[at] = button;
        layout->addWidget(button);
        showMark(at);
    }
    layout->addStretch(1);
}

QString StepStrip::textOf(Step step) {
    switch (step) {
        case Step::Greet:
            //: Step of a reception: 问好
            return tr("Greet");
        case Step::Ask:
            //: Step of a reception: 提问
            return tr("Ask");
        case Step::Analyse:
            //: Step of a reception: 分析
            return tr("Analyse");
        case Step::Recommend:
            //: Step of a reception: 推荐
            return tr("Recommend");
        case Step::Negotiate:
            //: Step of a reception: 谈判
            return tr("Negotiate");
        case Step::Help:
            //: Step of a reception: 帮助
            return tr("Help with the order");
        case Step::Verify:
            //: Step of a reception: 核实
            return tr("Verify");
        case Step::Farewell:
            //: Step of a reception: 告别
            return tr("Farewell");
    }
    return {};
}

void StepStrip::setMarks(const core::conversations::StepMarks& marks) {
    m_marks = marks;
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        showMark(at);
    }
}

void StepStrip::showMark(std::size_t at) {
    const auto& mark = m_marks[at];
    static_cast<StepButton*>(m_buttons[at])->setChip(chipOf(mark));
    const QString state = mark.isCorrected ? (mark.isDone ? tr("done, set by hand")
                                                          : tr("not done, set by hand"))
                          : mark.isDone    ? tr("done, as the messages tell")
                                           : tr("not done yet");
    const QString name = tr("%1: %2").arg(textOf(mark.step), state);
    m_buttons[at]->setAccessibleName(name);
    setPlainToolTip(*m_buttons[at], name);
}

void StepStrip::showMenu(std::size_t at, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Step step = m_marks[at].step;
    menu->addAction(tr("Show the scripts of this step"), this,
                    [this, step] { Q_EMIT scriptsRequested(step); });
    auto* follow = menu->addAction(tr("Follow the messages again"), this,
                                   [this, step] { Q_EMIT corrected(step, std::nullopt); });
    follow->setEnabled(m_marks[at].isCorrected);
    menu->popup(m_buttons[at]->mapToGlobal(position));
}

}  // namespace ui::common
