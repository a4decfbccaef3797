#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "core/handovers/handover.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::handovers {

/// The shift packs and the acts on them. Acknowledging a line of this machine takes its promise or conversation over.
class HandoverViewModel final : public QObject {
    Q_OBJECT

public:
    explicit HandoverViewModel(common::Environment& environment, QObject* parent = nullptr);

    void refresh();
    /// Without their lines.
    [[nodiscard]] const std::vector<core::handovers::Handover>& packs() const { return m_packs; }
    void open(core::handovers::HandoverId id);
    /// With its lines.
    [[nodiscard]] const std::optional<core::handovers::Handover>& pack() const { return m_pack; }
    [[nodiscard]] bool canAcknowledge() const;
    [[nodiscard]] int waitingCount() const { return m_waiting; }
    /// What a pack of the agent would hold now.
    [[nodiscard]] std::vector<core::handovers::HandoverItem> preview() const;

    void make(const QString& to, const QString& note);
    void acknowledge(int line);
    void acknowledgeAll();
    void exportPack(const QString& file);
    void importPack(const QString& file);
    void openLine(int line);

Q_SIGNALS:
    void changed();
    void packChanged();
    void waitingCountChanged(int count);
    void done(const QString& text);
    void refused(const QString& text);

private:
    void acknowledgeSome(std::optional<int> line);
    /// On the writer thread: the agent becomes the owner of what the lines are about. Returns how many.
    int takeOver(const std::vector<core::handovers::HandoverItem>& items,
                 const core::agents::Actor& actor);

    common::Environment& m_environment;
    std::vector<core::handovers::Handover> m_packs;
    std::optional<core::handovers::HandoverId> m_open;
    std::optional<core::handovers::Handover> m_pack;
    int m_waiting = 0;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::handovers
