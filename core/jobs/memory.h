#pragma once

namespace core::jobs {

/// Gives the memory that was freed back to the system, where the C library keeps it: the lists of a
/// large shop pass through far more than is shown of them. A few milliseconds.
void returnFreeMemory();

}  // namespace core::jobs
