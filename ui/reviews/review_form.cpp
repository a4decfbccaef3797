#include "ui/reviews/review_form.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
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

ReviewForm::ReviewForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel(tr("New review"), this))
    , m_rating(new QComboBox(this))
    , m_reviewedAt(common::makeMomentField("review.reviewedAt", this))
    , m_submit(new QPushButton(tr("Write it down"), this)) {
    setObjectName(QStringLiteral("review.form"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_submit->setObjectName(QStringLiteral("review.submitForm"));
    buildFields();
    hide();
}

void ReviewForm::buildFields() {
    m_rating->setObjectName(QStringLiteral("review.rating"));
    for (const auto rating : {Rating::Bad, Rating::Middle, Rating::Good}) {
        m_rating->addItem(ReviewsText::of(rating), static_cast<int>(rating));
    }
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
    layout->addLayout(makeButtons(m_submit, "review.cancelForm"));
}

void ReviewForm::open(core::orders::ShopId shop, const ReviewRow& known) {
    m_shop = shop;
    m_known = known;
    m_known.reviewedAt = m_now();
    m_rating->setCurrentIndex(0);
    common::showMoment(*m_reviewedAt, m_known.reviewedAt);
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
    const bool isBuyerKept = m_buyer->text() == toScreen(m_known.buyer);
    Q_EMIT entered(m_shop, {.reviewNumber = toCore(m_number->text().trimmed()),
                            .orderNumber = toCore(m_order->text().trimmed()),
                            .buyer = isBuyerKept ? m_known.buyer : toCore(m_buyer->text()),
                            .product = toCore(m_product->text()),
                            .rating = static_cast<Rating>(m_rating->currentData().toInt()),
                            .text = toCore(m_text->toPlainText()),
                            .reviewedAt = common::momentOf(*m_reviewedAt, m_known.reviewedAt),
                            .followUpText = toCore(m_followUp->toPlainText())});
}

}  // namespace ui::reviews
