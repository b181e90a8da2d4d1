import type { Claim } from '../claims/claim.js'
import type { Language } from './catalogue/say.js'
import { describeWording } from './messages/factLabel.js'
import { type ComparableValue, describeValues } from './valueText.js'

/** Values side by side, or for claims that are compared by their words what stands for a value; '' for no claim. */
export function claimValues(language: Language, claims: readonly (Claim | undefined)[]): readonly string[] {
  const values = describeValues(
    language,
    claims.map(claim => (claim === undefined ? {} : comparableValue(claim))),
  )
  return claims.map((claim, index) => {
    if (claim?.quotation === undefined) return claim === undefined ? '' : (values[index] ?? '')
    const texts = claim.quotation.words.map(({ text }) => text)
    return describeWording(language, claim.kind, texts)
  })
}

function comparableValue({ quantity, timex }: Claim): ComparableValue {
  return { interval: quantity?.interval, unit: quantity?.unit, per: quantity?.per, timex: timex?.value }
}
