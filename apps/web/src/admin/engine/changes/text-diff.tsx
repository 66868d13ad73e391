import { t } from '../../messages.ts'
import { diffText, type TextPiece } from './diff-text.ts'

const marks = { same: 'span', old: 'del', new: 'ins' } as const

function Piece({ piece }: { piece: TextPiece }) {
  if (piece.kind === 'skipped') return <span className="skipped">{t('linesSkipped', { count: piece.lines })}</span>
  const Mark = marks[piece.kind]
  return <Mark>{piece.text}</Mark>
}

/** A long text with what went and what came in their places. */
export const TextDiff = ({ from, to }: { from: string; to: string }) => (
  <div className="prose">
    {diffText(from, to).map((piece, at) => (
      <Piece key={at} piece={piece} />
    ))}
  </div>
)
