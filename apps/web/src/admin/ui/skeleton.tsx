/** A bone the size of what is coming, so nothing moves when it comes. */
export const Skeleton = ({ width = '60%', height }: { width?: string | number; height?: number }) => (
  <span className="skeleton" style={{ width, height }} aria-hidden />
)
