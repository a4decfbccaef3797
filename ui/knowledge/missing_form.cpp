#include "ui/knowledge/missing_form.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::knowledge {

MissingForm::MissingForm(QWidget* parent)
    : QFrame(parent)
    , m_title(new common::PlainLabel({}, this))
    , m_form(new QFormLayout)
    , m_act(new QPushButton(this)) {
    setObjectName(QStringLiteral("missingForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kSpaceSmall, 0, theme::kSpaceSmall);
    layout->setSpacing(theme::kSpaceSmall);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_act, 0, Qt::AlignRight);
    m_act->setObjectName(QStringLiteral("missingAct"));
    m_act->setAutoDefault(true);
    connect(m_act, &QPushButton::clicked, this, &MissingForm::submit);
    hide();
}

void MissingForm::ask(const QString& title, const QString& act,
                      const std::vector<std::string>& names,
                      std::function<void(const Values&)> answered) {
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_fields.clear();
    m_answered = std::move(answered);
    m_title->setText(title);
    m_act->setText(act);
    for (const auto& name : names) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QStringLiteral("missingValue"));
        auto* label = new common::PlainLabel(common::toScreen(name), this);
        label->setBuddy(field);
        m_form->addRow(label, field);
        m_fields.emplace_back(name, field);
    }
    show();
    if (m_fields.empty()) {
        m_act->setFocus();
    } else {
        m_fields.front().second->setFocus();
    }
}

void MissingForm::leave() {
    if (isVisibleTo(parentWidget())) {
        hide();
        m_answered = nullptr;
        Q_EMIT left();
    }
}

void MissingForm::submit() {
    Values values;
    for (const auto& [name, field] : m_fields) {
        const QString text = field->text().trimmed();
        if (text.isEmpty()) {
            field->setFocus();
            return;
        }
        values[name] = common::toCore(text);
    }
    const auto answered = std::exchange(m_answered, nullptr);
    hide();
    if (answered) {
        answered(values);
    }
    Q_EMIT left();
}

void MissingForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace ui::knowledge
