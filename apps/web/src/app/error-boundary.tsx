import { Component, type ReactNode } from 'react'

interface Props {
  /** A new value is a new try, as after going to another page. */
  resetKey: string
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

interface State {
  failed: boolean
  key: string
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { failed: false, key: props.resetKey }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
