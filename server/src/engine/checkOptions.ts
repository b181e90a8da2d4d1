import type { OnFault } from '../arithmetic/checkDocument.js'
import type { Dismissal } from '../contradictions/dismissal.js'
import { ruleOf } from '../contradictions/ruleOf.js'
import type { Severity } from '../contradictions/severity.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { AlignmentOptions } from '../facts/candidates.js'
import { type Groups, groupsByUri } from '../facts/groups.js'
import { nameRules } from '../facts/nameRules.js'
import type { Sameness } from '../facts/sameness.js'

/** What a check may be told beyond the documents. Every field has a sensible default. */
export interface CheckOptions {
  readonly dismissals?: readonly Dismissal[]
  /** URIs of fact sheets, in addition to the documents that say so themselves. */
  readonly references?: readonly string[]
  /**
   * URIs compared together; default: all. A document in no group is compared with itself only. It does not hold for
   * documents that name their groups themselves.
   */
  readonly groups?: readonly (readonly string[])[]
  /** Names of one thing: what they count is compared as one. */
  readonly aliases?: readonly (readonly string[])[]
  /** Names that must never be taken for one thing. */
  readonly distinct?: readonly (readonly string[])[]
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Extra relative tolerance by rule id, 0 to 1. */
  readonly tolerances?: Readonly<Record<string, number>>
  /** Told of a rule that failed, by its id; it finds nothing then, and the others go on. */
  readonly onFault?: OnFault
}

/** The options as the rooms of the engine ask for them. */
export interface EngineOptions {
  /** With which others a document is compared. */
  readonly groupsOf: (source: Pick<SourceDocument, 'uri' | 'groups'>) => Groups
  /** Whether a document's statements are the reference: its options may say so, or it does itself. */
  readonly isFactSheet: (uri: string, source: Pick<SourceDocument, 'reference'> | undefined) => boolean
  readonly onFault: OnFault
  readonly aligning: AlignmentOptions
  /** Stands for the options that alignments depend on. */
  readonly alignedBy: string
  /** Ids of dismissed contradictions. */
  readonly dismissed: ReadonlySet<string>
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

/** Makes ready what a check was told. */
export function engineOptions(options: CheckOptions, sameness: Sameness | undefined): EngineOptions {
  const groups = options.groups && groupsByUri(options.groups)
  const sheets = new Set(options.references)
  return {
    groupsOf: source => source.groups ?? (groups && (groups.get(source.uri) ?? [])),
    isFactSheet: (uri, source) => sheets.has(uri) || source?.reference === true,
    onFault: options.onFault ?? ignore,
    aligning: alignmentOptions(options, sameness),
    alignedBy: alignedBy(options, sameness),
    dismissed: new Set(options.dismissals?.map(({ id }) => id)),
    severities: options.severities ?? {},
  }
}

function alignmentOptions(
  { aliases, distinct, tolerances = {} }: CheckOptions,
  sameness: Sameness | undefined,
): AlignmentOptions {
  return {
    names: nameRules(aliases, distinct),
    toleranceOf: claim => tolerances[ruleOf(claim) ?? ''] ?? 0,
    ...(sameness && { sameness }),
  }
}

/** All that alignments depend on beside the documents, as one text; that of a measurement is no other's. */
function alignedBy(
  { aliases = [], distinct = [], tolerances = {}, groups }: CheckOptions,
  sameness: Sameness | undefined,
): string {
  if (sameness !== undefined) return ''
  const inOrder = Object.entries(tolerances).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([aliases, distinct, inOrder, groups ?? null])
}

/** Where nobody asks for faults. */
function ignore(): void {}
