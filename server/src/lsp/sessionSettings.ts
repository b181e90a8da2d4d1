import type { Connection } from 'vscode-languageserver/node'
import type { SettingsStore } from './settingsStore.js'

/** What loading the settings of a session takes. */
export interface SettingsLoading {
  readonly connection: Connection
  readonly settings: SettingsStore
  /** The client has not said what its settings are; none are in force in their place. */
  failed(error: unknown): void
  /** They have come after all, when they were waited for no longer. */
  cameLate(): void
}

/** How long a check waits for a client that is slow to tell its settings, in milliseconds. */
const PATIENCE = 2_000

/** Asks for the settings of folders that are not known yet, and waits for them, but not for ever. */
export async function loadSettings(
  folders: readonly (string | undefined)[],
  { connection, settings, failed, cameLate }: SettingsLoading,
): Promise<void> {
  const fetchSections = (scopes: readonly (string | null)[]): Promise<readonly unknown[]> => {
    const items = scopes.map(scope => ({ section: 'claimlint', ...(scope === null ? {} : { scopeUri: scope }) }))
    return connection.workspace.getConfiguration(items).catch(error => {
      failed(error)
      return []
    })
  }
  let late = false
  let timer: NodeJS.Timeout | undefined
  const loaded = settings.load(folders, fetchSections).then(() => {
    clearTimeout(timer)
    if (late) cameLate()
  })
  const patience = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      late = true
      resolve()
    }, PATIENCE)
  })
  await Promise.race([loaded, patience])
}
