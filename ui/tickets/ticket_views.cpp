#include "ui/tickets/ticket_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "ui/common/plain_text.h"

namespace ui::tickets {

using namespace core::tickets;
using common::toCore;
using common::toScreen;

namespace {

const QString kKey = QStringLiteral("ticketViews");

QJsonObject toJson(const TicketViews::View& view) {
    const auto& filter = view.filter;
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("state"),
             filter.state ? toScreen(toWord(*filter.state)) : QString()},
            {QStringLiteral("level"),
             filter.level ? toScreen(toWord(*filter.level)) : QString()},
            {QStringLiteral("department"), toScreen(filter.department)},
            {QStringLiteral("owner"), toScreen(filter.owner)},
            {QStringLiteral("overdue"), filter.onlyOverdue},
            {QStringLiteral("escalated"), filter.onlyEscalated},
            {QStringLiteral("text"), toScreen(filter.text)}};
}

TicketViews::View fromJson(const QJsonObject& json) {
    const auto text = [&](const char* key) { return toCore(json.value(QLatin1String(key)).toString()); };
    return {.name = json.value(QStringLiteral("name")).toString(),
            .filter = {.state = ticketStateFromWord(text("state")),
                       .level = ticketLevelFromWord(text("level")),
                       .department = text("department"),
                       .owner = text("owner"),
                       .onlyOverdue = json.value(QStringLiteral("overdue")).toBool(),
                       .onlyEscalated = json.value(QStringLiteral("escalated")).toBool(),
                       .text = text("text")}};
}

}  // namespace

TicketViews::TicketViews(common::ViewStateStore* store) : m_store(store) {
    if (!m_store) {
        return;
    }
    const auto kept = QJsonDocument::fromJson(m_store->load(kKey)).array();
    for (const auto& each : kept) {
        auto view = fromJson(each.toObject());
        if (!view.name.isEmpty()) {
            m_views.push_back(std::move(view));
        }
    }
}

void TicketViews::save(const View& view) {
    const auto found = std::ranges::find(m_views, view.name, &View::name);
    if (found == m_views.end()) {
        m_views.push_back(view);
    } else {
        *found = view;
    }
    keep();
}

void TicketViews::remove(const QString& name) {
    std::erase_if(m_views, [&](const View& view) { return view.name == name; });
    keep();
}

void TicketViews::keep() {
    if (!m_store) {
        return;
    }
    QJsonArray kept;
    for (const auto& view : m_views) {
        kept.append(toJson(view));
    }
    m_store->save(kKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

}  // namespace ui::tickets
