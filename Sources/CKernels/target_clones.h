// One function, several instruction sets, chosen when the program starts.
#ifndef KEFU_TARGET_CLONES_H
#define KEFU_TARGET_CLONES_H

#if defined(__x86_64__) && defined(__linux__)
#define KEFU_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define KEFU_CLONES
#endif

#endif
