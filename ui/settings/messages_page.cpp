#include "ui/settings/messages_page.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"

namespace ui::settings {

MessagesPage::MessagesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Messages"), QStringLiteral("message"))
    , m_confirmation(new QPlainTextEdit)
    , m_link(new QLineEdit) {
    m_confirmation->setObjectName(QStringLiteral("confirmationText"));
    m_confirmation->setTabChangesFocus(true);
    m_confirmation->setFixedHeight(m_confirmation->fontMetrics().lineSpacing() * 7);
    m_link->setObjectName(QStringLiteral("orderLink"));
    auto* form = addForm(tr("Order confirmation"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    form->addRow(tr("Text"), m_confirmation);
    form->addRow(tr("Link to the order"), m_link);
    addHint(
        tr("{order} order number, {link} link to the order, {amount} amount paid, {buyer} "
           "buyer's nick, {hit} why the order was looked at."));
    connect(m_confirmation, &QPlainTextEdit::textChanged, this, [this] { applySoon(); });
    connect(m_link, &QLineEdit::textEdited, this, [this] { applySoon(); });
}

void MessagesPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    const auto texts = shop ? m_environment.settings.texts(*shop) : core::settings::Texts{};
    m_isLoading = true;
    m_confirmation->setPlainText(common::toScreen(texts.confirmation));
    m_link->setText(common::toScreen(texts.orderLink));
    m_isLoading = false;
    setEnabled(shop.has_value());
}

void MessagesPage::apply() {
    if (const auto shop = m_shop->shop()) {
        const core::settings::Texts texts{common::toCore(m_confirmation->toPlainText()),
                                          common::toCore(m_link->text().trimmed())};
        run([this, shop, texts](const auto& actor) {
            return m_environment.settingsService.setTexts(*shop, texts, actor);
        });
    }
}

}  // namespace ui::settings
