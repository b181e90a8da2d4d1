import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/** Records a failure under the name of what failed. */
export type Log = (operation: string, error: unknown) => void

/**
 * The one boundary at which an unexpected exception stops: it is logged by name, the client gets what
 * `fallback` gives, and the next request is answered as ever. A cancelled request is answered as such.
 */
export function guardRequest<Params, Result>(
  name: string,
  log: Log,
  fallback: () => Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError> {
  return async (params, token) => {
    try {
      if (token.isCancellationRequested) return cancelled()
      const result = await handler(params, token)
      return token.isCancellationRequested ? cancelled() : result
    } catch (error) {
      log(name, error)
      return fallback()
    }
  }
}

/** As {@link guardRequest}, for a message without an answer. */
export function guardNotification<Params>(
  name: string,
  log: Log,
  handler: (params: Params) => Promise<void> | void,
): (params: Params) => Promise<void> {
  return async params => {
    try {
      await handler(params)
    } catch (error) {
      log(name, error)
    }
  }
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
