// Makes the one application object of the widget tests around the whole run.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <QApplication>
#include <QStandardPaths>

#include <memory>

#include "tests/support/catch.h"

namespace {

class QtLifetime final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        QStandardPaths::setTestModeEnabled(true);
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[9] = "ui_tests";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

}  // namespace

CATCH_REGISTER_LISTENER(QtLifetime)
