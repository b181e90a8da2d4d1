import type { Claim } from '../claims/claim.js'
import type { Span } from '../text/span.js'
import type { Language } from './catalogue/say.js'
import { claimValues } from './claimValues.js'
import type { EngineResults } from './sides.js'

/** What is shown behind a claim: its value, where the words do not say it. */
export interface ClaimHint {
  readonly offset: number
  readonly text: string
}

/**
 * The values of the claims in a range that a reader would have to work out: dates that the document's own date places
 * on the calendar, bands of hedged numbers, numbers in words.
 *
 * @example 'nearly two years' // '19.5 to 24 months'
 */
export function hintsIn(
  uri: string,
  range: Span,
  engine: EngineResults,
  language: Language = 'en',
): readonly ClaimHint[] {
  const text = engine.document(uri)?.text ?? ''
  return engine
    .claims(uri)
    .filter(({ span, quotation }) => quotation === undefined && span.start < range.end && range.start < span.end)
    .flatMap(claim => {
      const offset = claim.span.end
      if (!hasValue(claim) || saysIt(claim) || isWithinWord(text, offset)) return []
      const [value = ''] = claimValues(language, [claim])
      return { offset, text: value }
    })
}

/** True between two letters or digits, and before a sign that belongs to a number: "18|,19", "9:23|pm". */
function isWithinWord(text: string, offset: number): boolean {
  const isWord = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(offset - 2, 0), offset))
  return isWord && /^(?:[\p{L}\p{N}]|[.,:/+-]\p{N})/u.test(text.slice(offset, offset + 2))
}

function hasValue({ timex, quantity }: Claim): boolean {
  return timex !== undefined || quantity?.interval !== undefined
}

/** Whether a wording and its value in English are the same but for case, commas and the order of their words. */
function saysIt(claim: Claim): boolean {
  const [value = ''] = claimValues('en', [claim])
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\(no (?:year|month)\)/g, '')
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .split(/[\s,.]+/)
      .filter(word => word !== '' && word !== 'the' && word !== 'of')
      .sort()
      .join(' ')
  return words(claim.text) === words(value)
}
