import type { FactsResult, PlacedMention } from '../../../server/src/protocol.js'
import type { FactTableTexts } from './texts.js'

/* What the fact table, a page of its own, and the extension say to each other. */

export type ToFactTable =
  /** The first message: what the page says, and in which language numbers and dates are written. */
  | { readonly type: 'start'; readonly texts: FactTableTexts; readonly locale: string }
  | { readonly type: 'facts'; readonly facts: FactsResult }

export type FromFactTable =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly mention: Pick<PlacedMention, 'uri' | 'range'> }
  | { readonly type: 'rule'; readonly rule: string }
  | { readonly type: 'export'; readonly format: ExportFormat; readonly text: string }
  /** Whether facts that are stated once are wanted too. */
  | { readonly type: 'alone'; readonly alone: boolean }

export type ExportFormat = 'csv' | 'markdown'
