#pragma once

#include "core/erasure/erasure_reader.h"
#include "core/erasure/erasure_service.h"
#include "ui/common/text_table_model.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::common {
class DataTable;
}

namespace ui::settings {

/// Requests of buyers to be erased (reliability.md section 4): recorded by agents, approved by a lead, erased by an admin
/// with a second person, with a certificate at the end.
class ErasurePage final : public SettingsPage {
    Q_OBJECT

public:
    ErasurePage(common::Environment& environment, core::erasure::ErasureReader& reader,
                core::erasure::ErasureService& service);
    void load() override;
    /// A request about this order or buyer stands in the form, ready to be given its reason.
    void start(const common::CaseStart& start);

protected:
    [[nodiscard]] bool keepsTyping() const override { return false; }

private:
    using Outcome = core::erasure::ErasureService::Outcome;

    void makeForm();
    void makeList();
    void record();
    void approve();
    void refuse();
    void erase();
    void searchAgain();
    void saveCertificate();
    /// Runs an act on the chosen request and shows its refusal or what it came to.
    void act(const QString& done, std::function<Outcome(core::erasure::ErasureTarget,
                                                        const core::agents::Actor&)> act);
    void run(const std::optional<core::agents::Witness>& second);
    void showChosen();
    [[nodiscard]] const core::erasure::ErasureRequest* chosen() const;

    core::erasure::ErasureReader& m_reader;
    core::erasure::ErasureService& m_service;
    std::vector<core::erasure::ErasureRequest> m_requests;
    common::TextTableModel m_model;
    QComboBox* m_about;
    QLineEdit* m_subject;
    QLineEdit* m_reason;
    std::optional<ShopChoice> m_shop;
    common::DataTable* m_table;
    common::PlainLabel* m_detail;
    QPushButton* m_approve;
    QPushButton* m_refuse;
    QPushButton* m_erase;
    QPushButton* m_search;
    QPushButton* m_save;
    core::Subscription m_subscription;
    core::Subscription m_failed;
};

}  // namespace ui::settings
