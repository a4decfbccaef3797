#include "core/tasks/task.h"

#include "core/base/word_table.h"

namespace core::tasks {
namespace {

constexpr WordTable<TaskKind, 8> kKinds{{
    {TaskKind::CallBack, "call_back"},
    {TaskKind::ContactCarrier, "contact_carrier"},
    {TaskKind::CheckAddress, "check_address"},
    {TaskKind::AskWarehouse, "ask_warehouse"},
    {TaskKind::Investigate, "investigate"},
    {TaskKind::Execute, "execute"},
    {TaskKind::Improve, "improve"},
    {TaskKind::Other, "other"},
}};
constexpr WordTable<TaskState, 3> kStates{{
    {TaskState::Open, "open"},
    {TaskState::Done, "done"},
    {TaskState::Dropped, "dropped"},
}};

}  // namespace

std::string_view toWord(TaskKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(TaskState state) {
    return wordOf(kStates, state);
}

std::optional<TaskKind> taskKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<TaskState> taskStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

}  // namespace core::tasks
