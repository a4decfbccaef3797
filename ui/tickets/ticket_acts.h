#pragma once

#include <QObject>
#include <QString>

#include "core/importing/answer_table.h"
#include "core/tickets/ticket_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/tickets/ticket_deed.h"

namespace ui::tickets {

/// Runs the acts on tickets on the writer thread and tells their outcome in words.
class TicketActs final : public QObject {
    Q_OBJECT

public:
    explicit TicketActs(common::Environment& environment, QObject* parent = nullptr);

    void create(const core::tickets::TicketDraft& draft);
    void recordDone(const core::tickets::TicketDraft& draft, const std::string& result);
    void edit(const core::tickets::TicketTarget& target, const core::tickets::TicketEdit& edit);
    /// `text`: what the deed needs: a department, an answer, a result, a reason, a colleague.
    /// `position`: of the buyer who is told; nothing: the next.
    void act(const core::tickets::TicketTarget& target, Deed deed, const std::string& text = {},
             std::optional<std::int64_t> position = std::nullopt);
    void addBuyers(const core::tickets::TicketTarget& target,
                   const std::vector<core::tickets::TicketBuyerDraft>& buyers);
    void removeBuyer(const core::tickets::TicketTarget& target, std::int64_t position);
    void checkItem(const core::tickets::TicketTarget& target, std::int64_t position, bool isDone);
    void assignAll(const std::vector<core::tickets::TicketTarget>& targets,
                   const std::string& owner);
    void closeAll(const std::vector<core::tickets::TicketTarget>& targets);
    /// What the department has to answer, as a file.
    void exportQuestions(const std::vector<core::tickets::Ticket>& tickets, const QString& file);
    /// The answers of such a file; what cannot be taken is named with its row.
    void importAnswers(const QString& file);

Q_SIGNALS:
    void done(const QString& text);
    void made(qlonglong ticket);
    void refused(const QString& text);

private:
    using Outcome = core::tickets::TicketService::Outcome;
    void run(std::function<Outcome(core::tickets::TicketService&, const core::agents::Actor&)> act,
             const QString& text, bool isNew);
    void runBulk(std::function<core::tickets::TicketBulk(core::tickets::TicketService&,
                                                         const core::agents::Actor&)>
                     act,
                 const QString& done);
    /// `name`: of the file.
    void answerAll(const core::importing::AnswerTable& table, const QString& name);
    [[nodiscard]] static Outcome perform(core::tickets::TicketService& service,
                                         const core::tickets::TicketTarget& target, Deed deed,
                                         const std::string& text,
                                         std::optional<std::int64_t> position,
                                         const core::agents::Actor& actor);

    common::Environment& m_environment;
};

}  // namespace ui::tickets
