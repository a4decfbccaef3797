#include "ui/common/workplace.h"
