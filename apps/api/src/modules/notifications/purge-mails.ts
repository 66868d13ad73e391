import { defineJob } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { daysBefore, deleteInBatches } from '../../services/delete-in-batches.ts'

/** Forgets mails that were sent long ago; events are forgotten sooner, so none of them can be mailed anew. */
function purgeMails(ctx: Ctx): Promise<void> {
  return deleteInBatches(ctx.db, {
    table: 'MailMessage',
    where: '"sentAt" <= $1',
    values: [daysBefore(ctx.clock.now(), ctx.services.config.keepDays.mails)],
  })
}

export const purgeMailsJob = defineJob('mail.purge', { cron: '37 3 * * *', run: purgeMails })
