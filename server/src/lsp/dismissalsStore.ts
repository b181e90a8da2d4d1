import * as z from 'zod'
import type { Contradiction } from '../contradictions/contradiction.js'
import type { Dismissal } from '../contradictions/dismissal.js'
import type { Language } from '../features/catalogue/say.js'
import { type DismissalsProblem, dismissalsFileBroken } from '../features/messages/dismissals.js'
import { sideWordings } from '../features/sides.js'
import { DISMISSALS_PATH } from '../protocol.js'
import { parseDismissals, serialiseDismissals, withDismissal, withoutDismissals } from '../workspace/dismissalsFile.js'
import { folderOf, pathIn, uriIn } from '../workspace/folders.js'

/** What a folder's file says; after a fault, what it said before. */
interface FolderDismissals {
  readonly text: string | null
  readonly dismissals: readonly Dismissal[]
  readonly fault: DismissalsFault | null
}

/** What must be written to dismiss a contradiction, or why it cannot be. */
export type DismissalPlan =
  | {
      /** `text` is the new text, `now` that which the file has; null where there is none. */
      readonly files: readonly { readonly uri: string; readonly text: string; readonly now: string | null }[]
      readonly withoutFolder: readonly Dismissal[] | null
    }
  | { readonly problem: string }

/** A dismissal, where it is kept, and where its sides stood. */
export interface ListedDismissal {
  readonly dismissal: Dismissal
  readonly file: string | null
  /** `path` is relative to the folder, or a URI; nothing where the file does not say. */
  readonly documents: readonly { readonly folder: string | null; readonly path: string }[]
}

/** What is wrong with a file, and on which line (1-based). */
export interface DismissalsFault {
  readonly problem: DismissalsProblem
  readonly line: number
}

/** The dismissals of all folders, and of the documents that have none. */
export class DismissalsStore {
  readonly #folders = new Map<string, FolderDismissals>()
  readonly #language: Language
  #withoutFolder: readonly Dismissal[] = []

  /** @param language in which problems are told */
  constructor(language: Language) {
    this.#language = language
  }

  /** All of them; it does not matter in which folder a contradiction was dismissed. */
  get all(): readonly Dismissal[] {
    return [...[...this.#folders.values()].flatMap(({ dismissals }) => dismissals), ...this.#withoutFolder]
  }

  /** Each once, with the file in which it was found first (null for one without a folder) and all its documents. */
  get listed(): readonly ListedDismissal[] {
    const places = [
      ...[...this.#folders]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([folder, { dismissals }]) => ({ folder, file: uriIn(folder, DISMISSALS_PATH), dismissals })),
      { folder: null, file: null, dismissals: this.#withoutFolder },
    ]
    const once = new Map<string, ListedDismissal>()
    for (const { folder, file, dismissals } of places) {
      for (const dismissal of dismissals) {
        const documents = (dismissal.documents ?? []).map(path => ({ folder, path }))
        const known = once.get(dismissal.id)
        if (known === undefined) once.set(dismissal.id, { dismissal, file, documents })
        else once.set(dismissal.id, { ...known, documents: [...known.documents, ...documents] })
      }
    }
    return [...once.values()]
  }

  /** True once the folder's file was looked at. */
  knows(folder: string): boolean {
    return this.#folders.has(folder)
  }

  /** The text of a folder's file as it was read last; null where there is none. */
  textOf(folder: string): string | null {
    return this.#folders.get(folder)?.text ?? null
  }

  /** Takes a folder's file as it is now, null where there is none. Returns its fault. */
  setFile(folder: string, text: string | null): DismissalsFault | null {
    const parsed = parseDismissals(text ?? '')
    const fault = 'problem' in parsed ? parsed : null
    const dismissals = 'problem' in parsed ? (this.#folders.get(folder)?.dismissals ?? []) : parsed.dismissals
    this.#folders.set(folder, { text, dismissals, fault })
    return fault
  }

  /** Takes the dismissals without a folder, as the client kept them; what is no dismissal is left out. */
  setWithoutFolder(dismissals: readonly unknown[]): void {
    this.#withoutFolder = dismissals.flatMap(dismissal => kept.safeParse(dismissal).data ?? [])
  }

  removeFolder(folder: string): void {
    this.#folders.delete(folder)
  }

  /**
   * What must be written to dismiss a contradiction: the file of each folder that holds one of its documents, or,
   * where none has a folder, the list that the client keeps.
   *
   * @param why the person's reason, or ''.
   * @param uris of the contradiction's documents, in document order.
   */
  plan(contradiction: Contradiction, why: string, uris: readonly string[], folders: readonly string[]): DismissalPlan {
    const { id, rule } = contradiction
    const sides = sideWordings(contradiction)
    const dismissalIn = (documents: readonly string[]): Dismissal => ({
      id,
      rule,
      sides,
      documents: [...new Set(documents)].sort(),
      ...(why === '' ? {} : { reason: why }),
    })
    const targets = [...new Set(uris.flatMap(uri => folderOf(uri, folders) ?? []))]
    if (targets.length === 0) return { files: [], withoutFolder: withDismissal(this.#withoutFolder, dismissalIn(uris)) }
    const broken = targets.find(folder => this.#folders.get(folder)?.fault)
    if (broken !== undefined) return { problem: dismissalsFileBroken(this.#language, uriIn(broken, DISMISSALS_PATH)) }
    const files = targets.map(folder => {
      const documents = uris.map(uri => pathIn(folder, uri) ?? uri)
      const dismissals = withDismissal(this.#folders.get(folder)?.dismissals ?? [], dismissalIn(documents))
      const now = this.textOf(folder)
      return { uri: uriIn(folder, DISMISSALS_PATH), text: serialiseDismissals(dismissals), now }
    })
    return { files, withoutFolder: null }
  }

  /** What must be written so that some are dismissed nowhere any more: every file that holds one of them. */
  planTakingBack(ids: readonly string[]): DismissalPlan {
    const gone = new Set(ids)
    const holds = (dismissals: readonly Dismissal[]): boolean => dismissals.some(({ id }) => gone.has(id))
    const holding = [...this.#folders].filter(([, { dismissals }]) => holds(dismissals))
    const broken = holding.find(([, { fault }]) => fault !== null)
    if (broken !== undefined)
      return { problem: dismissalsFileBroken(this.#language, uriIn(broken[0], DISMISSALS_PATH)) }
    return {
      files: holding.map(([folder, { dismissals, text }]) => ({
        uri: uriIn(folder, DISMISSALS_PATH),
        text: serialiseDismissals(withoutDismissals(dismissals, gone)),
        now: text,
      })),
      withoutFolder: holds(this.#withoutFolder) ? withoutDismissals(this.#withoutFolder, gone) : null,
    }
  }
}

const kept = z
  .object({
    id: z.string().min(1),
    rule: z.string().optional(),
    sides: z.array(z.string()).optional(),
    documents: z.array(z.string()).optional(),
    reason: z.string().optional(),
  })
  .transform(
    ({ id, rule, sides, documents, reason }): Dismissal => ({
      id,
      ...(rule && { rule }),
      ...(sides && { sides }),
      ...(documents && { documents }),
      ...(reason && { reason }),
    }),
  )
