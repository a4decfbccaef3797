#include "ui/settings/wording_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/guard_text.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using common::GuardText;
using namespace core::wording;

WordingPage::WordingPage(common::Environment& environment)
    : SettingsPage(environment, tr("Wording"), QStringLiteral("edit"))
    , m_rules(defaultGuardRules())
    , m_paragraph(new QSpinBox)
    , m_structure(new QSpinBox)
    , m_list(new QComboBox)
    , m_words(new QPlainTextEdit) {
    buildRules();
    buildLists();
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original wording"));
    reset->setObjectName(QStringLiteral("resetWording"));
    body().addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        show(defaultGuardRules());
        save(m_rules);
    });
}

void WordingPage::buildRules() {
    auto* form = addForm(tr("Before a reply is sent"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    constexpr int kRows = (kGuardRules + 1) / 2;
    for (int at = 0; at < kGuardRules; ++at) {
        const auto rule = static_cast<GuardRule>(at);
        auto* level = new QComboBox;
        level->setObjectName(QStringLiteral("guardLevel%1").arg(at));
        level->setAccessibleName(GuardText::of(rule));
        for (const auto choice : {GuardLevel::Off, GuardLevel::Warn, GuardLevel::Block}) {
            level->addItem(GuardText::of(choice), static_cast<int>(choice));
        }
        connect(level, &QComboBox::currentIndexChanged, this, [this] { applySoon(); });
        m_levels.emplace_back(rule, level);
        auto* name = new common::PlainLabel(GuardText::of(rule));
        name->setWordWrap(true);
        grid->addWidget(name, at % kRows, at / kRows * 2);
        grid->addWidget(level, at % kRows, at / kRows * 2 + 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    body().addLayout(grid);
    addHint(tr("A warning shows the reason and lets the reply go; a block holds it back."));
}

void WordingPage::buildLists() {
    auto* limits = addForm(tr("Limits"));
    m_paragraph->setObjectName(QStringLiteral("paragraphLimit"));
    m_paragraph->setRange(20, 2'000);
    m_structure->setObjectName(QStringLiteral("structureFrom"));
    m_structure->setRange(1, 2'000);
    limits->addRow(tr("Characters of a paragraph at most"), m_paragraph);
    limits->addRow(tr("Conclusion, reason and action from characters"), m_structure);
    auto* lists = addForm(tr("Words, one a line"));
    m_list->setObjectName(QStringLiteral("wordList"));
    for (int at = 0; at < kWordLists; ++at) {
        m_list->addItem(GuardText::of(static_cast<WordList>(at)), at);
    }
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 10);
    lists->addRow(tr("List"), m_list);
    lists->addRow(tr("Words"), m_words);
    addHint(tr("Write better wording after an equals sign, such as SKU = 规格."));
    for (auto* spin : {m_paragraph, m_structure}) {
        connect(spin, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        flush();
        showList();
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!isLoading()) {
            keepList();
            applySoon();
        }
    });
}

void WordingPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    show(shop ? m_environment.settings.guardRules(*shop) : defaultGuardRules());
    setEnabled(shop.has_value());
}

void WordingPage::show(const GuardRules& rules) {
    m_rules = rules;
    m_isLoading = true;
    for (const auto& [rule, box] : m_levels) {
        box->setCurrentIndex(box->findData(static_cast<int>(levelOf(rules, rule))));
    }
    m_paragraph->setValue(static_cast<int>(rules.paragraphLimit));
    m_structure->setValue(static_cast<int>(rules.structureFrom));
    m_isLoading = false;
    showList();
}

void WordingPage::showList() {
    QStringList lines;
    for (const auto& word : m_rules.lists[static_cast<WordList>(m_list->currentData().toInt())]) {
        lines.append(common::toScreen(toLine(word)));
    }
    m_isLoading = true;
    m_words->setPlainText(lines.join(u'\n'));
    m_isLoading = false;
}

void WordingPage::keepList() {
    auto& words = m_rules.lists[static_cast<WordList>(m_list->currentData().toInt())];
    words.clear();
    for (const QString& line : m_words->toPlainText().split(u'\n')) {
        if (auto word = guardWordFromLine(common::toCore(line))) {
            words.push_back(std::move(*word));
        }
    }
}

void WordingPage::apply() {
    for (const auto& [rule, box] : m_levels) {
        m_rules.levels[rule] = static_cast<GuardLevel>(box->currentData().toInt());
    }
    m_rules.paragraphLimit = m_paragraph->value();
    m_rules.structureFrom = m_structure->value();
    save(m_rules);
}

void WordingPage::save(const GuardRules& rules) {
    if (const auto shop = m_shop->shop()) {
        run([this, shop, rules](const auto& actor) {
            return m_environment.settingsService.setGuardRules(*shop, rules, actor);
        });
    }
}

}  // namespace ui::settings
