import type { Token } from '../../document/tokens.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "An exit poll gave the party 112 seats": what is reckoned beforehand. */
export function isProjected(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - PROJECTED_WITHIN); index--) {
    const word = wordAt(tokens, index)
    if (/^[.;:,]$/.test(word)) return false
    if (/^(?:projections?|forecasts?|forecasters)$/.test(word)) return true
    if (/^polls?$/.test(word) && wordAt(tokens, index - 1) === 'exit') return true
  }
  return false
}

const PROJECTED_WITHIN = 8
