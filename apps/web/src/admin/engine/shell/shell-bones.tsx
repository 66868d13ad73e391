import { Skeleton } from '../../ui/skeleton.tsx'

const widths = [60, 74, 52, 66, 80, 58, 70]

/** The shape of the shell while the metadata is on its way. */
export const ShellBones = () => (
  <div className="app" aria-busy>
    <aside className="sidebar">
      <div className="shop">
        <Skeleton width={22} height={22} />
        <Skeleton width="50%" />
      </div>
      {widths.map((width) => (
        <div className="item" key={width}>
          <Skeleton width={`${width}%`} />
        </div>
      ))}
    </aside>
    <main className="page">
      <header className="topbar">
        <Skeleton width={160} height={14} />
      </header>
    </main>
  </div>
)
