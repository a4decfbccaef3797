#include "ui/complaints/complaint_form.h"

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
#include "ui/complaints/complaints_text.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toCore;
using common::toScreen;

namespace {

template <class Values>
void fillBox(QComboBox& box, const char* name, const Values& values) {
    box.setObjectName(QLatin1String(name));
    for (const auto value : values) {
        box.addItem(ComplaintsText::of(value), static_cast<int>(value));
    }
}

template <class Value>
Value valueOf(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

}  // namespace

ComplaintForm::ComplaintForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent)
    , m_now(std::move(now))
    , m_title(new common::PlainLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_mood(new QComboBox(this))
    , m_receivedAt(common::makeMomentField("complaint.receivedAt", this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("complaint.form"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_submit->setObjectName(QStringLiteral("complaint.submitForm"));
    buildFields();
    hide();
}

void ComplaintForm::buildFields() {
    fillBox(*m_kind, "complaint.kind", kComplaintKinds);
    fillBox(*m_level, "complaint.level", kComplaintLevels);
    fillBox(*m_channel, "complaint.channel", kComplaintChannels);
    fillBox(*m_mood, "complaint.mood", kMoods);
    m_buyer = makeLine("complaint.buyer", tr("Nick in the shop"));
    m_order = makeLine("complaint.order", tr("About no certain order"));
    m_product = makeLine("complaint.product", tr("Which product"));
    m_matter = makeText("complaint.matter", tr("What happened, in the buyer's words"));
    m_demand = makeText("complaint.demand", tr("What the buyer asks for"));
    m_expectation = makeLine("complaint.expectation", tr("What would make it good, until when"));
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
    form->addRow(caption(tr("Buyer")), pair(m_buyer, m_order));
    form->addRow(caption(tr("Kind and level")), pair(m_kind, m_level));
    form->addRow(caption(tr("Channel and time")), pair(m_channel, m_receivedAt));
    form->addRow(caption(tr("Product")), m_product);
    form->addRow(caption(tr("Matter")), m_matter);
    form->addRow(caption(tr("Wants")), m_demand);
    form->addRow(caption(tr("Expects and feels")), pair(m_expectation, m_mood));
    layout->addLayout(form);
    layout->addLayout(makeButtons(m_submit, "complaint.cancelForm"));
}

void ComplaintForm::fill(const ComplaintDraft& draft) {
    m_known = draft;
    choose(*m_kind, draft.kind);
    choose(*m_level, draft.level);
    choose(*m_channel, draft.channel);
    choose(*m_mood, draft.mood);
    common::showMoment(*m_receivedAt, draft.receivedAt);
    m_buyer->setText(toScreen(draft.buyer));
    m_buyer->setReadOnly(!draft.buyer.empty());
    m_order->setText(toScreen(draft.orderNumber));
    m_product->setText(toScreen(draft.product));
    m_matter->setPlainText(toScreen(draft.matter));
    m_demand->setPlainText(toScreen(draft.demand));
    m_expectation->setText(toScreen(draft.expectation));
    show();
    if (draft.buyer.empty()) {
        m_buyer->setFocus();
    } else {
        m_matter->setFocus();
    }
}

void ComplaintForm::openNew(const ComplaintDraft& known) {
    m_edited = {};
    m_title->setText(tr("New complaint"));
    m_submit->setText(tr("Write it down"));
    m_level->setEnabled(true);
    ComplaintDraft draft = known;
    draft.receivedAt = m_now();
    fill(draft);
}

void ComplaintForm::openEdit(const Complaint& complaint) {
    m_edited = {complaint.id, complaint.version};
    m_title->setText(tr("Complaint %1").arg(ComplaintsText::number(complaint.id)));
    m_submit->setText(tr("Keep"));
    // It has an act of its own, since limits hang on it.
    m_level->setEnabled(false);
    fill({.shop = complaint.shop,
          .receivedAt = complaint.receivedAt,
          .channel = complaint.channel,
          .conversation = complaint.conversation,
          .orderNumber = complaint.orderNumber,
          .buyer = complaint.buyer,
          .product = complaint.product,
          .kind = complaint.kind,
          .level = complaint.level,
          .matter = complaint.matter,
          .demand = complaint.demand,
          .expectation = complaint.expectation,
          .mood = complaint.mood,
          .owner = complaint.owner});
}

ComplaintDraft ComplaintForm::draft() const {
    ComplaintDraft draft = m_known;
    // The nick as it was given, with whatever the screen leaves out of it.
    if (m_known.buyer.empty()) {
        draft.buyer = toCore(m_buyer->text().trimmed());
    }
    draft.kind = valueOf<ComplaintKind>(*m_kind);
    draft.level = valueOf<ComplaintLevel>(*m_level);
    draft.channel = valueOf<ComplaintChannel>(*m_channel);
    draft.mood = valueOf<Mood>(*m_mood);
    draft.receivedAt = common::momentOf(*m_receivedAt, m_known.receivedAt);
    draft.orderNumber = toCore(m_order->text().trimmed());
    draft.product = toCore(m_product->text());
    draft.matter = toCore(m_matter->toPlainText());
    draft.demand = toCore(m_demand->toPlainText());
    draft.expectation = toCore(m_expectation->text());
    return draft;
}

void ComplaintForm::submit() {
    if (m_edited.id == 0) {
        Q_EMIT received(draft());
    } else {
        Q_EMIT edited(m_edited, draft());
    }
}

}  // namespace ui::complaints
