type Props = { name: string; size?: 's' | 'l' }

export const initialsOf = (name: string): string => {
  const words = name.split(/[\s@.]+/u).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}

const hueOf = (name: string): number => ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4) + 1

export const Avatar = ({ name, size }: Props) => (
  <span className="avatar" data-hue={hueOf(name)} data-size={size} aria-hidden>
    {initialsOf(name)}
  </span>
)
