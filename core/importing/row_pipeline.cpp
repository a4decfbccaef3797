#include "core/importing/row_pipeline.h"

#include <algorithm>

#include "core/importing/table_fields.h"

namespace core::importing {

RowPipeline::RowPipeline(const TableFormat& format, std::unique_ptr<ByteSource> source,
                         std::size_t workers, RowDepth depth)
    : m_format(format)
    , m_splitter(std::move(source), format.separator, format.bomLength)
    , m_fieldCount(fieldsOf(format.table.map.kind, format.table.map.hasItems).size())
    , m_depth(depth)
    , m_slots(workers + 3) {
    m_threads.emplace_back([this](const std::stop_token& stop) { readAll(stop); });
    for (std::size_t i = 0; i < workers; ++i) {
        m_threads.emplace_back([this](const std::stop_token& stop) { parseAll(stop); });
    }
}

RowPipeline::~RowPipeline() {
    for (auto& thread : m_threads) {
        thread.request_stop();
    }
    m_changed.notify_all();
}

void RowPipeline::finish(Slot& slot, SlotState state) {
    {
        const std::scoped_lock lock(m_mutex);
        slot.state = state;
    }
    m_changed.notify_all();
}

void RowPipeline::readAll(const std::stop_token& stop) {
    for (std::size_t number = 0;; ++number) {
        Slot& slot = m_slots[number % m_slots.size()];
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [&] { return slot.state == SlotState::Free; })) {
                return;
            }
            slot.state = SlotState::Reading;
        }
        try {
            const auto more = m_splitter.next(slot.batch.block);
            slot.batch.refusal = more ? std::nullopt : std::optional(more.error());
            slot.isEnd = !more || !*more;
            slot.batch.bytesRead = m_splitter.bytesRead();
        } catch (...) {
            slot.failure = std::current_exception();
            slot.isEnd = true;
        }
        const bool isEnd = slot.isEnd;
        finish(slot, isEnd ? SlotState::Parsed : SlotState::Read);
        if (isEnd) {
            return;
        }
    }
}

void RowPipeline::parseAll(const std::stop_token& stop) {
    RowParser parser(m_format);
    while (true) {
        Slot* slot = nullptr;
        {
            std::unique_lock lock(m_mutex);
            const auto isReady = [this] {
                return m_slots[m_toParse % m_slots.size()].state == SlotState::Read;
            };
            if (!m_changed.wait(lock, stop, isReady)) {
                return;
            }
            slot = &m_slots[m_toParse++ % m_slots.size()];
            slot->state = SlotState::Parsing;
        }
        try {
            parse(parser, slot->batch);
        } catch (...) {
            slot->failure = std::current_exception();
        }
        finish(*slot, SlotState::Parsed);
    }
}

void RowPipeline::parse(RowParser& parser, RowBatch& batch) const {
    const RowDepth depth = m_depth;
    const Block& block = batch.block;
    batch.arena.clear();
    batch.rows.resize(block.ends.size());
    batch.values.resize(depth != RowDepth::Identified ? block.ends.size() * m_fieldCount : 0);
    const std::string_view bytes = block.bytes;
    std::size_t count = 0;
    for (std::size_t i = 0; i < block.ends.size(); ++i) {
        const std::int64_t fileRow = block.firstRow + static_cast<std::int64_t>(i);
        if (fileRow <= m_format.headerRow) {
            continue;
        }
        const auto record = bytes.substr(block.starts[i], block.ends[i] - block.starts[i]);
        ParsedRow& row = batch.rows[count];
        const auto values = [&] {
            return std::span(batch.values).subspan(count * m_fieldCount, m_fieldCount);
        };
        switch (depth) {
            case RowDepth::Identified:
                parser.identify(record, fileRow, row, batch.arena);
                break;
            case RowDepth::Summed:
                parser.sum(record, fileRow, row, values(), batch.arena);
                break;
            case RowDepth::Checked:
                parser.check(record, fileRow, row, values(), batch.arena);
                break;
            case RowDepth::Parsed:
                parser.parse(record, fileRow, row, values(), batch.arena);
                break;
        }
        ++count;
    }
    batch.rows.resize(count);
}

RowBatch* RowPipeline::next() {
    std::unique_lock lock(m_mutex);
    if (m_holds) {
        Slot& given = m_slots[m_toTake % m_slots.size()];
        if (given.isEnd) {
            return nullptr;
        }
        given.state = SlotState::Free;
        ++m_toTake;
        m_changed.notify_all();
    }
    Slot& slot = m_slots[m_toTake % m_slots.size()];
    m_changed.wait(lock, [&] { return slot.state == SlotState::Parsed; });
    m_holds = true;
    if (slot.failure) {
        std::rethrow_exception(slot.failure);
    }
    if (slot.isEnd) {
        slot.batch.rows.clear();
        return slot.batch.refusal ? &slot.batch : nullptr;
    }
    return &slot.batch;
}

namespace {

class RowBytes final : public ByteSource {
public:
    explicit RowBytes(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)) {}

    Result<std::size_t, Refusal> read(std::span<char> buffer) override {
        while (m_text.size() - m_given < buffer.size() && !m_ended) {
            const auto more = m_rows->next(m_cells);
            if (!more) {
                return Unexpected{more.error()};
            }
            m_ended = !*more;
            if (!m_ended) {
                append();
            }
        }
        const std::size_t count = std::min(buffer.size(), m_text.size() - m_given);
        std::copy_n(m_text.data() + m_given, count, buffer.data());
        m_given += count;
        if (m_given == m_text.size()) {
            m_text.clear();
            m_given = 0;
        }
        return count;
    }
    std::int64_t size() const override { return 0; }

private:
    void append() {
        // Rows that the workbook leaves out are blank lines, so that the numbers stay those of the
        // sheet.
        for (; m_line + 1 < m_rows->rowNumber(); ++m_line) {
            m_text += '\n';
        }
        ++m_line;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_text += i == 0 ? "\"" : ",\"";
            for (const char c : m_cells[i]) {
                m_text.append(c == '"' ? 2 : 1, c);
            }
            m_text += '"';
        }
        m_text += '\n';
    }

    std::unique_ptr<RowSource> m_rows;
    std::vector<std::string> m_cells;
    std::string m_text;
    std::size_t m_given = 0;
    std::int64_t m_line = 0;
    bool m_ended = false;
};

}  // namespace

std::unique_ptr<ByteSource> bytesOf(std::unique_ptr<RowSource> rows) {
    return std::make_unique<RowBytes>(std::move(rows));
}

}  // namespace core::importing
