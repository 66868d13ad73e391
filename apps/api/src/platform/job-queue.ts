import type { JobQueue } from '../services/jobs.ts'

/** Queues in PostgreSQL through graphile-worker's own function, on whatever connection is given. */
export const jobQueue: JobQueue = {
  async enqueue(connection, name, payload, { runAt, key, queue, maxAttempts = 25 } = {}) {
    await connection.query({
      name: 'job_enqueue',
      text: `SELECT id FROM graphile_worker.add_job($1, payload => $2::json, run_at => $3, max_attempts => $4, job_key => $5, queue_name => $6)`,
      values: [name, JSON.stringify(payload), runAt ?? null, maxAttempts, key ?? null, queue ?? null],
    })
  },
}
