#pragma once

#include <QTimer>

#include "core/base/signal.h"
#include "ui/common/workplace.h"
#include "ui/search/message_search_view_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class EmptyState;
class NoticeBanner;
class SearchField;
}  // namespace ui::common

namespace ui::search {

class FoundElsewhere;

/// Searches what was said in conversations and noted about them, while typing; orders and articles that the same words
/// find stand above.
class SearchPanel final : public common::Workplace {
    Q_OBJECT

public:
    explicit SearchPanel(common::Environment& environment, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

private:
    enum class Period { Ever, Today, Week, Month, Year };

    QWidget* makeFilters();
    QLineEdit* makeLine(const QString& objectName, const QString& placeholder);
    QWidget* makeList();
    QWidget* makeFoot();
    void fillShops();
    void applyFilters();
    void resetFilters();
    [[nodiscard]] std::optional<core::Moment> startOf(Period period) const;
    void showHits();

    common::Environment& m_environment;
    MessageSearchViewModel m_search;
    common::NoticeBanner* m_banner = nullptr;
    common::SearchField* m_field = nullptr;
    QComboBox* m_side = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_shop = nullptr;
    QLineEdit* m_agent = nullptr;
    QLineEdit* m_tag = nullptr;
    QLineEdit* m_order = nullptr;
    FoundElsewhere* m_elsewhere = nullptr;
    QTimer m_rest;
    QListView* m_list = nullptr;
    common::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_more = nullptr;
    core::Subscription m_settings;
};

}  // namespace ui::search
