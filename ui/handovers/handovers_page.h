#pragma once

#include "ui/common/workplace.h"
#include "ui/handovers/handover_table_models.h"
#include "ui/handovers/handover_view_model.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class NoticeBanner;
}  // namespace ui::common

namespace ui::handovers {

/// Making the pack of a shift, carrying it to another machine, and acknowledging it line by line (R019, R328).
class HandoversPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit HandoversPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override { return m_packs.waitingCount(); }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QFrame* makeForm();
    [[nodiscard]] QWidget* makePack();
    void connectParts();
    void openForm();
    void showPacks();
    void showPack();
    void exportPack();
    void importPack();
    void acknowledgeLine();

    common::Environment& m_environment;
    HandoverViewModel m_packs;
    PackTableModel m_packModel;
    LineTableModel m_lineModel;
    common::NoticeBanner* m_banner;
    QFrame* m_form = nullptr;
    QLineEdit* m_to = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_preview = nullptr;
    QStackedLayout* m_stack = nullptr;
    common::DataTable* m_packTable = nullptr;
    common::DataTable* m_lineTable = nullptr;
    QLabel* m_packNote = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_acknowledgeAll = nullptr;
};

}  // namespace ui::handovers
