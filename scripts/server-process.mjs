/**
 * What the shop's server is started with. Left to itself, V8 takes a machine with much memory as leave to let garbage pile
 * up: the server then holds several times what it needs. A young generation of this many megabytes and a heap that is swept
 * once it has grown by a fifth keep it small.
 */
export const serverFlags = ['--max-semi-space-size=8', '--heap-growing-percent=20']

/** The C library keeps freed memory per thread, in up to eight arenas a core; two hold what the server's few threads need. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' }
