#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { runCommandLine } from './run-command.ts'

// Whoever read our output, `head` for example, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runCommandLine(process.argv.slice(2))
