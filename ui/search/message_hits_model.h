#pragma once

#include <QAbstractListModel>

#include <vector>

#include "core/base/time.h"
#include "core/search/message_search.h"
#include "ui/search/snippet.h"

namespace ui::search {

/// The hits of a search, newest first.
class MessageHitsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kSnippetRole = Qt::UserRole + 1;
    /// Who said it to whom, and in which shop.
    static constexpr int kHeadRole = Qt::UserRole + 2;
    static constexpr int kTimeRole = Qt::UserRole + 3;

    explicit MessageHitsModel(core::Clock now, QObject* parent = nullptr);

    void replace(std::vector<core::search::MessageHit> hits);
    [[nodiscard]] const core::search::MessageHit* hit(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    core::Clock m_now;
    std::vector<core::search::MessageHit> m_hits;
};

}  // namespace ui::search

Q_DECLARE_METATYPE(ui::search::Snippet)
