#include "ui/reports/brief_sheet.h"

#include <QPainter>

#include <cmath>

#include "ui/reports/brief_painting.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::reports {

namespace {

constexpr int kWidth = 760;
constexpr int kMargin = 32;

}  // namespace

BriefSheet::BriefSheet(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("brief.sheet"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(kWidth * 3 / 2);
}

void BriefSheet::setBrief(const core::reports::MorningBrief& brief) {
    m_brief = brief;
    // Who cannot see the drawing hears the same words.
    setAccessibleName(BriefPainting::digest(brief));
    update();
}

void BriefSheet::clear() {
    m_brief.reset();
    setAccessibleName({});
    update();
}

int BriefSheet::heightForWidth(int width) const {
    return static_cast<int>(width * std::sqrt(2.0));
}

QSize BriefSheet::sizeHint() const {
    return {kWidth, heightForWidth(kWidth)};
}

void BriefSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface, palette()));
    painter.setPen(theme::colour(theme::Role::Border, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_brief) {
        return;
    }
    BriefPainting::paint(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                         *m_brief,
                         {.text = theme::colour(theme::Role::Text, palette()),
                          .muted = theme::colour(theme::Role::TextMuted, palette()),
                          .line = theme::colour(theme::Role::Border, palette()),
                          .good = theme::colours(theme::Tone::Success, palette()).text,
                          .bad = theme::colours(theme::Tone::Danger, palette()).text});
}

}  // namespace ui::reports
