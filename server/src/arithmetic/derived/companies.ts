import { ABOARD } from '../../claims/scope/aboard.js'
import { figureAt } from '../figure.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { mayFit, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims } from './twoNumbers.js'

/** "twelve of us", "we were twelve", "all twelve of us". */
const OF_US = /⟦c(?<many>\d+)⟧ of us(?![\p{L}])|(?<![\p{L}])we (?:are|were) (?:all )?⟦c(?<few>\d+)⟧(?! [\p{L}])/iu
/** "the 30-strong crew", "a crew of nine", "nine people on board". */
const TOLD = [
  /⟦c(?<many>\d+)⟧[ -]strong(?![\p{L}])/iu,
  /⟦c(?<many>\d+)⟧[ -](?:man|person|woman|member) (?:crew|team|party|group|expedition|squad|band|choir)(?![\p{L}])/iu,
  /(?:walkout|strike|protest|march|evacuation|rescue) (?:by|of) ⟦c(?<many>\d+)⟧/iu,
  /(?<![\p{L}])(?:crew|team|party|group|staff|band|squad|congregation|crowd|expedition|class) of ⟦c(?<many>\d+)⟧/iu,
  /⟦c(?<many>\d+)⟧ (?:people|crew|passengers|men|women|sailors|fishermen) (?:were )?(?:on board|aboard)(?![\p{L}])/iu,
].map(screened)

/**
 * How many they were: as one of them says, and as the text does. "Twenty of us" counts the one who speaks as "a crew of
 * twenty" does; that it may count others is for whoever reads it to tell.
 */
export function companiesIn(marked: MarkedText): readonly DerivedNumber[] {
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    if (statement.claims.length === 0 || isHeldBack(marked, statement.start)) return []
    const own = OF_US.exec(statement.text)?.groups
    const many = own?.['many'] ?? own?.['few']
    if (many !== undefined) return company(marked, Number(many), 'own')
    const told = TOLD.flatMap(way =>
      mayFit(way, statement) ? (way.source.exec(statement.text)?.groups?.['many'] ?? []) : [],
    )[0]
    return told === undefined ? [] : company(marked, Number(told), 'told')
  })
}

function company(marked: MarkedText, claim: number, told: string): DerivedNumber[] {
  const figure = figureAt(marked, claim)
  const scope = marked.claims[claim]?.scope
  if (figure === null || scope === undefined || scope.baseline || scope.change || scope.modality !== 'stated') return []
  if (figure.nominal < 2 || scope.restrictions.some(word => word !== ABOARD)) return []
  return [{ topic: 'company', told, value: figure.loose, nouns: [], span: spanOfClaims(marked, [claim]) }]
}
