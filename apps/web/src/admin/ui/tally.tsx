import { formatNumber } from '../../lib/format.ts'

export type TallyItem = { name: string; label: string; value: number; tone?: 'bad' | 'muted' }

type Props = { items: TallyItem[]; current?: string; onChoose?: (name: string) => void; label: string }

/** Numbers side by side; as buttons they choose what the table below shows. */
export const Tally = ({ items, current, onChoose, label }: Props) => (
  <fieldset className="tally" aria-label={label}>
    {items.map(({ name, label: words, value, tone }) => {
      const inner = (
        <>
          <b data-tone={value > 0 ? tone : 'muted'}>{formatNumber(value)}</b>
          <span>{words}</span>
        </>
      )
      return onChoose ? (
        <button type="button" key={name} aria-pressed={current === name} onClick={() => onChoose(name)}>
          {inner}
        </button>
      ) : (
        <div key={name}>{inner}</div>
      )
    })}
  </fieldset>
)
