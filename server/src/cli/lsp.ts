import { EXIT, type ExitCode } from './exitCode.js'
import { LSP_TRANSPORT } from './notices.js'
import { notice } from './output.js'

/** Transports that editors may ask for and that only the extension's own server offers. */
const OTHER_TRANSPORTS = /^--(?:node-ipc|socket|pipe)(?:=|$)/

/**
 * `claimlint lsp`: becomes the language server, which ends the process itself when its client does. Undefined once
 * it runs. Further arguments of editors (`--clientProcessId=…`) are the server's own business.
 */
export async function lsp(stdio: boolean, others: readonly string[]): Promise<ExitCode | undefined> {
  if (!stdio || others.some(argument => OTHER_TRANSPORTS.test(argument))) {
    notice(LSP_TRANSPORT)
    return EXIT.couldNotRun
  }
  // Loaded only here, so that the other commands start without the protocol packages.
  const { startLanguageServer } = await import('../lsp/startLanguageServer.js')
  startLanguageServer()
  return undefined
}
