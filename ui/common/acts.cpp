#include "ui/common/acts.h"
