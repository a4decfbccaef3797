#include "ui/orders/order_acts.h"

#include <filesystem>
#include <map>

#include "core/orders/annotation_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::orders {

using namespace core::orders;
using common::runAct;
using common::toScreen;

namespace {

QString doneText(ReviewAction action, const QString& number) {
    switch (action) {
        case ReviewAction::Approve:
            return OrderActs::tr("Order %1 approved.").arg(number);
        case ReviewAction::Ask:
            return OrderActs::tr("Question copied; order %1 waits for the buyer.").arg(number);
        case ReviewAction::RecordAnswer:
            return OrderActs::tr("Answer kept; order %1 is to be reviewed.").arg(number);
        case ReviewAction::Hold:
            return OrderActs::tr("Order %1 is on hold.").arg(number);
        case ReviewAction::Release:
            return OrderActs::tr("Order %1 released.").arg(number);
        case ReviewAction::Reject:
            return OrderActs::tr("Order %1 rejected.").arg(number);
        case ReviewAction::Recall:
            return OrderActs::tr("Order %1 is back in the queue.").arg(number);
        case ReviewAction::Undo:
            return OrderActs::tr("Taken back: order %1.").arg(number);
    }
    return {};
}

}  // namespace

OrderActs::OrderActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void OrderActs::review(const ReviewTarget& target, const ReviewAct& act) {
    runAct(
        m_environment.acts, this,
        [this, target, act, actor = m_environment.actor()] { return run(target, act, actor); },
        [this, target, action = act.action](const Outcome& outcome) {
            finish(target, action, outcome);
        });
}

OrderActs::Outcome OrderActs::run(const ReviewTarget& target, const ReviewAct& act,
                                  const core::agents::Actor& actor) {
    ReviewService& reviews = m_environment.reviews;
    switch (act.action) {
        case ReviewAction::Approve:
            return reviews.approve(target, act.ticked, actor);
        case ReviewAction::Ask:
            return reviews.ask(target, act.text, actor);
        case ReviewAction::RecordAnswer:
            return reviews.recordAnswer(target, act.text, actor);
        case ReviewAction::Hold:
            return reviews.hold(target, act.until, act.text, actor);
        case ReviewAction::Release:
            return reviews.release(target, actor);
        case ReviewAction::Reject:
            return reviews.reject(target, act.text, actor);
        case ReviewAction::Recall:
            return reviews.recall(target, act.text, actor);
        case ReviewAction::Undo:
            return reviews.undo(target, actor);
    }
    return core::Unexpected{ReviewError::NotAllowedInState};
}

void OrderActs::finish(const ReviewTarget& target, ReviewAction action, const Outcome& outcome) {
    if (!outcome) {
        refuse(outcome.error(), target.key);
        return;
    }
    std::function<void()> undo;
    if (action != ReviewAction::Undo) {
        undo = [this, taken = ReviewTarget{target.key, outcome->version}] { undoReviews({taken}); };
    }
    tell(doneText(action, toScreen(target.key.number)), std::move(undo));
    Q_EMIT stepTaken(target.key, action);
}

void OrderActs::approveAll(const std::vector<ReviewTarget>& targets) {
    runAct(
        m_environment.acts, this,
        [this, targets, actor = m_environment.actor()] {
            return m_environment.reviews.approveAll(targets, actor);
        },
        [this, targets](const BulkOutcome& outcome) {
            if (!outcome.done.empty()) {
                tellApproved(targets, outcome.done);
            }
            if (!outcome.refused.empty()) {
                tellLeftOut(outcome, targets.size());
            }
        });
}

void OrderActs::tellLeftOut(const BulkOutcome& outcome, std::size_t asked) {
    std::map<ReviewError, std::int64_t> counts;
    for (const auto& [key, error] : outcome.refused) {
        ++counts[error];
    }
    QStringList causes;
    for (const auto& [error, count] : counts) {
        causes.append(tr("%1 orders: %2")
                          .arg(common::Format::count(count), OrdersText::refusal(error).cause));
    }
    Q_EMIT leftOut(
        {tr("%1 of %2 orders were not approved.")
             .arg(common::Format::count(static_cast<std::int64_t>(outcome.refused.size())),
                  common::Format::count(static_cast<std::int64_t>(asked))),
         causes.join(u'\n')});
}

void OrderActs::tellApproved(const std::vector<ReviewTarget>& targets,
                             const std::vector<OrderKey>& done) {
    // Each approval counted the version up by one: undo names that version and no later one.
    std::map<OrderKey, std::int64_t> versions;
    for (const ReviewTarget& target : targets) {
        versions[target.key] = target.version;
    }
    std::vector<ReviewTarget> taken;
    for (const OrderKey& key : done) {
        taken.push_back({key, versions[key] + 1});
    }
    tell(tr("%1 orders approved.")
             .arg(common::Format::count(static_cast<std::int64_t>(done.size()))),
         [this, taken] { undoReviews(taken); });
}

void OrderActs::addNote(const OrderKey& key, const std::string& text) {
    runAct(
        m_environment.acts, this,
        [this, key, text, actor = m_environment.actor()] {
            return m_environment.annotations.addNote(key, text, actor);
        },
        [this, key](const AnnotationService::Outcome<OrderNote>& outcome) {
            if (outcome) {
                tell(tr("Note added."));
            } else {
                refuse(outcome.error(), key);
            }
        });
}

void OrderActs::setFlag(const std::vector<OrderKey>& keys, OrderFlag flag, bool on) {
    runAct(
        m_environment.acts, this,
        [this, keys, flag, on, actor = m_environment.actor()] {
            return m_environment.annotations.setFlags(keys, flag, on, actor);
        },
        [this, flag, on](const std::vector<OrderKey>& changed) {
            if (changed.empty()) {
                Q_EMIT refused(OrdersText::refusal(ReviewError::NothingChanged));
                return;
            }
            const QString count = common::Format::count(static_cast<std::int64_t>(changed.size()));
            tell((on ? tr("%1: set on %2 orders.") : tr("%1: cleared on %2 orders."))
                     .arg(OrdersText::of(flag), count),
                 [this, changed, flag, on] { setFlag(changed, flag, !on); });
        });
}

void OrderActs::requestEdit(const OrderKey& key, OrderField field, const std::string& after) {
    runAct(
        m_environment.acts, this,
        [this, key, field, after, actor = m_environment.actor()] {
            return m_environment.annotations.requestEdit(key, field, after, actor);
        },
        [this, key](const AnnotationService::Outcome<EditRequest>& outcome) {
            if (outcome) {
                tell(tr("Edit requested; it leaves with the next hand-off file."),
                     [this, id = outcome->id] { withdrawEdit(id); });
            } else {
                refuse(outcome.error(), key);
            }
        });
}

void OrderActs::withdrawEdit(std::int64_t id) {
    runAct(
        m_environment.acts, this,
        [this, id, actor = m_environment.actor()] {
            return m_environment.annotations.withdrawEdit(id, actor);
        },
        [this](const AnnotationService::Outcome<EditRequest>& outcome) {
            if (outcome) {
                tell(tr("Edit request withdrawn."));
            } else {
                refuse(outcome.error(), {});
            }
        });
}

void OrderActs::waiveIdentity(const OrderKey& key, const std::string& reason) {
    common::runAct(
        m_environment.acts, this,
        [this, key, reason, actor = m_environment.actor()] {
            return m_environment.privacy.waiveIdentity(key, reason, actor);
        },
        [this, key](const core::Result<void, PrivacyError>& outcome) {
            if (outcome) {
                tell(tr("The check is waived: receiver and address may be changed for a day."));
                Q_EMIT outdated(key);
            } else {
                Q_EMIT refused(OrdersText::refusal(outcome.error()));
            }
        });
}

void OrderActs::exportHandoff(std::optional<ShopId> shop, const std::string& file) {
    runAct(
        m_environment.acts, this,
        [this, shop, file, actor = m_environment.actor()] {
            return m_environment.handoffs.exportOpen(
                shop, std::filesystem::path(std::u8string(file.begin(), file.end())), actor);
        },
        [this](const core::Result<HandoffOutcome, HandoffError>& outcome) {
            if (outcome) {
                tell(tr("Handed off: %1 edits, %2 notes, %3 applications and %4 requests.")
                         .arg(common::Format::count(outcome->edits),
                              common::Format::count(outcome->notes),
                              common::Format::count(outcome->applications),
                              common::Format::count(outcome->requests)));
            } else {
                Q_EMIT refused(OrdersText::refusal(outcome.error()));
            }
        });
}

void OrderActs::undoLast() {
    if (const auto undo = std::exchange(m_undo, nullptr)) {
        undo();
    }
}

void OrderActs::undoReviews(std::vector<ReviewTarget> targets) {
    runAct(
        m_environment.acts, this,
        [this, targets, actor = m_environment.actor()] {
            std::optional<std::pair<OrderKey, ReviewError>> refusal;
            for (const ReviewTarget& target : targets) {
                if (const auto outcome = m_environment.reviews.undo(target, actor); !outcome) {
                    refusal = {target.key, outcome.error()};
                }
            }
            return refusal;
        },
        [this, targets](const std::optional<std::pair<OrderKey, ReviewError>>& refusal) {
            if (refusal) {
                refuse(refusal->second, refusal->first);
                return;
            }
            tell(targets.size() == 1
                     ? doneText(ReviewAction::Undo, toScreen(targets.front().key.number))
                     : tr("Taken back: %1 orders.")
                           .arg(common::Format::count(static_cast<std::int64_t>(targets.size()))));
            Q_EMIT stepTaken(targets.front().key, ReviewAction::Undo);
        });
}

void OrderActs::refuse(ReviewError error, const OrderKey& key) {
    Q_EMIT refused(OrdersText::refusal(error));
    if (error == ReviewError::ChangedSinceRead || error == ReviewError::OrderMovedOn ||
        error == ReviewError::OrderNotFound) {
        Q_EMIT outdated(key);
    }
}

void OrderActs::tell(const QString& text, std::function<void()> undo) {
    m_undo = std::move(undo);
    Q_EMIT done(text, m_undo != nullptr);
}

}  // namespace ui::orders
