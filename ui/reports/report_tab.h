#pragma once

#include <QWidget>

#include "ui/common/environment.h"
#include "ui/common/workplace.h"

namespace ui::reports {

/// A part of the page. The page's keys go to the one in front.
class ReportTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Reads anew.
    virtual void refresh() = 0;
    /// It comes to the front.
    virtual void visit() { refresh(); }
    /// Begins what the part is about: a report, a plan, an entry.
    virtual void startNew() {}
    virtual void save() {}
    virtual void exportList() {}
    virtual void print() {}
    /// Its own acts; their isEnabled() need not ask whether the part is in front.
    [[nodiscard]] virtual std::vector<common::Command> commands() { return {}; }

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);
};

}  // namespace ui::reports
