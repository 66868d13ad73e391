// Written into the condition itself, not joined: only so does PostgreSQL see how few rows a day has, and takes the index.

/** The instant a day begins; `day` is a parameter of the statement, its fourth one the time zone. */
export const opens = (day: string): string => `(${day}::date::timestamp AT TIME ZONE $4)`

/** The instant the next day begins. */
export const closes = (day: string): string => `((${day}::date + 1)::timestamp AT TIME ZONE $4)`

/** Whether an instant lies in a day. */
export const onDay = (column: string, day: string): string =>
  `${column} >= ${opens(day)} AND ${column} < ${closes(day)}`
