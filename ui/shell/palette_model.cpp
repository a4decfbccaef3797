#include "ui/shell/palette_model.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/orders/order_reader.h"
#include "core/search/message_search.h"
#include "core/search/search_query.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/shell/fuzzy.h"
#include "ui/theme/icons.h"

namespace ui::shell {

namespace {
constexpr std::ptrdiff_t kMostOrders = 10;
constexpr std::size_t kMostMessages = 5;
constexpr qsizetype kMessageLetters = 60;
/// A command run lately stands before one that only fits better.
constexpr int kRecentBonus = 300;

/// A title that begins with what was typed stands before one that holds it somewhere.
constexpr int kBeginBonus = 100;

/// Titles are also found by pinyin and its initials, `tg` finds 通过; weighed as a run of letters.
std::optional<int> spelledScore(const QString& text, const core::search::SearchQuery& query,
                                const QString& title) {
    const std::string spelled = common::toCore(title);
    if (text.isEmpty() || !query.matches({.title = spelled})) {
        return std::nullopt;
    }
    const std::string begin = common::toCore(title.left(text.size()));
    const int bonus = query.matches({.title = begin}) ? kBeginBonus : 0;
    return static_cast<int>(500 * text.size() - title.size()) + bonus;
}
}  // namespace

PaletteModel::PaletteModel(common::Environment& environment, common::CommandTable& commands,
                           QObject* parent)
    : QAbstractListModel(parent)
    , m_environment(environment)
    , m_commands(commands)
    , m_subscription(common::onScreen(environment.quickJobs.finished, this,
                                      [this](core::jobs::JobQueue::Id id, const std::string&) {
                                          if (m_job == id) {
                                              takeFound();
                                          }
                                      })) {}

void PaletteModel::search(const QString& text) {
    m_text = common::toCore(text);
    beginResetModel();
    m_rows = matchingCommands(text);
    endResetModel();
    find(text);
    Q_EMIT settled();
}

void PaletteModel::activate(int row) {
    if (row < 0 || row >= static_cast<int>(m_rows.size())) {
        return;
    }
    const Row chosen = m_rows[row];
    if (chosen.order) {
        m_environment.orderRequested.emit(*chosen.order);
    } else if (chosen.conversation != 0) {
        m_environment.workplaceRequested.emit(QStringLiteral("conversations"));
        m_environment.conversationRequested.emit(chosen.conversation);
        m_environment.messageRequested.emit(chosen.conversation, chosen.message, m_text);
    } else {
        m_commands.run(chosen.command);
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case kHintRole:
            return row.hint;
        case Qt::DecorationRole:
            return theme::icon(row.iconName);
        default:
            return {};
    }
}

std::vector<PaletteModel::Row> PaletteModel::matchingCommands(const QString& text) const {
    struct Scored {
        int score;
        Row row;
    };
    std::vector<Scored> found;
    const QStringList recent = m_commands.recent();
    const core::search::SearchQuery query(common::toCore(text));
    for (const auto& entry : m_commands.entries()) {
        const auto& command = entry.command;
        if (command.id == QStringLiteral("shell.palette")) {
            continue;
        }
        //: A command in the palette: its menu or page, then what it does
        const QString title = tr("%1: %2").arg(entry.group, command.title);
        // The id is an English word, so that `approve` finds 通过 too.
        const auto byTitle = fuzzyScore(text, title);
        const auto byId = fuzzyScore(text, command.id);
        const auto bySpelling = spelledScore(text, query, command.title);
        if (byTitle || byId || bySpelling) {
            const auto age = recent.indexOf(command.id);
            const int bonus = age < 0 ? 0 : kRecentBonus + static_cast<int>(recent.size() - age);
            const QString keys = m_commands.shortcut(command.id).toString(QKeySequence::NativeText);
            constexpr int kNone = -100'000;
            const int score = std::max(
                {byTitle.value_or(kNone), byId.value_or(kNone), bySpelling.value_or(kNone)});
            found.push_back({score + bonus,
                             {.title = title,
                              .hint = keys,
                              .iconName = QStringLiteral("next"),
                              .command = command.id}});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Scored::score);
    std::vector<Row> rows;
    for (auto& each : found) {
        rows.push_back(std::move(each.row));
    }
    return rows;
}

void PaletteModel::find(const QString& text) {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
        m_job.reset();
    }
    if (text.isEmpty()) {
        return;
    }
    core::orders::OrderFilter filter{.scope = core::orders::OrderScope::All,
                                     .text = common::toCore(text),
                                     .sort = core::orders::OrderSort::CreatedDescending};
    m_found = std::make_shared<Found>();
    m_job = m_environment.quickJobs.add(
        "find", [list = m_environment.listOrders, messages = m_environment.findMessages,
                 filter = std::move(filter), found = m_found,
                 sight = common::inboxSightOf(m_environment)](core::jobs::JobContext& job) {
            std::stop_source enough;
            const std::stop_callback stopped(job.stopToken(), [&] { enough.request_stop(); });
            list(filter, enough.get_token(), [&](const std::vector<std::int64_t>& piece) {
                const auto room = kMostOrders - std::ssize(found->orders);
                const auto taken = std::min<std::ptrdiff_t>(room, std::ssize(piece));
                found->orders.insert(found->orders.end(), piece.begin(), piece.begin() + taken);
                if (std::ssize(found->orders) >= kMostOrders) {
                    enough.request_stop();
                }
            });
            if (messages && !job.isCancelled()) {
                found->messages = messages(filter.text, {.sight = sight}, kMostMessages, job.stopToken());
            }
        });
}

void PaletteModel::takeFound() {
    m_job.reset();
    std::vector<Row> rows;
    for (const auto& order :
         m_environment.orders.rows(m_found->orders, core::orders::defaultReviewRules())) {
        const QString title =
            QStringLiteral("%1   %2   %3")
                .arg(common::toScreen(order.key.number), common::toScreen(order.buyerNick),
                     common::toScreen(core::maskName(order.receiver)));
        rows.push_back({.title = title,
                        .hint = common::Format::money(order.paid ? order.paid : order.total),
                        .iconName = QStringLiteral("parcel"),
                        .order = order.key});
    }
    for (const auto& hit : m_found->messages) {
        rows.push_back(rowOf(hit));
    }
    if (!rows.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }
    Q_EMIT settled();
}

PaletteModel::Row PaletteModel::rowOf(const core::search::MessageHit& hit) const {
    // The line that holds the first hit.
    const auto begin = hit.hits.empty() ? 0 : hit.text.rfind('\n', hit.hits.front().begin) + 1;
    const auto line = std::string_view(hit.text).substr(begin);
    const QString words = common::toScreen(line.substr(0, line.find('\n')));
    const QString time =
        hit.at ? common::Format::relativeTime(std::chrono::floor<std::chrono::seconds>(*hit.at),
                                              m_environment.now())
               : QString();
    return {.title = QStringLiteral("%1   %2").arg(common::toScreen(hit.buyer),
                                                   words.left(kMessageLetters)),
            .hint = time,
            .iconName = QStringLiteral("message"),
            .conversation = hit.conversation,
            .message = hit.message};
}

}  // namespace ui::shell
