#pragma once

#include <QWidget>

#include "core/notices/notice.h"
#include "core/parcels/parcel_case.h"
#include "ui/parcels/parcel_form.h"

namespace ui::parcels {

/// One exception of a parcel: where it stands, its steps, the log of contacts and the acts on it.
class ParcelCaseView final : public QWidget {
    Q_OBJECT

public:
    ParcelCaseView(const core::parcels::ParcelCase& parcelCase, const std::vector<core::notices::Notice>& notices,
                   core::Seconds now, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The form of this act is wanted.
    void formRequested(ui::parcels::ParcelForm::Mode mode);
    /// A step is to be ticked.
    void stepRequested(qlonglong ordinal);
    void reopenRequested();
    /// The waiting news is to be sent by hand.
    void newsCopyRequested(qlonglong notice);

private:
    [[nodiscard]] QWidget* makeHead(core::Seconds now);
    [[nodiscard]] QWidget* makeStrip();
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeLog(const std::vector<core::notices::Notice>& notices, core::Seconds now);
    [[nodiscard]] QWidget* makeActs();

    core::parcels::ParcelCase m_case;
};

}  // namespace ui::parcels
