#include "ui/settings/settings_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::settings {

namespace {
constexpr int kRestMilliseconds = 400;
}

QString SettingsPage::errorText(core::settings::SettingsError error) {
    using core::settings::SettingsError;
    switch (error) {
        case SettingsError::NameMissing:
            return tr("A name is needed. The old one was kept.");
        case SettingsError::NameTaken:
            return tr("This name is taken. Choose a different one.");
        case SettingsError::LimitOutOfRange:
            return tr("Something is too long or out of range. Nothing was changed.");
        case SettingsError::NotAllowedForRole:
            return tr("Rules of the shop are changed by an admin. Nothing was changed.");
        case SettingsError::NothingChanged:
            return {};
    }
    return {};
}

SettingsPage::SettingsPage(common::Environment& environment, const QString& title,
                           const QString& iconName)
    : m_environment(environment)
    , m_title(title)
    , m_iconName(iconName)
    , m_error(new common::PlainLabel) {
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(theme::kSpaceBlock, theme::kSpaceBlock, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    m_body->setSpacing(theme::kSpaceWide);
    m_body->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    m_error->setObjectName(QStringLiteral("settingsError"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(theme::kSpaceBlock, theme::kSpaceSmall, theme::kSpaceBlock,
                                theme::kSpaceSmall);
    m_error->hide();
    layout->addWidget(m_error);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { apply(); });
}

bool SettingsPage::mentions(const QString& text) const {
    const auto has = [&](const QString& words) {
        return words.contains(text, Qt::CaseInsensitive);
    };
    const auto labels = findChildren<QLabel*>();
    const auto buttons = findChildren<QAbstractButton*>();
    return has(m_title) ||
           std::ranges::any_of(labels, [&](const QLabel* label) { return has(label->text()); }) ||
           std::ranges::any_of(buttons,
                               [&](const QAbstractButton* button) { return has(button->text()); });
}

void SettingsPage::flush() {
    if (m_rest.isActive()) {
        m_rest.stop();
        apply();
    }
}

void SettingsPage::changed() {
    const bool isTyping = m_rest.isActive() || isAncestorOf(QApplication::focusWidget());
    if (!keepsTyping() || !isTyping) {
        load();
    }
}

void SettingsPage::applySoon() {
    if (!m_isLoading) {
        m_rest.start();
    }
}

void SettingsPage::showError(const QString& text) {
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, tone).text);
    m_error->setPalette(tone);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

QFormLayout* SettingsPage::addForm(const QString& heading) {
    auto* label = new common::PlainLabel(heading);
    theme::setHeading(*label);
    m_body->addWidget(label);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::kSpaceBlock);
    form->setVerticalSpacing(theme::kSpace);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_body->addLayout(form);
    return form;
}

void SettingsPage::addHint(const QString& text) {
    auto* hint = new common::PlainLabel(text);
    hint->setWordWrap(true);
    theme::setMuted(*hint);
    m_body->addWidget(hint);
}

ShopChoice::ShopChoice(QFormLayout& form, common::Environment& environment, const QString& label,
                       std::function<void()> changed)
    : m_environment(environment), m_box(new QComboBox) {
    m_box->setObjectName(QStringLiteral("settingsShop"));
    form.addRow(label, m_box);
    QObject::connect(m_box, &QComboBox::activated, m_box, [changed] { changed(); });
}

void ShopChoice::load() {
    const QVariant before = m_box->currentData();
    m_box->clear();
    for (const auto& shop : m_environment.settings.shops()) {
        m_box->addItem(common::toScreen(shop.name), qlonglong{shop.id});
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
    m_box->setEnabled(m_box->count() > 1);
}

std::optional<core::orders::ShopId> ShopChoice::shop() const {
    return m_box->count() > 0
               ? std::optional<core::orders::ShopId>(m_box->currentData().toLongLong())
               : std::nullopt;
}

}  // namespace ui::settings
