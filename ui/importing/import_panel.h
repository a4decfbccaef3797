#pragma once

#include <QPointer>

#include "core/importing/rejected_rows_service.h"
#include "core/importing/survey_import.h"
#include "ui/common/workplace.h"
#include "ui/importing/import_view_model.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace ui::common {
class EmptyState;
class JobProgress;
class NoticeBanner;
}  // namespace ui::common

namespace ui::importing {

/// Takes marks of a survey or of calls in (R288); called inside a long job.
using ImportSurvey = std::function<core::importing::SurveyReport(core::orders::ShopId, const std::filesystem::path&,
                                                                 core::jobs::JobContext&)>;

/// Writes the rejected rows of an import whole, with a reason and a second person; on the writer thread.
using ExportWhole = std::function<core::Result<core::importing::RejectedRowsService::Written,
                                               core::importing::RejectedRowsError>(
    std::int64_t import, const std::filesystem::path&, const std::string& reason, const core::agents::Actor&,
    const core::agents::Witness&)>;

/// The imports: where files go in, what runs, and what the last import changed.
class ImportPanel final : public common::Workplace {
    Q_OBJECT

public:
    explicit ImportPanel(common::Environment& environment, ImportSurvey importSurvey = {},
                         ImportHistory history = {}, ExportWhole exportWhole = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void chooseFiles();
    void chooseSurvey();
    void showSurvey(const core::importing::SurveyReport& report);
    void fillShops();
    void showRunning();
    void showReport();
    [[nodiscard]] QWidget* makeTitle(const core::importing::ImportReport& report, bool isOnlyTalk);
    void fillHistory();
    [[nodiscard]] QString textOf(const core::importing::PastImport& import) const;
    [[nodiscard]] QWidget* makeResult(const core::importing::ImportReport& report);
    [[nodiscard]] QWidget* makeFigures(const core::importing::ImportReport& report);
    QWidget* makeTalks(const core::importing::TranscriptCounts& talks);
    void mapColumns(const core::importing::FileReport& file);
    void exportRejected();
    void exportWhole();
    [[nodiscard]] bool hasRejectedRows() const;
    [[nodiscard]] bool mayExportWhole() const;
    [[nodiscard]] QString askRejectedFile();
    void showExported(bool isWritten, bool isWhole);

    common::Environment& m_environment;
    ImportSurvey m_importSurvey;
    ExportWhole m_exportWhole;
    ImportViewModel m_imports;
    QComboBox* m_shop = nullptr;
    QLabel* m_shopCaption = nullptr;
    QLabel* m_hint = nullptr;
    /// In the result, made anew with it.
    QPointer<QComboBox> m_history;
    common::NoticeBanner* m_banner;
    common::JobProgress* m_progress;
    QScrollArea* m_scroll;
    core::Subscription m_settings;
};

}  // namespace ui::importing
