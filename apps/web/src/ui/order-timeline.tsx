import './order-timeline.css'

export interface TimelineStep {
  title: string
  note?: string
  status: 'done' | 'now' | 'next'
}

export function OrderTimeline({ steps }: { steps: TimelineStep[] }) {
  return (
    <ol className="OrderTimeline">
      {steps.map(({ title, note, status }) => (
        <li key={title} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
          <b>{title}</b>
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  )
}
