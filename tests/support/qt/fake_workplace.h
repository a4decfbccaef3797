#pragma once

#include "ui/common/workplace.h"

namespace support {

/// A page whose commands count how often they ran.
class FakeWorkplace final : public ui::common::Workplace {
public:
    explicit FakeWorkplace(const QString& name) : m_name(name) { setObjectName(name); }
    QString name() const override { return m_name; }
    QString iconName() const override { return QStringLiteral("orders"); }
    std::vector<ui::common::Command> commands() override {
        return {{m_name + QStringLiteral(".approve"), QStringLiteral("Approve"),
                 QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { return mayApprove; },
                 [this] { ++approved; }},
                {m_name + QStringLiteral(".note"),
                 QStringLiteral("Note"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                 {},
                 [this] { ++noted; }}};
    }
    void enter() override { ++entered; }
    int waitingCount() const override { return 7; }

    bool mayApprove = true;
    int approved = 0;
    int noted = 0;
    int entered = 0;

private:
    QString m_name;
};

}  // namespace support
