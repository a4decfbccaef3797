#include "ui/departments/departments_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::departments {

using namespace core::departments;
using common::toCore;
using common::toScreen;

namespace {

enum Column { Name, Contact, Minutes, Duties, Active };

constexpr std::chrono::minutes kUsualLimit{120};
constexpr int kMinuteStep = 15;

}  // namespace

DepartmentsDialog::DepartmentsDialog(common::Environment& environment,
                                     DepartmentReader& departments, DepartmentService& service,
                                     QWidget* parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_service(service)
    , m_error(new common::PlainLabel({}, this)) {
    setWindowTitle(tr("Departments"));
    setObjectName(QStringLiteral("departmentsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QWidget;
    auto* body = new QVBoxLayout(page);
    auto* about = common::captionLabel(
        tr("Tickets are handed to these departments; the limit is how long an answer may take. A "
           "department without a tick is not offered any more."),
        page);
    about->setWordWrap(true);
    body->addWidget(about);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme::kSpace);
    m_grid->setVerticalSpacing(theme::kSpaceSmall);
    m_grid->setColumnStretch(Contact, 2);
    m_grid->setColumnStretch(Duties, 3);
    m_grid->addWidget(common::captionLabel(tr("Name"), page), 0, Name);
    m_grid->addWidget(common::captionLabel(tr("Contact"), page), 0, Contact);
    m_grid->addWidget(common::captionLabel(tr("Answers within"), page), 0, Minutes);
    m_grid->addWidget(common::captionLabel(tr("Answers for"), page), 0, Duties);
    m_grid->addWidget(common::captionLabel(tr("Offered"), page), 0, Active);
    body->addLayout(m_grid);
    body->addStretch(1);
    for (const auto& department : departments.all()) {
        addLine(department);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_error->setObjectName(QStringLiteral("departments.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* keepButton = buttons->addButton(tr("Keep"), QDialogButtonBox::ApplyRole);
    keepButton->setObjectName(QStringLiteral("departments.keep"));
    theme::setPrimary(*keepButton);
    auto* add = buttons->addButton(tr("Add a department"), QDialogButtonBox::ResetRole);
    add->setObjectName(QStringLiteral("departments.add"));
    connect(keepButton, &QPushButton::clicked, this, &DepartmentsDialog::keep);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({.name = {}, .responseLimit = kUsualLimit});
        m_lines.back().name->setFocus();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    // On a small screen the frame and the title bar need room too.
    resize(QSize(860, 480).boundedTo(screen()->availableSize() * 0.92));
}

void DepartmentsDialog::addLine(const Department& department) {
    auto* page = m_grid->parentWidget();
    const int row = m_grid->rowCount();
    const auto at = static_cast<int>(m_lines.size());
    const auto edit = [&](const std::string& text, const char* name, const QString& spoken) {
        auto* line = new QLineEdit(toScreen(text), page);
        line->setObjectName(QStringLiteral("departments.%1%2").arg(QLatin1String(name)).arg(at));
        line->setAccessibleName(spoken);
        line->setCursorPosition(0);
        return line;
    };
    const Line line{.name = edit(department.name, "name", tr("Name")),
                    .contact = edit(department.contact, "contact", tr("Contact")),
                    .minutes = new QSpinBox(page),
                    .duties = edit(department.duties, "duties", tr("Answers for")),
                    .active = new QCheckBox(page)};
    line.minutes->setObjectName(QStringLiteral("departments.minutes%1").arg(at));
    line.minutes->setRange(static_cast<int>(kShortestResponse.count()),
                           static_cast<int>(kLongestResponse.count()));
    line.minutes->setSingleStep(kMinuteStep);
    //: After a number of minutes
    line.minutes->setSuffix(tr(" min"));
    line.minutes->setValue(static_cast<int>(department.responseLimit.count()));
    line.active->setObjectName(QStringLiteral("departments.active%1").arg(at));
    line.active->setAccessibleName(tr("Offered"));
    line.active->setChecked(department.isActive);
    m_grid->addWidget(line.name, row, Name);
    m_grid->addWidget(line.contact, row, Contact);
    m_grid->addWidget(line.minutes, row, Minutes);
    m_grid->addWidget(line.duties, row, Duties);
    m_grid->addWidget(line.active, row, Active, Qt::AlignCenter);
    m_lines.push_back(line);
}

void DepartmentsDialog::keep() {
    std::vector<Department> departments;
    for (const Line& line : m_lines) {
        if ((line.name->text() + line.contact->text() + line.duties->text()).trimmed().isEmpty()) {
            continue;
        }
        departments.push_back({.name = toCore(line.name->text()),
                               .contact = toCore(line.contact->text()),
                               .responseLimit = std::chrono::minutes(line.minutes->value()),
                               .duties = toCore(line.duties->text()),
                               .isActive = line.active->isChecked()});
    }
    common::runAct(
        m_environment.acts, this,
        [&service = m_service, departments, actor = m_environment.actor()] {
            return service.save(departments, actor);
        },
        [this](const DepartmentService::Outcome& outcome) {
            if (outcome || outcome.error() == DepartmentError::NothingChanged) {
                accept();
                return;
            }
            QPalette tone = palette();
            tone.setColor(QPalette::WindowText,
                          theme::colours(theme::Tone::Danger, tone).text);
            m_error->setPalette(tone);
            m_error->setText(refusal(outcome.error()));
            m_error->show();
        });
}

QString DepartmentsDialog::refusal(DepartmentError error) {
    switch (error) {
        case DepartmentError::NameMissing:
            return tr("A department has no name. Write one, or empty its line.");
        case DepartmentError::NameTaken:
            return tr("Two departments have the same name. Change one of them.");
        case DepartmentError::TextTooLong:
            return tr("A name is longer than 40 characters or a text longer than 200.");
        case DepartmentError::LimitOutOfRange:
            return tr("A limit is between 5 minutes and 30 days.");
        case DepartmentError::NoneActive:
            return tr("At least one department has to be offered.");
        case DepartmentError::NothingChanged:
            return tr("Nothing was changed.");
        case DepartmentError::NotAllowed:
            return tr("Your role does not allow this. Ask the team lead.");
    }
    return {};
}

}  // namespace ui::departments
