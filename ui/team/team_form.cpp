#include "ui/team/team_form.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::team {

TeamForm::TeamForm(const QString& objectName, const QString& send, QWidget* parent)
    : QFrame(parent), m_title(new common::PlainLabel({}, this)), m_fields(new QFormLayout) {
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    theme::setHeading(*m_title, 0);
    layout->addWidget(m_title);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_fields);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* submit = new QPushButton(send, this);
    submit->setObjectName(objectName + QStringLiteral(".send"));
    theme::setPrimary(*submit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(submit);
    layout->addLayout(buttons);
    connect(submit, &QPushButton::clicked, this, &TeamForm::sent);
    connect(cancel, &QPushButton::clicked, this, &QFrame::hide);
    hide();
}

void TeamForm::setTitle(const QString& title) {
    m_title->setText(title);
}

void TeamForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TeamForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::team
