#pragma once

#include <QObject>

#include "core/stats/sheet_file.h"
#include "ui/common/environment.h"
#include "ui/common/number_role.h"

class QTableView;

namespace ui::common {

/// Writes a list as it is shown: its rows, its shown columns in their order. xlsx with typed cells, CSV with BOM and
/// guarded cells, PDF on as many pages as it needs.
class ListExport final : public QObject {
    Q_OBJECT

public:
    explicit ListExport(Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] static core::stats::Sheet sheetOf(const QTableView& table);
    /// Asks for a file and writes it beside the screen's thread.
    void ask(QWidget* window, const QTableView& table, const QString& title);
    /// By the file's ending. False: it could not be written.
    [[nodiscard]] static bool write(const QString& file, const core::stats::Sheet& sheet, const QString& title,
                                    core::Seconds now);

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);

private:
    Environment& m_environment;
};

}  // namespace ui::common
