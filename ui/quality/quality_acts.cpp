#include "ui/quality/quality_acts.h"

#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using core::agents::Actor;

namespace {

QualityService::Outcome perform(QualityService& service, const InspectionTarget& target, Deed deed,
                                const DeedInput& input, const Marking& marking,
                                const Actor& actor) {
    switch (deed) {
        case Deed::Inspect:
            return service.inspect(target, marking, actor);
        case Deed::Tell:
            return service.tell(target, actor);
        case Deed::Accept:
            return service.accept(target, actor);
        case Deed::Appeal:
            return service.appeal(target, input.text, actor);
        case Deed::Keep:
            return service.decide(target, {.reason = input.text}, actor);
        case Deed::Grant:
            return service.decide(
                target, {.isGranted = true, .reason = input.text, .marking = marking}, actor);
        case Deed::Close:
            return service.close(target, actor);
        case Deed::Finding:
            return service.addFinding(target, {input.text, input.owner, input.dueAt}, actor);
        case Deed::BestCase:
        case Deed::WorstCase:
            break;
    }
    return core::Unexpected{QualityError::NotAllowedInState};
}

}  // namespace

QualityActs::QualityActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

template <class Act, class Said>
void QualityActs::run(Act act, Said said) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.qualityService, act = std::move(act),
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, said](const auto& outcome) {
            if (outcome) {
                Q_EMIT done(said(outcome));
            } else {
                Q_EMIT refused(QualityText::refusal(outcome.error()));
            }
        });
}

void QualityActs::draw(const SampleRequest& request, const std::vector<Candidate>& candidates) {
    run([request, candidates](QualityService& service,
                              const Actor& actor) { return service.draw(request, candidates, actor); },
        [](const auto& round) {
            return tr("%n conversations drawn.", nullptr, static_cast<int>(round->drawn));
        });
}

void QualityActs::act(const InspectionTarget& target, Deed deed, const DeedInput& input,
                      const Marking& marking) {
    const auto said = [deed](const auto&) { return QualityText::done(deed); };
    if (deed == Deed::BestCase || deed == Deed::WorstCase) {
        const auto kind = deed == Deed::BestCase ? LibraryKind::Best : LibraryKind::Worst;
        run([target, kind](QualityService& service, const Actor& actor) {
            return service.addFromInspection(target.id, kind, actor);
        },
            said);
        return;
    }
    run([=](QualityService& service,
            const Actor& actor) { return perform(service, target, deed, input, marking, actor); },
        said);
}

void QualityActs::setRules(core::orders::ShopId shop, const QualityRules& rules) {
    run([shop, rules](QualityService& service,
                      const Actor& actor) { return service.setRules(shop, rules, actor); },
        [](const auto&) { return tr("The rules count from the next draw and score on."); });
}

void QualityActs::addPicks(core::orders::ShopId shop, core::Seconds week,
                           const std::vector<CasePick>& picks) {
    run([shop, week, picks](QualityService& service,
                            const Actor& actor) { return service.addPicks(shop, week, picks, actor); },
        [](const auto& count) {
            return tr("%n cases picked for the review.", nullptr, static_cast<int>(*count));
        });
}

void QualityActs::addBenchmark(core::orders::ShopId shop, const LibraryDraft& draft) {
    run([shop, draft](QualityService& service,
                      const Actor& actor) { return service.addBenchmark(shop, draft, actor); },
        [](const auto&) { return tr("The competitor is recorded."); });
}

void QualityActs::editCase(const LibraryTarget& target, const LibraryDraft& draft) {
    run([target, draft](QualityService& service,
                        const Actor& actor) { return service.editCase(target, draft, actor); },
        [](const auto&) { return tr("The case is kept."); });
}

void QualityActs::nominate(const LibraryTarget& target, bool isNominated) {
    run([target, isNominated](QualityService& service,
                              const Actor& actor) { return service.nominate(target, isNominated, actor); },
        [isNominated](const auto&) {
            return isNominated ? tr("Nominated as warm case.") : tr("Nomination taken back.");
        });
}

}  // namespace ui::quality
