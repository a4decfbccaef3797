// The acts of the review workplace and the table of their keys.
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

#include "core/agents/rights.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/orders/review_panel.h"

namespace ui::orders {

using namespace core::orders;
using common::Command;

namespace {

QKeySequence keys(QKeyCombination combination) {
    return QKeySequence(combination);
}

}  // namespace

std::vector<Command> ReviewPanel::commands() {
    std::vector<Command> all = reviewCommands();
    for (auto& group : {annotationCommands(), listCommands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

std::vector<Command> ReviewPanel::reviewCommands() {
    const auto may = [this](ReviewAction action) {
        return [this, action] { return m_order.can(action); };
    };
    const auto open = [this](ActForm::Kind kind) {
        return [this, kind] { m_detail->form().open(kind); };
    };
    const auto id = [](const char* name) {
        return QStringLiteral("review.%1").arg(QLatin1String(name));
    };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    return {
        {id("approve"), tr("Approve the order"), keys(Qt::CTRL | Qt::Key_Return),
         [this] { return m_detail->form().isOpen() || m_order.can(ReviewAction::Approve); },
         [this] { m_detail->form().isOpen() ? m_detail->form().submit() : approve(false); }},
        {id("approveAndCopy"), tr("Approve and copy the confirmation"),
         keys(kBoth | Qt::Key_Return), may(ReviewAction::Approve), [this] { approve(true); }},
        {id("ask"), tr("Ask the buyer"), keys(kBoth | Qt::Key_A), may(ReviewAction::Ask),
         open(ActForm::Kind::Ask)},
        {id("copyQuestion"), tr("Copy the question to the buyer"), keys(kBoth | Qt::Key_Q),
         [this] { return !m_order.question().isEmpty(); },
         [this] { copy(m_order.question(), tr("Question copied.")); }},
        {id("answer"), tr("Keep the buyer's answer"), keys(kBoth | Qt::Key_W),
         may(ReviewAction::RecordAnswer), open(ActForm::Kind::Answer)},
        {id("hold"), tr("Hold until…"), keys(kBoth | Qt::Key_H), may(ReviewAction::Hold),
         open(ActForm::Kind::Hold)},
        {id("release"), tr("Release from hold"), keys(kBoth | Qt::Key_L),
         may(ReviewAction::Release), [this] { review(ReviewAction::Release); }},
        {id("reject"), tr("Reject with a reason"), keys(kBoth | Qt::Key_R),
         may(ReviewAction::Reject), open(ActForm::Kind::Reject)},
        {id("recall"), tr("Take back into the queue"), keys(kBoth | Qt::Key_B),
         may(ReviewAction::Recall), open(ActForm::Kind::Recall)},
        {id("undo"), tr("Undo the last step"), keys(Qt::CTRL | Qt::Key_Z),
         [this] { return m_acts.canUndo() || m_order.can(ReviewAction::Undo); },
         [this] { undo(); }},
    };
}

std::vector<Command> ReviewPanel::annotationCommands() {
    const auto isOpen = [this] { return m_order.detail() != nullptr; };
    std::vector<Command> all{
        {QStringLiteral("review.edit"), tr("Request an edit"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E), isOpen,
         [this] { m_detail->form().open(ActForm::Kind::Edit); }},
        {QStringLiteral("review.waiveIdentity"), tr("Waive the identity check"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_V),
         [this] {
             return m_order.detail() != nullptr && m_privacy.mayWaive() && !m_order.waiver();
         },
         [this] { m_detail->form().open(ActForm::Kind::Waive); }},
        {QStringLiteral("review.note"), tr("Add a note"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         isOpen, [this] { m_detail->form().open(ActForm::Kind::Note); }},
        {QStringLiteral("review.request"), tr("Begin a request of the buyer"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D), isOpen, [this] { startCase("request"); }},
        {QStringLiteral("review.complaint"), tr("Write down a complaint about the order"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_C), isOpen, [this] { startCase("complaint"); }},
        {QStringLiteral("review.ticket"), tr("Write a ticket about the order"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T), isOpen, [this] { startCase("ticket"); }},
    };
    all.push_back({QStringLiteral("review.application"),
                   tr("Apply for a gift, an invoice or a deal of the order"),
                   keys(Qt::CTRL | Qt::ALT | Qt::Key_A), isOpen,
                   [this] { startCase("application"); }});
    all.push_back({QStringLiteral("review.erasure"), tr("Record an erasure request"),
                   keys(Qt::CTRL | Qt::ALT | Qt::Key_X),
                   [this] {
                       return m_order.detail() != nullptr &&
                              core::agents::mayAct(m_environment.actor(),
                                                   core::agents::Right::RecordErasure);
                   },
                   [this] {
                       const auto& order = m_order.detail()->order.order;
                       m_environment.caseStartRequested.emit({.kind = "erasure",
                                                              .shop = order.key.shop,
                                                              .orderNumber = order.key.number,
                                                              .buyer = order.buyerNick});
                   }});
    constexpr std::array kKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4,
                               Qt::Key_5, Qt::Key_6, Qt::Key_7};
    for (std::size_t at = 0; at < kKeys.size(); ++at) {
        const auto flag = static_cast<OrderFlag>(at);
        all.push_back({QStringLiteral("review.flag%1").arg(at + 1),
                       tr("Set or clear: %1").arg(OrdersText::of(flag)), keys(Qt::ALT | kKeys[at]),
                       isOpen, [this, flag] { toggleFlag(flag); }});
    }
    return all;
}

std::vector<Command> ReviewPanel::listCommands() {
    const auto hasRows = [this] { return m_list.model().rowCount() > 0; };
    return {
        {QStringLiteral("review.next"), tr("Next order"), keys(Qt::ALT | Qt::Key_J), hasRows,
         [this] { m_table->selectNext(); }},
        {QStringLiteral("review.previous"), tr("Previous order"), keys(Qt::ALT | Qt::Key_K),
         hasRows, [this] { m_table->selectPrevious(); }},
        {QStringLiteral("review.find"),
         tr("Search orders"),
         keys(Qt::CTRL | Qt::Key_F),
         {},
         [this] { m_filters->focusSearch(); }},
        {QStringLiteral("review.approveSelection"), tr("Approve the selected orders"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_Return), hasRows, [this] { approveSelection(); }},
        {QStringLiteral("review.startReturn"), tr("Open a return for the order…"),
         keys(Qt::ALT | Qt::Key_R), [this] { return m_order.detail() != nullptr; },
         [this] {
             const auto& order = m_order.detail()->order.order;
             m_environment.caseStartRequested.emit({.kind = "return",
                                                    .shop = order.key.shop,
                                                    .orderNumber = order.key.number,
                                                    .buyer = order.buyerNick});
         }},
        {QStringLiteral("review.copyNumber"), tr("Copy the order number"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { return m_order.detail() != nullptr; },
         [this] { copy(m_order.masked(OrderField::Number), tr("Order number copied.")); }},
        {QStringLiteral("review.handoff"),
         tr("Hand off edits and notes…"),
         keys(Qt::CTRL | Qt::Key_E),
         {},
         [this] { exportHandoff(); }},
        {QStringLiteral("review.refresh"),
         tr("Read the list again"),
         keys(Qt::Key_F5),
         {},
         [this] { m_list.refresh(); }},
    };
}

void ReviewPanel::approve(bool copyConfirmation) {
    m_copyWhenApproved.reset();
    if (copyConfirmation && m_order.key()) {
        m_copyWhenApproved = {*m_order.key(), m_order.confirmation()};
    }
    m_acts.review(m_order.target(), {ReviewAction::Approve, {}, {}, m_order.ticked()});
}

void ReviewPanel::review(ReviewAction action, const QString& text) {
    m_acts.review(m_order.target(), {action, common::toCore(text), {}, {}});
}

void ReviewPanel::submitForm() {
    const ActForm& form = m_detail->form();
    switch (form.kind()) {
        case ActForm::Kind::Ask:
            QGuiApplication::clipboard()->setText(form.text());
            review(ReviewAction::Ask, form.text());
            break;
        case ActForm::Kind::Answer:
            review(ReviewAction::RecordAnswer, form.text());
            break;
        case ActForm::Kind::Hold:
            m_acts.review(m_order.target(),
                          {ReviewAction::Hold, common::toCore(form.text()), form.until(), {}});
            break;
        case ActForm::Kind::Reject:
            review(ReviewAction::Reject, form.text());
            break;
        case ActForm::Kind::Recall:
            review(ReviewAction::Recall, form.text());
            break;
        case ActForm::Kind::Edit:
            m_acts.requestEdit(m_order.target().key, form.field(), common::toCore(form.text()));
            break;
        case ActForm::Kind::Waive:
            m_acts.waiveIdentity(m_order.target().key, common::toCore(form.text()));
            break;
        case ActForm::Kind::Note:
            m_acts.addNote(m_order.target().key, common::toCore(form.text()));
            break;
    }
}

void ReviewPanel::undo() {
    if (m_acts.canUndo()) {
        m_acts.undoLast();
    } else {
        review(ReviewAction::Undo);
    }
}

void ReviewPanel::approveSelection() {
    const auto rows = selectedRows();
    if (!rows || rows->empty()) {
        return;
    }
    std::vector<ReviewTarget> targets;
    for (const OrderListRow& row : *rows) {
        targets.push_back({row.key, row.reviewVersion});
    }
    m_acts.approveAll(targets);
}

void ReviewPanel::toggleFlag(OrderFlag flag) {
    const auto rows = selectedRows();
    if (!rows) {
        return;
    }
    if (rows->size() <= 1) {
        if (m_order.key()) {
            m_acts.setFlag({*m_order.key()}, flag, !m_order.has(flag));
        }
        return;
    }
    std::vector<OrderKey> flagged;
    bool haveAll = true;
    for (const OrderListRow& row : *rows) {
        flagged.push_back(row.key);
        haveAll = haveAll && std::ranges::find(row.flags, flag) != row.flags.end();
    }
    m_acts.setFlag(flagged, flag, !haveAll);
}

void ReviewPanel::exportHandoff() {
    // By the shop's clock, as the agent looks for it.
    const QString stamp = common::Format::exactTime(m_environment.now()).left(16);
    //: Name of a file; %1 is the time
    const QString name = tr("Hand-off list %1.csv")
                             .arg(QString(stamp).remove(u'-').remove(u':').replace(u' ', u'-'));
    const QString file = m_environment.prompts->saveFile(this, tr("Hand off edits and notes"), name,
                                                         tr("Table (*.csv);;Workbook (*.xlsx)"));
    if (!file.isEmpty()) {
        m_acts.exportHandoff(m_list.filter().shop, common::toCore(file));
    }
}

void ReviewPanel::copy(const QString& text, const QString& notice) {
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(notice);
}

}  // namespace ui::orders
