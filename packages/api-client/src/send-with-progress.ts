/** How much of a body has left the browser. */
export type SendProgress = { readonly sent: number; readonly total: number }

/**
 * A `fetch` for one large body, to be given to a call: tells how far it has come, which `fetch` itself cannot. Rejects where
 * the server is not reached and where the signal says stop, as `fetch` does.
 */
export const sendWithProgress =
  (onProgress: (progress: SendProgress) => void): typeof fetch =>
  (input, init = {}) =>
    send(String(input), init, onProgress)

function send(
  url: string,
  { method = 'GET', headers, body, signal }: RequestInit,
  onProgress: (progress: SendProgress) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    new Headers(headers).forEach((value, name) => {
      request.setRequestHeader(name, value)
    })
    request.responseType = 'arraybuffer'
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total })
    request.onload = () => {
      const { status, statusText } = request
      resolve(new Response(request.response as ArrayBuffer, { status, statusText, headers: readHeaders(request) }))
    }
    request.onerror = () => reject(new TypeError('The network failed'))
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'))
    if (signal?.aborted) return request.onabort(new ProgressEvent('abort'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body as XMLHttpRequestBodyInit)
  })
}

function readHeaders(request: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const at = line.indexOf(':')
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim())
  }
  return headers
}
