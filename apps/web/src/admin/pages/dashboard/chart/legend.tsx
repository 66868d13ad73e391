/** The two lines, drawn as they are in the chart. */
export const Legend = ({ current, previous }: { current: string; previous: string }) => (
  <div className="legend" aria-hidden>
    <span>
      <svg className="chart" width="22" height="10" aria-hidden>
        <line className="s1" x1="0" x2="22" y1="5" y2="5" />
        <circle className="pt" cx="11" cy="5" r="3.2" />
      </svg>
      {current}
    </span>
    <span>
      <svg className="chart" width="22" height="10" aria-hidden>
        <line className="s2" x1="0" x2="22" y1="5" y2="5" />
        <rect className="pt before" x="8" y="2" width="6" height="6" />
      </svg>
      {previous}
    </span>
  </div>
)
