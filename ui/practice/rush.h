#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

#include "core/base/time.h"
#include "core/practice/practice.h"

namespace ui::practice {

/// Simulated buyers who write to this profile; `app` starts them as a program of their own.
class Rush : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString script;
        int buyers = 20;
        int minutes = 10;
        /// Simulated minutes a minute.
        double speed = 1;
        quint64 seed = 1;
    };
    using QObject::QObject;

    /// Names of the scripts to choose from.
    [[nodiscard]] virtual QStringList scripts() const = 0;
    virtual void start(const Request& request) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    /// Whose limits the figures are held against.
    [[nodiscard]] virtual core::conversations::ClockProfile profile() const = 0;
    using Scorer =
        std::function<core::practice::PracticeResult(core::Seconds since, core::Seconds until)>;
    /// Reads the talks with simulated buyers between two times; called inside a quick job, where it
    /// may outlive the rush.
    [[nodiscard]] virtual Scorer scorer() const = 0;

Q_SIGNALS:
    void runningChanged();
    /// The buyers could not be started.
    void failed();
};

}  // namespace ui::practice
