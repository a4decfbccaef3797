#include "ui/reviews/review_acts.h"

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "ui/reviews/reviews_text.h"

namespace ui::reviews {

using namespace core::reviews;

namespace {

ReviewCaseService::Outcome perform(ReviewCaseService& service, const ReviewCaseTarget& target,
                                   Deed deed, const DeedInput& input,
                                   const core::agents::Actor& actor) {
    switch (deed) {
        case Deed::Reply:
            return service.reply(target, input.text, actor);
        case Deed::Plan:
            return service.plan(target, input.plan, actor);
        case Deed::Contact:
            return service.contact(target, input.text, actor);
        case Deed::Agree:
            return service.settle(target, true, input.text, actor);
        case Deed::Refuse:
            return service.settle(target, false, input.text, actor);
        case Deed::GiveUp:
            return service.giveUp(target, actor);
        case Deed::Close:
            return service.close(target, actor);
        case Deed::Attempt:
            return service.recordAttempt(target, input.text, actor);
        case Deed::Causes:
            return service.setCauses(target, input.causes, actor);
        case Deed::Reopen:
            return service.reopen(target, input.text, actor);
        case Deed::Assign:
            return service.assign(target, input.text, actor);
    }
    return core::Unexpected{ReviewError::NotAllowedInState};
}

struct Bulk {
    int done = 0;
    std::vector<std::pair<ReviewCaseId, ReviewError>> refused;
};

}  // namespace

ReviewActs::ReviewActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void ReviewActs::enter(core::orders::ShopId shop, const ReviewRow& row) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reviewCaseService, shop, row,
         actor = m_environment.actor()] { return service->enter(shop, row, actor); },
        [this](const ReviewCaseService::Outcome& outcome) {
            if (outcome) {
                Q_EMIT made(outcome->id);
            } else {
                Q_EMIT refused(ReviewsText::refusal(outcome.error()));
            }
        });
}

void ReviewActs::act(const ReviewCaseTarget& target, Deed deed, const DeedInput& input) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reviewCaseService, target, deed, input,
         actor = m_environment.actor()] { return perform(*service, target, deed, input, actor); },
        [this, deed](const ReviewCaseService::Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(ReviewsText::done(deed), deed);
            } else {
                Q_EMIT refused(ReviewsText::refusal(outcome.error()));
            }
        });
}

void ReviewActs::actAll(const std::vector<ReviewCaseTarget>& targets, Deed deed,
                        const DeedInput& input) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reviewCaseService, targets, deed, input,
         actor = m_environment.actor()] {
            Bulk bulk;
            for (const auto& target : targets) {
                const auto outcome = perform(*service, target, deed, input, actor);
                if (outcome) {
                    ++bulk.done;
                } else {
                    bulk.refused.emplace_back(target.id, outcome.error());
                }
            }
            return bulk;
        },
        [this, deed](const Bulk& bulk) {
            QStringList lines{tr("Done for %n reviews.", nullptr, bulk.done)};
            for (const auto& [id, error] : bulk.refused) {
                lines.append(
                    tr("%1: %2").arg(ReviewsText::number(id), ReviewsText::refusal(error)));
            }
            if (bulk.refused.empty()) {
                Q_EMIT done(lines.front(), deed);
            } else {
                Q_EMIT refused(lines.join(QLatin1Char('\n')));
            }
        });
}

void ReviewActs::markCopied(const ReviewCase& review) {
    const auto notices = m_environment.cases.notices->about(
        {review.shop, "review", std::to_string(review.id)});
    std::vector<core::notices::NoticeId> waiting;
    for (const auto& notice : notices) {
        if (notice.state == core::notices::NoticeState::Waiting) {
            waiting.push_back(notice.id);
        }
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.noticeService, waiting, actor = m_environment.actor()] {
            bool isDone = true;
            for (const auto id : waiting) {
                isDone = service->markCopied(id, 0, actor).has_value() && isDone;
            }
            return isDone;
        },
        [this](bool isDone) {
            if (isDone) {
                Q_EMIT done(tr("Copied: paste it under the review on the platform."), Deed::Close);
            } else {
                Q_EMIT refused(tr("A colleague has posted it meanwhile."));
            }
        });
}

}  // namespace ui::reviews
