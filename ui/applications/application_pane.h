#pragma once

#include "ui/applications/application_acts.h"
#include "ui/common/conversation_pane.h"

class QPushButton;

namespace ui::common {
class EntryList;
class NoticeBanner;
}

namespace ui::applications {

class ApplicationForm;

/// Applications for the buyer in front (R053–R056): a new one by kind, and how the earlier ones stand.
class ApplicationPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit ApplicationPane(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    void connectParts();
    void openForm();
    /// Quality and admin apply for nothing.
    [[nodiscard]] bool mayApply() const;
    void showApplications();
    [[nodiscard]] QWidget* makeApplication(const core::applications::Application& application,
                                           QWidget* parent);

    common::Environment& m_environment;
    common::ConversationContext m_context;
    ApplicationActs m_acts;
    common::NoticeBanner* m_banner;
    ApplicationForm* m_form;
    QPushButton* m_new = nullptr;
    common::EntryList* m_list;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::applications
