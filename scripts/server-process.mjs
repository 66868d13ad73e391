/**
 * What the shop's server is started with. Left to itself, V8 takes a machine with much memory as leave to let garbage pile
 * up: the server then holds several times what it needs. A young generation of this many megabytes and a heap that is swept
 * once it has grown by a fifth keep it small.
 */
export const serverFlags = ['--max-semi-space-size=4', '--heap-growing-percent=20']

/**
 * For glibc, which keeps freed memory: in up to eight arenas a core, of which two hold what the server's few threads need;
 * and in ever larger blocks, because it raises both of these thresholds (bytes) as it goes unless they are set.
 */
export const serverEnvironment = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}
