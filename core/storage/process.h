#pragma once

namespace core::storage {

/// The first call of both programs: what the process makes is private to the user, a release leaves
/// no core dump behind, and a full disk or a closed pipe is an error code instead of a signal. Before anything
/// uses SQLite.
void hardenProcess();

}  // namespace core::storage
