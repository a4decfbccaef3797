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
    /// Whether a row is not kept as it stands here.
    [[nodiscard]] bool holdsFault() const { return m_holdsFault; }
    /// What is said once before the settings close over a fault.
    void tellBeforeLeaving();

protected:
    void apply() override;

private:
    void show(const core::notices::Couriers& couriers);
    void addRow(const core::notices::Courier& courier);
    [[nodiscard]] core::notices::Courier courierIn(int row) const;
    /// What is wrong with a row, and in which column; an empty text: nothing.
    struct Fault {
        int column = 0;
        QString text;
    };
    [[nodiscard]] Fault faultOf(const core::notices::Courier& courier,
                                const core::notices::Couriers& before) const;
    void mark(int row, const Fault& fault);

    QTableWidget* m_table;
    QPushButton* m_remove;
    bool m_holdsFault = false;
};

}  // namespace ui::settings
