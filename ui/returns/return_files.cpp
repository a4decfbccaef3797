#include "ui/returns/return_files.h"

#include <QFileInfo>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/returns/report_painting.h"

namespace ui::returns {

using namespace core::returns;

namespace {

constexpr std::size_t kLengthOfDate = 10;

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

QString dayStamp(core::Seconds at) {
    return common::toScreen(core::toLocalText(at).substr(0, kLengthOfDate));
}

}  // namespace

ReturnFiles::ReturnFiles(common::Environment& environment, Ports ports, QWidget* window)
    : QObject(window), m_environment(environment), m_ports(std::move(ports)), m_window(window) {}

QString ReturnFiles::refusal(ReturnHandoffError error) {
    switch (error) {
        case ReturnHandoffError::NoRight:
            return tr("Your role does not hand cases over. Ask a senior colleague for the list.");
        case ReturnHandoffError::NothingToExport:
            return tr("Nothing waits for them. Approve a case and hand it over first.");
        case ReturnHandoffError::FileNotWritable:
            return tr(
                "The file cannot be written. Close it where it is open, or choose another "
                "place.");
    }
    return {};
}

void ReturnFiles::tell(const QString& text, theme::Tone tone) {
    m_environment.noticed.emit(text, tone);
    Q_EMIT finished(text);
}

void ReturnFiles::exportHandoff(HandoffRoute route) {
    if (m_environment.prompts == nullptr || !m_ports.exportWaiting) {
        return;
    }
    const bool isFinance = route == HandoffRoute::Finance;
    const QString name = (isFinance ? tr("refunds") : tr("shipments")) + u'-' +
                         dayStamp(m_environment.now()) + QStringLiteral(".xlsx");
    const QString file = m_environment.prompts->saveFile(
        m_window, isFinance ? tr("List for finance") : tr("List for logistics"), name,
        tr("Tables") + QStringLiteral(" (*.xlsx *.csv)"));
    if (file.isEmpty()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [act = m_ports.exportWaiting, route, shop = m_shop, path = pathOf(file),
         actor = m_environment.actor()] { return act(route, shop, path, actor); },
        [this, file](const core::Result<std::int64_t, ReturnHandoffError>& count) {
            tell(count ? tr("%n cases written to %1. Mark each done with its reference once it is "
                            "paid or sent.",
                            nullptr, static_cast<int>(*count))
                             .arg(QFileInfo(file).fileName())
                       : refusal(count.error()),
                 count ? theme::Tone::Info : theme::Tone::Warning);
        });
}

void ReturnFiles::exportReport(Span span) {
    if (m_environment.prompts == nullptr || !m_ports.casesBetween) {
        return;
    }
    const core::Seconds now = m_environment.now();
    const Period period = span == Span::Week ? lastWeek(now) : lastMonth(now);
    const QString name = tr("returns") + u'-' + dayStamp(period.from) + QStringLiteral(".xlsx");
    const QString file = m_environment.prompts->saveFile(
        m_window, tr("Feedback report"), name,
        tr("Table or PDF") + QStringLiteral(" (*.xlsx *.csv *.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    const auto shops = m_environment.settings.shops();
    const auto shop =
        m_shop ? std::ranges::find(shops, *m_shop, &core::settings::Shop::id) : shops.end();
    const std::string shopName = shop == shops.end() ? common::toCore(tr("All shops")) : shop->name;
    common::runAct(
        m_environment.acts, this,
        [cases = m_ports.casesBetween, chosen = m_shop, period, shopName, file, now,
         sight = common::sightOf(m_environment, core::agents::CasePart::All,
                                 core::agents::Capability::ReturnReview)] {
            auto seen = cases(chosen, reportReadsFrom(period), period.to);
            std::erase_if(seen, [&](const ReturnCase& c) { return !sight.covers(c.owner); });
            auto report = makeReturnReport(seen, period);
            report.shop = shopName;
            if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
                return ReportPainting::writePdf(file, report);
            }
            try {
                writeReturnReport(pathOf(file), report, now);
                return true;
            } catch (const std::filesystem::filesystem_error&) {
                return false;
            }
        },
        [this, file](bool isWritten) {
            tell(isWritten ? tr("The report is in %1.").arg(QFileInfo(file).fileName())
                           : refusal(ReturnHandoffError::FileNotWritable),
                 isWritten ? theme::Tone::Info : theme::Tone::Warning);
        });
}

std::vector<common::Command> ReturnFiles::commands() {
    return {{QStringLiteral("returns.exportFinance"),
             tr("List for finance…"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
             {},
             [this] { exportHandoff(HandoffRoute::Finance); }},
            {QStringLiteral("returns.exportLogistics"),
             tr("List for logistics…"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G),
             {},
             [this] { exportHandoff(HandoffRoute::Logistics); }},
            {QStringLiteral("returns.weekReport"),
             tr("Feedback report of last week…"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
             {},
             [this] { exportReport(Span::Week); }},
            {QStringLiteral("returns.monthReport"),
             tr("Feedback report of last month…"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
             {},
             [this] { exportReport(Span::Month); }}};
}

}  // namespace ui::returns
