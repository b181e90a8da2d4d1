import type { FromFactTable } from '../src/factTable/exchange.js'

/** What VS Code gives to the page of a webview. */
export interface VsCodeApi {
  postMessage(message: FromFactTable): void
  getState(): unknown
  setState(state: unknown): void
}

declare global {
  /** May be called once. */
  function acquireVsCodeApi(): VsCodeApi
}
