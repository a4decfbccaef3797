#pragma once

#include <QObject>
#include <QString>

#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/reviews/review_deed.h"

namespace ui::reviews {

/// Runs the acts on reviews on the writer thread and tells their outcome in words.
class ReviewActs final : public QObject {
    Q_OBJECT

public:
    explicit ReviewActs(common::Environment& environment, QObject* parent = nullptr);

    void enter(core::orders::ShopId shop, const core::reviews::ReviewRow& row);
    void act(const core::reviews::ReviewCaseTarget& target, Deed deed, const DeedInput& input = {});
    /// The same for several; what is refused is said with its number.
    void actAll(const std::vector<core::reviews::ReviewCaseTarget>& targets, Deed deed, const DeedInput& input = {});
    /// The reply was copied: its notice waits no longer. Nothing to do where none waits.
    void markCopied(const core::reviews::ReviewCase& review);

Q_SIGNALS:
    void done(const QString& text, ui::reviews::Deed deed);
    void made(qlonglong review);
    void refused(const QString& text);

private:
    common::Environment& m_environment;
};

}  // namespace ui::reviews
