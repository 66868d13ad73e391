import type { Clock } from '@stoa/kernel'
import {
  type Actor,
  type ChangeFeed,
  type CommittedChange,
  type Connection,
  type ResolvedKit,
  tooManyRequests,
} from '@stoa/kit'
import { newsFor } from './news-for.ts'
import {
  enterRecords,
  leaveRecord,
  type OpenTab,
  type PresentPerson,
  readPresent,
  type WatchedRecord,
} from './presence.ts'

/** Somebody who listens: a browser tab of the admin, or a program. */
export type Watcher = {
  readonly tab: string
  readonly actor: Actor & { readonly id: string }
  /** The record that is open, where one is. */
  readonly record: WatchedRecord | null
  readonly send: (event: 'changes' | 'present', data: unknown) => void
  readonly keepAlive: () => void
  readonly end: () => void
}

export type AudienceOptions = {
  readonly db: Connection
  readonly clock: Clock
  readonly kit: ResolvedKit
  readonly feed: ChangeFeed
  /** The actor as he is now; null once he may not act any more, or his sessions were ended after `since` (milliseconds). */
  readonly findActor: (userId: string, since: number) => Promise<Actor | null>
  readonly onError: (error: unknown) => void
}

export type Audience = {
  /** Call the answer when the watcher has gone. Throws TOO_MANY_REQUESTS where one account watches from too many places. */
  join: (watcher: Watcher) => () => void
  /** What happens every second; tests call it themselves. */
  turn: () => Promise<void>
  stop: () => Promise<void>
}

const TURN_MS = 1000

/** Turns between two looks at who may still listen, and at which tabs are still there. */
const TURNS_TO_RENEW = 5

/** A stream lives as long as an access token: whoever comes back shows a new one. */
const LIFE_TURNS = 600

const MAX_STREAMS_PER_USER = 50

type Seat = { watcher: Watcher; actor: Actor; since: number; turnsLeft: number; present: string }

/** Tells everybody who watches what is new for them, and who else has the same record open. */
export function createAudience({ db, clock, kit, feed, findActor, onError }: AudienceOptions): Audience {
  const seats = new Set<Seat>()
  let unfollow: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  let turns = 0
  let turning: Promise<void> | undefined
  const leaving = new Set<Promise<void>>()

  async function tell(changes: readonly CommittedChange[]): Promise<void> {
    const staff = await staffNames(db, changes)
    for (const { watcher, actor } of seats) {
      const news = newsFor(actor, { kit, changes, staff })
      if (news.length > 0) watcher.send('changes', news)
    }
  }

  const openTabs = (): OpenTab[] =>
    [...seats].flatMap(({ watcher: { tab, actor, record } }) => (record ? [{ tab, userId: actor.id, ...record }] : []))

  async function renew(): Promise<void> {
    const tabs = openTabs()
    if (tabs.length > 0) await enterRecords(db, tabs, clock.now())
    for (const seat of [...seats]) {
      seat.turnsLeft -= TURNS_TO_RENEW
      const actor = await findActor(seat.watcher.actor.id, seat.since)
      if (!actor?.isStaff || seat.turnsLeft <= 0) {
        // Who does not read what was sent never sees the end, and must not sit on.
        leave(seat)
        seat.watcher.end()
      } else {
        seat.actor = actor
        seat.watcher.keepAlive()
      }
    }
  }

  function leave(seat: Seat): void {
    if (!seats.delete(seat)) return
    if (seats.size === 0) close()
    const { tab, actor, record } = seat.watcher
    // The same tab is back by another line.
    if (!record || openTabs().some((open) => open.tab === tab && open.userId === actor.id)) return
    const left = leaveRecord(db, { tab, userId: actor.id, ...record }).catch(onError)
    leaving.add(left)
    void left.finally(() => leaving.delete(left))
  }

  async function tellPresent(): Promise<void> {
    const tabs = openTabs()
    if (tabs.length === 0) return
    const people = await readPresent(db, { records: tabs, now: clock.now() })
    for (const seat of seats) {
      const others = people.filter((person) => isBeside(seat.watcher, person))
      const present = [...new Map(others.map(({ userId, name }) => [userId, { id: userId, _label: name }])).values()]
      const text = JSON.stringify(present)
      if (seat.watcher.record && text !== seat.present) seat.watcher.send('present', present)
      seat.present = text
    }
  }

  async function runTurn(): Promise<void> {
    turns += 1
    if (turns % TURNS_TO_RENEW === 0) await renew()
    await tellPresent()
  }

  function turn(): Promise<void> {
    turning ??= runTurn()
      .catch(onError)
      .finally(() => {
        turning = undefined
      })
    return turning
  }

  function open(): void {
    unfollow = feed.follow((changes) => tell(changes).catch(onError))
    timer = setInterval(turn, TURN_MS)
    timer.unref()
  }

  function close(): void {
    unfollow?.()
    clearInterval(timer)
  }

  return {
    turn,
    join(watcher) {
      const own = [...seats].filter((seat) => seat.watcher.actor.id === watcher.actor.id)
      if (own.length >= MAX_STREAMS_PER_USER)
        throw tooManyRequests({ detail: 'This account listens in too many places.', retryAfterSeconds: 60 })
      if (seats.size === 0) open()
      const seat = { watcher, actor: watcher.actor, since: clock.now().getTime(), turnsLeft: LIFE_TURNS, present: '[]' }
      seats.add(seat)
      const { tab, actor, record } = watcher
      if (record)
        void enterRecords(db, [{ tab, userId: actor.id, ...record }], clock.now())
          .then(turn)
          .catch(onError)
      return () => leave(seat)
    },
    async stop() {
      for (const { watcher } of [...seats]) watcher.end()
      close()
      await turning
      await Promise.all(leaving)
    },
  }
}

/** Whether a person's tab is another one on the same record. */
function isBeside({ tab, record }: Watcher, person: PresentPerson): boolean {
  return person.tab !== tab && record?.model === person.model && record.id === person.id
}

async function staffNames(db: Connection, changes: readonly CommittedChange[]): Promise<Map<string, string>> {
  const ids = [...new Set(changes.flatMap(({ actorId }) => actorId ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await db.query<{ id: string; name: string }>({
    name: 'admin_staff_names',
    text: `SELECT id, coalesce(nullif(trim(concat("firstName", ' ', "lastName")), ''), email) AS name FROM "User" WHERE id = ANY($1) AND "isStaff"`,
    values: [ids],
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
