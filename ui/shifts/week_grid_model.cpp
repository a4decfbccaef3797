#include "ui/shifts/week_grid_model.h"

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/shifts/shifts_text.h"

namespace ui::shifts {

using namespace core::shifts;
using common::toScreen;
using theme::Tone;

namespace {

Tone toneOf(Post post) {
    switch (post) {
        case Post::Front:
            return Tone::Info;
        case Post::Middle:
            return Tone::Success;
        case Post::Back:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString timesOf(const RosterLine& line) {
    using std::chrono::duration_cast;
    using std::chrono::minutes;
    const auto midnight = core::Seconds(line.day) - core::kChinaOffset;
    return ShiftsText::times(duration_cast<minutes>(line.startsAt - midnight),
                             duration_cast<minutes>(line.endsAt - midnight));
}

}  // namespace

WeekGridModel::WeekGridModel(const ShiftViewModel& week, QObject* parent)
    : QAbstractTableModel(parent), m_week(week) {}

void WeekGridModel::reload() {
    if (m_people == m_week.people()) {
        // The marked cells stay marked.
        if (!m_people.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
        }
        return;
    }
    beginResetModel();
    m_people = m_week.people();
    endResetModel();
}

void WeekGridModel::loadChanged() {
    if (!m_people.empty()) {
        Q_EMIT dataChanged(index(0, Load), index(rowCount() - 1, Load));
    }
}

std::string WeekGridModel::agentOf(int row) const {
    return row >= 0 && row < rowCount() ? m_people[static_cast<std::size_t>(row)] : std::string();
}

const RosterLine* WeekGridModel::lineAt(int row, int column) const {
    const auto agent = agentOf(row);
    const auto day = m_week.monday() + std::chrono::days{column};
    const auto found = std::ranges::find_if(m_week.lines(), [&](const RosterLine& line) {
        return line.day == day && line.agent == agent;
    });
    return column >= 0 && column < kDays && found != m_week.lines().end() ? &*found : nullptr;
}

bool WeekGridModel::hasFinding(int row, int column) const {
    const auto agent = agentOf(row);
    return std::ranges::any_of(m_week.findings(), [&](const Finding& finding) {
        const bool isOfWeek =
            finding.kind == FindingKind::LongWeek || finding.kind == FindingKind::NoDayOff;
        return finding.agent == agent &&
               (isOfWeek ? column == Hours
                         : finding.day == m_week.monday() + std::chrono::days{column});
    });
}

int WeekGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int WeekGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString WeekGridModel::text(int row, int column) const {
    const auto agent = agentOf(row);
    const auto planned = m_week.plannedOf(agent);
    if (column == Hours) {
        return ShiftsText::hours(planned);
    }
    if (column == Load) {
        const auto found = m_week.consultations().find(agent);
        if (found == m_week.consultations().end() || planned.count() == 0) {
            return QStringLiteral("—");
        }
        return QString::number(
            60.0 * static_cast<double>(found->second) / static_cast<double>(planned.count()), 'f',
            1);
    }
    const auto* line = lineAt(row, column);
    return line ? toScreen(line->shift) + QStringLiteral(" · ") + ShiftsText::of(line->post)
                : QString();
}

QString WeekGridModel::toolTip(int row, int column) const {
    QStringList parts;
    if (const auto* line = lineAt(row, column)) {
        parts << toScreen(line->agent) + QStringLiteral(", ") + ShiftsText::day(line->day)
              << text(row, column) + u' ' + timesOf(*line)
              << tr("Break %1 min").arg(line->rest.count());
    }
    if (column == Load) {
        const auto found = m_week.consultations().find(agentOf(row));
        parts << tr("%n consultations in the week", nullptr,
                    found == m_week.consultations().end() ? 0 : static_cast<int>(found->second));
    }
    for (const auto& finding : m_week.findings()) {
        if (finding.agent == agentOf(row) &&
            (column == Hours || finding.day == m_week.monday() + std::chrono::days{column})) {
            parts << ShiftsText::of(finding, m_week.rules());
        }
    }
    return parts.join(u'\n');
}

QVariant WeekGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return common::plainToolTip(toolTip(row, column));
        case Qt::TextAlignmentRole:
            return column >= Hours ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case common::kChipsRole: {
            // A mark beside the colour.
            const QString mark = hasFinding(row, column) ? QStringLiteral("⚠ ") : QString();
            if (column == Hours && !mark.isEmpty()) {
                return QVariant::fromValue(
                    common::Chips{{mark + text(row, column), Tone::Warning}});
            }
            const auto* line = lineAt(row, column);
            if (!line) {
                return {};
            }
            return QVariant::fromValue(common::Chips{
                {mark + text(row, column), mark.isEmpty() ? toneOf(line->post) : Tone::Warning}});
        }
        default:
            return {};
    }
}

QVariant WeekGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section == Load) {
        return common::plainToolTip(tr("Consultations received in the week for each planned hour"));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return toScreen(agentOf(section));
    }
    switch (section) {
        case Hours:
            return tr("Hours");
        case Load:
            //: Column: consultations per planned hour
            return tr("Per hour");
        default:
            return ShiftsText::day(m_week.monday() + std::chrono::days{section});
    }
}

std::vector<std::vector<std::string>> WeekGridModel::rows() const {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> header{common::toCore(tr("Agent"))};
    for (int column = 0; column < kColumnCount; ++column) {
        header.push_back(
            common::toCore(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    rows.push_back(std::move(header));
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<std::string> cells{agentOf(row)};
        for (int column = 0; column < kColumnCount; ++column) {
            const auto* line = lineAt(row, column);
            cells.push_back(common::toCore(line ? text(row, column) + u' ' + timesOf(*line)
                                                : text(row, column)));
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

}  // namespace ui::shifts
