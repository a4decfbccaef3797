#pragma once

#include <QWidget>

#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"
#include "ui/quality/quality_deed.h"
#include "ui/quality/quality_ports.h"

class QLabel;
class QSplitter;

namespace ui::common {
class FactBlock;
class StateChip;
class StateStrip;
}  // namespace ui::common

namespace ui::quality {

class CardView;
class DeedForm;
class TranscriptView;

/// One inspection: next steps, the masked transcript, and the card beside it.
class InspectionPanel final : public QWidget {
    Q_OBJECT

public:
    InspectionPanel(common::Environment& environment, const QualityPorts& ports, QWidget* parent = nullptr);
    /// What a person has filled in stays while the same version is shown to the same person.
    void showInspection(const std::optional<core::quality::Inspection>& inspection);
    [[nodiscard]] const std::optional<core::quality::Inspection>& inspection() const { return m_inspection; }
    /// Whoever sits here now, with what the rules need.
    [[nodiscard]] core::quality::QualityContext context() const;
    [[nodiscard]] core::quality::Marking marking() const;
    [[nodiscard]] DeedForm& form() { return *m_form; }
    void focusCard();

Q_SIGNALS:
    void deedChosen(ui::quality::Deed deed);
    void submitted(ui::quality::Deed deed, const ui::quality::DeedInput& input);

private:
    void showHead();
    void showFacts();
    void takeView(const std::optional<core::quality::InspectionView>& view);

    common::Environment& m_environment;
    const QualityPorts& m_ports;
    common::LatestReading<std::optional<core::quality::InspectionView>> m_reading;
    /// Of the view of m_inspection, once it is read.
    std::vector<core::conversations::Contact> m_calls;
    std::optional<int> m_satisfaction;
    std::optional<int> m_recommendation;
    std::optional<core::quality::Inspection> m_inspection;
    std::string m_shownFor;
    QLabel* m_title;
    common::StateChip* m_result;
    common::StateStrip* m_strip;
    DeedForm* m_form;
    common::FactBlock* m_facts;
    TranscriptView* m_transcript;
    CardView* m_card;
    QSplitter* m_body;
};

}  // namespace ui::quality
