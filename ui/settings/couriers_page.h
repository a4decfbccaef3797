#pragma once

#include "core/notices/courier.h"
#include "ui/settings/settings_page.h"

class QPushButton;
class QTableWidget;

namespace ui::settings {

/// The couriers with the pages on which buyers follow their parcels (R098).
class CouriersPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit CouriersPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    void show(const core::notices::Couriers& couriers);
    void addRow(const core::notices::Courier& courier);
    [[nodiscard]] core::notices::Couriers couriers() const;

    QTableWidget* m_table;
    QPushButton* m_remove;
};

}  // namespace ui::settings
