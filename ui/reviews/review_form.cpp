#include "ui/reviews/review_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kLongestLine = 200;

}  // namespace

ReviewForm::ReviewForm(core::Clock now, QWidget* parent)
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel(tr("New review"), this))
    , m_rating(new QComboBox(this))
    , m_reviewedAt(new QDateTimeEdit(this))
    , m_submit(new QPushButton(tr("Write it down"), this)) {
    setObjectName(QStringLiteral("review.form"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_submit->setObjectName(QStringLiteral("review.submitForm"));
    theme::setPrimary(*m_submit);
    buildFields();
    connect(m_submit, &QPushButton::clicked, this, &ReviewForm::submit);
    hide();
}

QLineEdit* ReviewForm::makeLine(const char* name, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    line->setMaxLength(kLongestLine);
    return line;
}

QPlainTextEdit* ReviewForm::makeText(const char* name, const QString& hint) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(name));
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    text->installEventFilter(this);
    return text;
}

void ReviewForm::buildFields() {
    m_rating->setObjectName(QStringLiteral("review.rating"));
    for (const auto rating : {Rating::Bad, Rating::Middle, Rating::Good}) {
        m_rating->addItem(ReviewsText::of(rating), static_cast<int>(rating));
    }
    m_reviewedAt->setObjectName(QStringLiteral("review.reviewedAt"));
    // The field shows the shop's time, whatever zone this PC is in.
    m_reviewedAt->setTimeSpec(Qt::UTC);
    m_reviewedAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_reviewedAt->setCalendarPopup(true);
    m_buyer = makeLine("review.buyer", tr("Nick in the shop; empty: anonymous"));
    m_order = makeLine("review.order", tr("Order number, where known"));
    m_product = makeLine("review.product", tr("Which product"));
    m_number = makeLine("review.number", tr("Number of the review, where the platform gives one"));
    m_text = makeText("review.content", tr("The review, word for word"));
    m_followUp = makeText("review.followUp", tr("What the buyer added later"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::kSpace);
    form->setVerticalSpacing(theme::kSpaceSmall);
    const auto pair = [](QWidget* left, QWidget* right) {
        auto* both = new QHBoxLayout;
        both->addWidget(left, 1);
        both->addWidget(right, 1);
        return both;
    };
    const auto caption = [this](const QString& text) { return common::captionLabel(text, this); };
    form->addRow(caption(tr("Rating and time")), pair(m_rating, m_reviewedAt));
    form->addRow(caption(tr("Buyer and order")), pair(m_buyer, m_order));
    form->addRow(caption(tr("Product")), m_product);
    form->addRow(caption(tr("Review", "noun, of a buyer")), m_text);
    form->addRow(caption(tr("Follow-up")), m_followUp);
    form->addRow(caption(tr("Number")), m_number);
    layout->addLayout(form);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("review.cancelForm"));
    connect(cancel, &QPushButton::clicked, this, &ReviewForm::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
}

void ReviewForm::open(core::orders::ShopId shop, const ReviewRow& known) {
    m_shop = shop;
    m_known = known;
    m_known.reviewedAt = m_now();
    m_rating->setCurrentIndex(0);
    m_reviewedAt->setDateTime(QDateTime::fromSecsSinceEpoch(
        (m_known.reviewedAt + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
    m_buyer->setText(toScreen(known.buyer));
    m_order->setText(toScreen(known.orderNumber));
    m_product->setText(toScreen(known.product));
    m_number->clear();
    m_text->clear();
    m_followUp->clear();
    show();
    if (known.buyer.empty()) {
        m_buyer->setFocus();
    } else {
        m_text->setFocus();
    }
}

void ReviewForm::submit() {
    // The field has no seconds: untouched, it stays the very moment.
    const auto shown =
        core::Seconds{std::chrono::seconds{m_reviewedAt->dateTime().toSecsSinceEpoch()}} -
        core::kChinaOffset;
    const bool isUntouched = std::chrono::floor<std::chrono::minutes>(m_known.reviewedAt) ==
                             std::chrono::floor<std::chrono::minutes>(shown);
    const bool isBuyerKept = m_buyer->text() == toScreen(m_known.buyer);
    Q_EMIT entered(m_shop, {.reviewNumber = toCore(m_number->text().trimmed()),
                            .orderNumber = toCore(m_order->text().trimmed()),
                            .buyer = isBuyerKept ? m_known.buyer : toCore(m_buyer->text()),
                            .product = toCore(m_product->text()),
                            .rating = static_cast<Rating>(m_rating->currentData().toInt()),
                            .text = toCore(m_text->toPlainText()),
                            .reviewedAt = isUntouched ? m_known.reviewedAt : shown,
                            .followUpText = toCore(m_followUp->toPlainText())});
}

void ReviewForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool ReviewForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ReviewForm::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ReviewForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::reviews
