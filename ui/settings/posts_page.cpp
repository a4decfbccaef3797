#include "ui/settings/posts_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QVBoxLayout>

#include "core/agents/agent.h"
#include "core/agents/rights.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::agents;
using common::RoleText;

namespace {

constexpr Role kShown[]{Role::Agent, Role::Senior, Role::Quality, Role::Lead, Role::Admin};

common::PlainLabel* wrapping(const QString& objectName) {
    auto* label = new common::PlainLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

}  // namespace

PostsPage::PostsPage(common::Environment& environment)
    : SettingsPage(environment, tr("Posts and duties"), QStringLiteral("person"))
    , m_preset(new QComboBox)
    , m_post(new QComboBox)
    , m_role(wrapping(QStringLiteral("postRole")))
    , m_duties(wrapping(QStringLiteral("postDuties")))
    , m_limits(wrapping(QStringLiteral("postLimits")))
    , m_rights(new QWidget) {
    m_preset->setObjectName(QStringLiteral("postPreset"));
    m_post->setObjectName(QStringLiteral("postChoice"));
    m_preset->addItem(tr("Yintai: calls and enquiries, seven posts"), QStringLiteral("yintai"));
    m_preset->addItem(tr("Handu: online shop, seven posts"), QStringLiteral("handu"));
    auto* form = addForm(tr("Post"));
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Post"), m_post);
    form->addRow(tr("Role"), m_role);
    form->addRow(tr("Duties"), m_duties);
    form->addRow(tr("Limits"), m_limits);
    addForm(tr("Rights of the roles"));
    addHint(tr("Proposes: the act waits for somebody who may decide it. Nobody decides an own "
               "request. A senior reviews orders, returns or complaints as the post says."));
    m_rights->setObjectName(QStringLiteral("rightsTable"));
    auto* grid = new QGridLayout(m_rights);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(0, 1);
    int column = 1;
    for (const Role role : kShown) {
        auto* heading = new common::PlainLabel(RoleText::of(role));
        theme::setMuted(*heading);
        grid->addWidget(heading, 0, column++, Qt::AlignHCenter);
    }
    int row = 1;
    for (const Right right : kRights) {
        auto* name = new common::PlainLabel(RoleText::of(right));
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        column = 1;
        for (const Role role : kShown) {
            grid->addWidget(new common::PlainLabel(RoleText::of(grantOf(role, right))), row,
                            column++, Qt::AlignHCenter);
        }
        ++row;
    }
    body().addWidget(m_rights);
    connect(m_preset, &QComboBox::activated, this, &PostsPage::showPosts);
    connect(m_post, &QComboBox::activated, this, &PostsPage::showPost);
    showPosts();
}

void PostsPage::load() {
    showPost();
}

void PostsPage::showPosts() {
    m_post->clear();
    const auto preset = common::toCore(m_preset->currentData().toString());
    for (const auto& post : posts()) {
        if (post.preset == preset) {
            m_post->addItem(common::toScreen(post.name), common::toScreen(post.key));
        }
    }
    showPost();
}

void PostsPage::showPost() {
    const auto* post = findPost(common::toCore(m_post->currentData().toString()));
    if (!post) {
        return;
    }
    QStringList role{RoleText::of(post->role)};
    for (const Capability capability : post->capabilities) {
        role.append(RoleText::of(capability));
    }
    m_role->setText(role.join(QStringLiteral(" · ")));
    QStringList duties;
    for (const auto& duty : post->duties) {
        duties.append(QStringLiteral("• %1").arg(common::toScreen(duty)));
    }
    m_duties->setText(duties.join(QLatin1Char('\n')));
    const auto limit = [](const std::optional<MoneyLimit>& money) {
        if (!money || money->perCase.value == 0) {
            return tr("none");
        }
        const QString perCase = common::Format::money(money->perCase);
        return money->perDay ? tr("%1 a case, %2 a day")
                                   .arg(perCase, common::Format::money(*money->perDay))
                             : tr("%1 a case").arg(perCase);
    };
    m_limits->setText(tr("Refunds: %1\nCompensation: %2\nReveals an hour: %3")
                          .arg(limit(refundLimit(post->role)), limit(compensationLimit(post->role)),
                               QString::number(revealsAnHour(post->role))));
}

}  // namespace ui::settings
