#pragma once

#include <QString>

#include <vector>

#include "core/tickets/ticket_reader.h"
#include "ui/common/view_state_store.h"

namespace ui::tickets {

/// Filters that a person gave a name. They are arrangement, no business data: kept with the widths and sorts.
class TicketViews final {
public:
    struct View {
        QString name;
        core::tickets::TicketFilter filter;
        bool operator==(const View&) const = default;
    };

    /// Null: they last as long as the page.
    explicit TicketViews(common::ViewStateStore* store);
    [[nodiscard]] const std::vector<View>& views() const { return m_views; }
    /// Replaces one of the same name.
    void save(const View& view);
    void remove(const QString& name);

private:
    void keep();

    common::ViewStateStore* m_store;
    std::vector<View> m_views;
};

}  // namespace ui::tickets
