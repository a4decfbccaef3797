#include "ui/settings/return_notices_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "core/returns/return_reader.h"
#include "core/returns/return_service.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::returns;

namespace {

constexpr int kTextLines = 6;

QString nameOf(NoticeOccasion occasion) {
    switch (occasion) {
        case NoticeOccasion::AskEvidence:
            return ReturnNoticesPage::tr("Evidence is asked for");
        case NoticeOccasion::Accepted:
            return ReturnNoticesPage::tr("Agreed, the goods come back");
        case NoticeOccasion::Approved:
            return ReturnNoticesPage::tr("Approved");
        case NoticeOccasion::Refused:
            return ReturnNoticesPage::tr("Refused, something else is offered");
        case NoticeOccasion::Refunded:
            return ReturnNoticesPage::tr("The money is paid");
        case NoticeOccasion::Granted:
            return ReturnNoticesPage::tr("Coupon or gift is given");
        case NoticeOccasion::Shipped:
            return ReturnNoticesPage::tr("The parcel is sent");
    }
    return {};
}

/// A made-up case in which every name has a value.
ReturnCase sampleOf(NoticeOccasion occasion, core::Seconds now) {
    const bool isGrant = occasion == NoticeOccasion::Granted;
    return {.kind = isGrant                               ? ReturnKind::Compensation
                    : occasion == NoticeOccasion::Shipped ? ReturnKind::Exchange
                                                          : ReturnKind::Return,
            .orderNumber = "3829100046215567",
            .buyer = common::toCore(ReturnNoticesPage::tr("Buyer of the example")),
            .itemTitle = common::toCore(ReturnNoticesPage::tr("Thermos cup 500 ml")),
            .form = isGrant ? CompensationForm::Coupon : CompensationForm::Money,
            .dueAt = now + std::chrono::hours{72},
            .amount = core::Fen{5'990},
            .payMethod = common::toCore(ReturnNoticesPage::tr("Alipay")),
            .paidAt = now,
            .outCourier = common::toCore(ReturnNoticesPage::tr("SF Express")),
            .outTracking = "SF1032004558721",
            .refusal = common::toCore(ReturnNoticesPage::tr("the seal is broken")),
            .alternatives = {Alternative::Coupon, Alternative::PartialRefund}};
}

}  // namespace

ReturnNoticesPage::ReturnNoticesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Messages of returns"), QStringLiteral("send"))
    , m_texts(defaultNoticeTexts())
    , m_occasion(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_names(new QWidget)
    , m_example(new common::PlainLabel) {
    auto* form = addForm(tr("What buyers are told of their returns"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    m_occasion->setObjectName(QStringLiteral("returnNotice"));
    for (const auto occasion : kNoticeOccasions) {
        m_occasion->addItem(nameOf(occasion), static_cast<int>(occasion));
    }
    m_text->setObjectName(QStringLiteral("returnNoticeText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_names->setObjectName(QStringLiteral("returnNoticeNames"));
    m_example->setObjectName(QStringLiteral("returnNoticeExample"));
    m_example->setWordWrap(true);
    theme::setMuted(*m_example);
    form->addRow(tr("Message"), m_occasion);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("Put in"), m_names);
    form->addRow(tr("Reads as"), m_example);
    addHint(tr("A sentence is left out where something of it is not known, up to its full stop. "
               "Every message can be changed again before it leaves."));
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original text"));
    reset->setObjectName(QStringLiteral("resetReturnNotice"));
    body().addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_texts.erase(occasion());
        showText();
        apply();
    });
    connect(m_occasion, &QComboBox::currentIndexChanged, this, [this] {
        flush();
        showText();
        showNames();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showExample();
        if (!isLoading()) {
            m_texts[occasion()] = common::toCore(m_text->toPlainText());
            applySoon();
        }
    });
}

NoticeOccasion ReturnNoticesPage::occasion() const {
    return static_cast<NoticeOccasion>(m_occasion->currentData().toInt());
}

void ReturnNoticesPage::showText() {
    m_isLoading = true;
    m_text->setPlainText(common::toScreen(noticeTextOf(m_texts, occasion())));
    m_isLoading = false;
    showError({});
}

void ReturnNoticesPage::showNames() {
    qDeleteAll(m_names->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_names->layout();
    auto* flow = new common::FlowLayout(m_names, theme::kSpaceSmall, theme::kSpaceSmall);
    for (const auto& name : namesOf(occasion())) {
        const QString written = u'{' + common::toScreen(name.chinese) + u'}';
        auto* button = new QToolButton(m_names);
        button->setText(written);
        connect(button, &QToolButton::clicked, this, [this, written] {
            m_text->insertPlainText(written);
            m_text->setFocus();
        });
        flow->addWidget(button);
    }
}

void ReturnNoticesPage::showExample() {
    const auto text = common::toCore(m_text->toPlainText());
    m_example->setText(common::toScreen(noticeText(
        {{occasion(), text}}, occasion(), sampleOf(occasion(), m_environment.now()),
        {.agent = m_environment.actor().name,
         .note = common::toCore(tr("a picture of the damaged place")),
         .arrivesBy = m_environment.now() + std::chrono::days{4}})));
}

void ReturnNoticesPage::load() {
    m_shop->load();
    m_loaded = m_shop->shop();
    m_texts = m_loaded ? m_environment.cases.returns->noticeTexts(*m_loaded) : NoticeTexts();
    showText();
    showNames();
    setEnabled(m_loaded.has_value());
}

void ReturnNoticesPage::apply() {
    if (!m_loaded) {
        return;
    }
    for (const auto& [of, text] : m_texts) {
        const auto unknown = unknownNames(of, text);
        if (!unknown.empty()) {
            showError(tr("{%1} has no value in “%2”, so nothing was kept. Choose from the names "
                         "below the text.")
                          .arg(common::toScreen(unknown.front()), nameOf(of)));
            return;
        }
    }
    if (!areSensible(m_texts)) {
        showError(tr("A message needs 1 to %n characters. Nothing was kept.", nullptr,
                     static_cast<int>(kLongestNoticeText)));
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.returnService, shop = *m_loaded, texts = m_texts,
         actor = m_environment.actor()] { return service->setNoticeTexts(shop, texts, actor); },
        [this](const core::Result<void, ReturnError>& outcome) {
            const bool isKept = outcome || outcome.error() == ReturnError::NothingChanged;
            showError(isKept ? QString()
                             : tr("Your role may not change these messages. A team lead may."));
        });
}

}  // namespace ui::settings
