#include "ui/departments/departments_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using namespace core::departments;
using ui::departments::DepartmentsDialog;

namespace {

struct Window {
    support::Desk desk;
    DepartmentReader departments{desk.database};
    DepartmentService service{desk.database, desk.clock};
    QPointer<DepartmentsDialog> dialog{
        new DepartmentsDialog(desk.environment, departments, service)};

    Window() { dialog->show(); }
    ~Window() { delete dialog; }
    template <class T>
    T* find(const char* name) {
        auto* found = dialog->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
};

}  // namespace

TEST_CASE("departments are edited with limit and contact, and a new one is added") {
    Window window;
    const auto before = window.departments.all();
    window.find<QLineEdit>("departments.contact0")->setText(QStringLiteral("王五"));
    window.find<QSpinBox>("departments.minutes0")->setValue(45);
    window.find<QCheckBox>("departments.active1")->setChecked(false);
    window.click("departments.add");
    const auto name = "departments.name" + std::to_string(before.size());
    window.find<QLineEdit>(name.c_str())->setText(QStringLiteral("法务"));
    window.click("departments.keep");
    const auto after = window.departments.all();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[0].contact == "王五");
    CHECK(after[0].responseLimit == std::chrono::minutes{45});
    CHECK_FALSE(after[1].isActive);
    CHECK(after.back().name == "法务");
    CHECK((!window.dialog || !window.dialog->isVisible()));
}

TEST_CASE("a list of departments that cannot be kept says why and stays open") {
    Window window;
    const auto before = window.departments.all();
    window.find<QLineEdit>("departments.name0")
        ->setText(window.find<QLineEdit>("departments.name1")->text());
    window.click("departments.keep");
    auto* error = window.find<QLabel>("departments.error");
    CHECK(error->isVisible());
    CHECK(error->text() == DepartmentsDialog::refusal(DepartmentError::NameTaken));
    CHECK(window.departments.all() == before);
}

TEST_CASE("a line that is emptied is left out") {
    Window window;
    const auto before = window.departments.all();
    for (const auto* name : {"departments.name0", "departments.contact0", "departments.duties0"}) {
        window.find<QLineEdit>(name)->clear();
    }
    window.click("departments.keep");
    CHECK(window.departments.all().size() == before.size() - 1);
}
