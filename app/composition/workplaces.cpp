#include "app/composition/workplaces.h"

#include "ui/conversations/conversations_panel.h"
#include "ui/importing/import_panel.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/orders/review_panel.h"
#include "ui/practice/practice_panel.h"
#include "ui/search/search_panel.h"

namespace app::composition {

std::vector<std::unique_ptr<ui::common::Workplace>> makeWorkplaces(
    ui::common::Environment& environment, ui::practice::Rush* rush) {
    std::vector<std::unique_ptr<ui::common::Workplace>> workplaces;
    workplaces.push_back(std::make_unique<ui::conversations::ConversationsPanel>(
        environment, std::vector<std::unique_ptr<ui::common::ConversationPane>>{}));
    workplaces.push_back(std::make_unique<ui::orders::ReviewPanel>(environment));
    workplaces.push_back(std::make_unique<ui::search::SearchPanel>(environment));
    workplaces.push_back(std::make_unique<ui::knowledge::KnowledgePanel>(environment));
    workplaces.push_back(std::make_unique<ui::importing::ImportPanel>(environment));
    if (rush) {
        workplaces.push_back(std::make_unique<ui::practice::PracticePanel>(environment, *rush));
    }
    return workplaces;
}

}  // namespace app::composition
