#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui::options {

/// One way out that a buyer is offered, with why.
struct Option {
    QString what;
    QString why;
};

/// The offer as it is sent (R049, R166).
class OptionText final {
    Q_DECLARE_TR_FUNCTIONS(ui::options::OptionText)

public:
    /// Needs two or three options that say what; empty otherwise. `recommended` is the place of one of them, or -1.
    static QString composed(const std::vector<Option>& options, int recommended);
};

}  // namespace ui::options
