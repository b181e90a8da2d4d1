import type { Claim } from '../claims/claim.js'
import type { Span } from '../text/span.js'
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
export function hintsIn(uri: string, range: Span, engine: EngineResults): readonly ClaimHint[] {
  return engine
    .claims(uri)
    .filter(({ span, quotation }) => quotation === undefined && span.start < range.end && range.start < span.end)
    .flatMap(claim => {
      const text = shownValue(claim)
      return text === '' || saysIt(claim.text, text) ? [] : { offset: claim.span.end, text }
    })
}

function shownValue(claim: Claim): string {
  const { timex, quantity } = claim
  if (timex === undefined && quantity === undefined) return ''
  const [value = ''] = claimValues([claim])
  return value === 'no value' ? '' : value
}

/** Whether a wording and a value are the same but for case, commas and the order of their words. */
function saysIt(wording: string, value: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\(no (?:year|month)\)/g, '')
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .split(/[\s,.]+/)
      .filter(word => word !== '' && word !== 'the' && word !== 'of')
      .sort()
      .join(' ')
  return words(wording) === words(value)
}
