/** One mistake in what was sent; `path` is where, as in `shippingAddress.postalCode`. */
export interface FieldProblem {
  path: string
  code: string
  message: string
}

interface ProblemBody {
  code?: string
  title?: string
  detail?: string
  requestId?: string
  errors?: FieldProblem[]
  [extension: string]: unknown
}

/** Every failed call throws this: `application/problem+json` as data. `status` is 0 when the server was not reached. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly requestId?: string
  readonly errors: readonly FieldProblem[]
  /** Seconds to wait before another try, from `Retry-After`. */
  readonly retryAfter?: number
  /** The whole body: problems may carry members of their own. */
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'NETWORK' : 'UNKNOWN')
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.requestId = body.requestId
    this.errors = body.errors ?? []
    this.retryAfter = retryAfter
    this.body = body
  }

  static async from(response: Response): Promise<ApiProblem> {
    const json = response.headers.get('content-type')?.includes('json')
    const body = json ? ((await response.json().catch(() => ({}))) as ProblemBody) : {}
    const wait = Number(response.headers.get('retry-after'))
    return new ApiProblem(response.status, body, wait > 0 ? wait : undefined)
  }
}
