import * as z from 'zod'
import type { Dismissal } from '../contradictions/dismissal.js'
import type { DismissalsProblem } from '../features/messages/dismissals.js'

const dismissal = z.object({
  id: z.string().min(1),
  rule: z.string().optional(),
  sides: z.array(z.string()).optional(),
  documents: z.array(z.string()).optional(),
  reason: z.string().optional(),
})
const file = z.object({ version: z.literal(1), dismissed: z.array(dismissal) })

/** The dismissals of a file, or what is wrong with it and on which line (1-based). */
export type ParsedDismissals =
  | { readonly dismissals: readonly Dismissal[] }
  | { readonly problem: DismissalsProblem; readonly line: number }

/** Reads the text of a dismissals file. A byte order mark and an empty file are no fault. */
export function parseDismissals(text: string): ParsedDismissals {
  const source = text.replace(/^\uFEFF/, '')
  if (source.trim() === '') return { dismissals: [] }
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch (error) {
    return { problem: { type: 'notJson' }, line: lineOfSyntaxError(source, error) }
  }
  const parsed = file.safeParse(json)
  if (parsed.success) return { dismissals: parsed.data.dismissed.map(definedOnly) }
  const path = parsed.error.issues[0]?.path ?? []
  if (path[0] === 'version') return { problem: { type: 'version' }, line: 1 }
  return { problem: { type: 'shape', path: path.join('.') }, line: 1 }
}

/** The file's text: sorted by id, two spaces, a newline at the end, so that two people's additions merge. */
export function serialiseDismissals(dismissals: readonly Dismissal[]): string {
  const dismissed = [...dismissals]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ sides, documents, ...rest }) =>
      definedOnly({ ...rest, sides: sides && [...sides], documents: documents && [...documents] }),
    )
  return `${JSON.stringify({ version: 1, dismissed }, null, 2)}\n`
}

/** The dismissals with one more; one of the same id is replaced. */
export function withDismissal(dismissals: readonly Dismissal[], added: Dismissal): readonly Dismissal[] {
  return [...dismissals.filter(({ id }) => id !== added.id), added]
}

/** The dismissals without some. */
export function withoutDismissals(dismissals: readonly Dismissal[], ids: ReadonlySet<string>): readonly Dismissal[] {
  return dismissals.filter(({ id }) => !ids.has(id))
}

function definedOnly({ id, rule, sides, documents, reason }: z.infer<typeof dismissal>): Dismissal {
  return {
    id,
    ...(rule === undefined ? {} : { rule }),
    ...(sides === undefined ? {} : { sides }),
    ...(documents === undefined ? {} : { documents }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** Where the engine's message names an offset ("at position 12"), its line; else the first. */
function lineOfSyntaxError(source: string, error: unknown): number {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  return position === undefined ? 1 : source.slice(0, Number(position)).split('\n').length
}
