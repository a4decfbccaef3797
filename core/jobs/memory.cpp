#include "core/jobs/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core::jobs {

void returnFreeMemory() {
#ifdef __GLIBC__
    static_cast<void>(malloc_trim(0));
#endif
}

}  // namespace core::jobs
