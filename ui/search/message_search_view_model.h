#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"
#include "ui/search/message_hits_model.h"

namespace ui::search {

/// What is searched for and what was found. A job looks while somebody types; the next wish ends
/// it.
class MessageSearchViewModel final : public QObject {
    Q_OBJECT

public:
    /// Hits of a first look, and how many more "show more" brings.
    static constexpr std::size_t kStep = 100;

    explicit MessageSearchViewModel(common::Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] MessageHitsModel& model() { return m_model; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const core::search::MessageSearchFilter& filter() const { return m_filter; }
    void setText(const std::string& text);
    void setFilter(const core::search::MessageSearchFilter& filter);
    void showMore();
    /// The list is cut: there may be more hits.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] bool isSearching() const { return m_reading.isRunning(); }
    /// Opens the conversation at the message of that row.
    void open(int row);

Q_SIGNALS:
    /// Hits, or whether it searches.
    void changed();
    void failed();

private:
    void search(std::size_t limit);
    void take(std::vector<core::search::MessageHit> hits);

    common::Environment& m_environment;
    MessageHitsModel m_model;
    std::string m_text;
    core::search::MessageSearchFilter m_filter;
    std::size_t m_limit = kStep;
    bool m_isCut = false;
    common::LatestReading<std::vector<core::search::MessageHit>> m_reading;
};

}  // namespace ui::search
