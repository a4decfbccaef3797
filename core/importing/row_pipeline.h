#pragma once

#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/importing/row_parser.h"

namespace core::importing {

/// How much of a row is made ready: only its numbers and hash; these and its amounts; all its
/// values; these and what the mirror keeps of cells that were changed or have no field.
enum class RowDepth { Identified, Summed, Checked, Parsed };

/// The rows of one block, with the memory they point into.
struct RowBatch {
    Block block;
    std::vector<ParsedRow> rows;
    std::vector<Value> values;
    TextArena arena;
    std::int64_t bytesRead = 0;
    /// The file ends here with this refusal.
    std::optional<Refusal> refusal;
};

/// Reads a table on one thread, parses its blocks on others and hands the batches out in the file's
/// order. At most a handful of batches exist at a time, however large the file is.
class RowPipeline final {
public:
    RowPipeline(const TableFormat& format, std::unique_ptr<ByteSource> source, std::size_t workers,
                RowDepth depth);
    ~RowPipeline();
    RowPipeline(const RowPipeline&) = delete;
    RowPipeline& operator=(const RowPipeline&) = delete;

    /// The next batch, valid until the next call; null at the end. Rethrows what a thread threw.
    [[nodiscard]] RowBatch* next();
    /// For the batches that are not parsed yet.
    void setDepth(RowDepth depth) { m_depth = depth; }

private:
    enum class SlotState { Free, Reading, Read, Parsing, Parsed };
    struct Slot {
        SlotState state = SlotState::Free;
        RowBatch batch;
        bool isEnd = false;
        std::exception_ptr failure;
    };
    void readAll(const std::stop_token& stop);
    void parseAll(const std::stop_token& stop);
    void parse(RowParser& parser, RowBatch& batch) const;
    void finish(Slot& slot, SlotState state);

    const TableFormat& m_format;
    BlockSplitter m_splitter;
    std::size_t m_fieldCount;
    std::atomic<RowDepth> m_depth;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Slot> m_slots;
    std::size_t m_toParse = 0;
    std::size_t m_toTake = 0;
    bool m_holds = false;
    std::vector<std::jthread> m_threads;
};

/// The rows of a workbook or HTML table as comma-separated UTF-8, a line a row, so that all tables
/// go one way.
[[nodiscard]] std::unique_ptr<ByteSource> bytesOf(std::unique_ptr<RowSource> rows);

}  // namespace core::importing
