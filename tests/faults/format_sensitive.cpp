// Must compile with REVEALED and must not without it: personal data cannot reach a log line by
// accident.
#include "core/base/sensitive.h"

int main() {
    const core::Sensitive<const char*> name("somebody");
#ifdef REVEALED
    return fmt::format("{}", name.revealed()).empty() ? 1 : 0;
#else
    return fmt::format("{}", name).empty() ? 1 : 0;
#endif
}
