import type { Language } from '../features/catalogue/say.js'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../workspace/settings.js'

/** Asks the client for the `claimlint` section of each scope, a folder's URI or null for none, in that order. */
export type FetchSections = (scopes: readonly (string | null)[]) => Promise<readonly unknown[]>

/**
 * The settings of each folder, as the client last gave them. A wrong value is reported once; in its place stays the
 * last that was right.
 */
export class SettingsStore {
  readonly #report: (problem: string) => void
  readonly #language: Language
  readonly #reported = new Set<string>()
  readonly #settings = new Map<string | null, Settings>()
  /** Scopes that were asked for and have not changed since. */
  readonly #fresh = new Set<string | null>()

  constructor(report: (problem: string) => void, language: Language = 'en') {
    this.#language = language
    this.#report = report
  }

  /** The settings in force for documents of a folder, or of none; where a folder has no own, those of none. */
  of(folder: string | undefined): Settings {
    return this.#settings.get(folder ?? null) ?? this.#settings.get(null) ?? DEFAULT_SETTINGS
  }

  /** What was fetched may no longer hold. */
  invalidate(): void {
    this.#fresh.clear()
  }

  /** Fetches what is missing or stale for the folders. */
  async load(folders: readonly (string | undefined)[], fetch: FetchSections): Promise<void> {
    const scopes = [...new Set(folders.map(folder => folder ?? null))]
    const wanted = scopes.filter(scope => !this.#fresh.has(scope))
    if (wanted.length === 0) return
    for (const scope of wanted) this.#fresh.add(scope)
    const sections = await fetch(wanted)
    wanted.forEach((scope, index) => {
      this.set(scope, sections[index])
    })
  }

  /** Takes the section of a scope as the client gave it. */
  set(scope: string | null, section: unknown): void {
    const { settings, problems } = readSettings(section, this.#settings.get(scope) ?? DEFAULT_SETTINGS, this.#language)
    this.#settings.set(scope, settings)
    for (const problem of problems) {
      if (this.#reported.has(problem)) continue
      this.#reported.add(problem)
      this.#report(problem)
    }
  }
}
