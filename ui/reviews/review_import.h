#pragma once

#include <QFrame>

#include <memory>

#include "core/importing/review_table.h"
#include "core/reviews/review_case_service.h"
#include "ui/common/environment.h"

class QLabel;

namespace ui::common {
class DataTable;
class JobProgress;
}  // namespace ui::common

namespace ui::reviews {

class IntakeTableModel;

/// A row of a file that did not come in, and the way out.
struct RejectedRow {
    std::int64_t row = 0;
    QString cell;
    QString problem;
    QString wayOut;
    bool operator==(const RejectedRow&) const = default;
};

/// Takes reviews of an exported file in (R197) and shows what came of it: counts, and each row that could not be read.
/// Hidden until a file is chosen.
class ReviewImport final : public QFrame {
    Q_OBJECT

public:
    explicit ReviewImport(common::Environment& environment, QWidget* parent = nullptr);
    ~ReviewImport() override;
    /// Asks for a file.
    void choose(core::orders::ShopId shop);
    void start(core::orders::ShopId shop, const QString& file);
    [[nodiscard]] const std::vector<RejectedRow>& rejected() const { return m_rejected; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// The whole file could not be read, or nobody may take it in.
    void refused(const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(std::uint64_t generation, const core::Result<core::importing::ReviewTable, core::importing::Refusal>& table);
    /// A few hundred rows an act, so that others never wait for a whole file.
    void takeNext();
    void finish();
    void fail(const QString& text);

    common::Environment& m_environment;
    core::orders::ShopId m_shop = 0;
    QString m_file;
    core::importing::ReviewTable m_table;
    std::size_t m_taken = 0;
    core::reviews::ReviewIntake m_intake;
    std::vector<RejectedRow> m_rejected;
    std::uint64_t m_generation = 0;
    bool m_isRunning = false;
    QLabel* m_summary;
    common::JobProgress* m_progress;
    common::DataTable* m_rows;
    IntakeTableModel* m_model;
};

}  // namespace ui::reviews
