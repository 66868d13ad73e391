import type { ComponentProps, MouseEvent } from 'react'
import { isShopUrl, type NavigateOptions, navigate } from './location.ts'
import { prefetchUrl } from './page-module.ts'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'>, NavigateOptions {
  to: string
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** An ordinary link that the router answers, and whose page is fetched as soon as somebody seems to want it. */
export function Link({ to, replace, keepScroll, onClick, ...rest }: LinkProps) {
  const prefetch = () => {
    const url = new URL(to, window.location.href)
    if (isShopUrl(url)) prefetchUrl(url)?.catch(() => {})
  }
  return (
    <a
      {...rest}
      href={to}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlain(event) || rest.target) return
        if (!isShopUrl(new URL(to, window.location.href))) return
        event.preventDefault()
        navigate(to, { replace, keepScroll })
      }}
    />
  )
}
