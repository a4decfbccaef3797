#pragma once

#include <QObject>
#include <QString>

#include "core/complaints/complaint_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/complaints/complaint_deed.h"

namespace ui::complaints {

/// Runs the acts on complaints on the writer thread and tells their outcome in words.
class ComplaintActs final : public QObject {
    Q_OBJECT

public:
    explicit ComplaintActs(common::Environment& environment, QObject* parent = nullptr);

    void receive(const core::complaints::ComplaintDraft& draft);
    void edit(const core::complaints::ComplaintTarget& target, const core::complaints::ComplaintDraft& draft);
    void act(const core::complaints::ComplaintTarget& target, Deed deed, const DeedInput& input = {});
    void tickStep(const core::complaints::ComplaintTarget& target, std::int64_t step, bool isDone);
    /// One colleague for several; what is refused is said with its number.
    void assignAll(const std::vector<core::complaints::ComplaintTarget>& targets, const std::string& owner);

Q_SIGNALS:
    void done(const QString& text);
    void made(qlonglong complaint);
    void refused(const QString& text);

private:
    using Outcome = core::complaints::ComplaintService::Outcome;
    void run(std::function<Outcome(core::complaints::ComplaintService&, const core::agents::Actor&)> act,
             const QString& text, bool isNew = false);

    common::Environment& m_environment;
};

}  // namespace ui::complaints
