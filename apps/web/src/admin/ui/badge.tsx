import type { ReactNode } from 'react'
import type { Tone } from '../engine/meta-types.ts'

type Props = { tone?: Tone; isPlain?: boolean; children: ReactNode }

/** Colour only where something is wanted or wrong; what is done is a quiet dot without a ground. */
export function Badge({ tone = 'neutral', isPlain, children }: Props) {
  const isQuiet = tone === 'ok' || tone === 'quiet'
  return (
    <span
      className="badge"
      data-tone={tone === 'neutral' || tone === 'quiet' ? undefined : tone}
      data-quiet={isQuiet ? '' : undefined}
      data-plain={isPlain ? '' : undefined}
    >
      {children}
    </span>
  )
}
