import type { PlacedFact } from '../../../server/src/protocol.js'

/** Every word that the fact table shows apart from those of the documents and of the server; `{0}` is filled in. */
export interface FactTableTexts {
  readonly title: string
  readonly filter: string
  readonly filterHint: string
  readonly conflictsOnly: string
  readonly alone: string
  readonly exportCsv: string
  readonly exportMarkdown: string
  readonly fact: string
  readonly bands: string
  readonly state: string
  readonly rule: string
  readonly conflict: string
  readonly settled: string
  readonly agree: string
  readonly once: string
  readonly factSheet: string
  readonly nothing: string
  readonly nothingFound: string
  readonly missing: string
  readonly open: string
  readonly side: string
  readonly apart: string
  readonly meet: string
  readonly noLine: string
  readonly choose: string
  readonly showRule: string
  readonly more: string
  /** Facts and documents, as a count of each. */
  readonly counted: string
  readonly keys: string
}

/** The state of a fact in words. */
export function stateText(state: PlacedFact['state'], texts: FactTableTexts): string {
  return { conflict: texts.conflict, settled: texts.settled, agree: texts.agree, alone: texts.once }[state]
}

/** Fills in what stands in braces: `fill('{0} of {1}', '3', '4')` is "3 of 4". */
export function fill(text: string, ...parts: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index) => parts[Number(index)] ?? whole)
}
