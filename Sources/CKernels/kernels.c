#include "kefu_kernels.h"
