#pragma once

#include <QObject>
#include <QString>

#include "core/quality/quality_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/quality/quality_deed.h"

namespace ui::quality {

/// Runs the acts of quality inspection on the writer thread and tells their outcome in words.
class QualityActs final : public QObject {
    Q_OBJECT

public:
    explicit QualityActs(common::Environment& environment, QObject* parent = nullptr);

    void draw(const core::quality::SampleRequest& request, const std::vector<core::quality::Candidate>& candidates);
    void act(const core::quality::InspectionTarget& target, Deed deed, const DeedInput& input,
             const core::quality::Marking& marking);
    void setRules(core::orders::ShopId shop, const core::quality::QualityRules& rules);
    void addPicks(core::orders::ShopId shop, core::Seconds week, const std::vector<core::quality::CasePick>& picks);
    void addBenchmark(core::orders::ShopId shop, const core::quality::LibraryDraft& draft);
    void editCase(const core::quality::LibraryTarget& target, const core::quality::LibraryDraft& draft);
    void nominate(const core::quality::LibraryTarget& target, bool isNominated);

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);

private:
    /// `act` gives a Result of QualityError; `said` the words for what came of it.
    template <class Act, class Said>
    void run(Act act, Said said);

    common::Environment& m_environment;
};

}  // namespace ui::quality
