import { expect, test } from 'vitest'
import { attributionOf } from '../../../server/src/claims/scope/attribution.js'
import { tokenize } from '../../../server/src/document/tokens.js'

function attribution(sentence: string): string | null {
  return attributionOf(tokenize(sentence, 0, sentence.length), sentence)
}

test.each([
  ['The ferry had 142 passengers aboard, the harbour master said.', 'the harbour master'],
  ['Officials say that 14 boats were lost.', 'Officials'],
  ['Police in Kell have since confirmed 14 deaths.', null],
  ['Police in Kell have confirmed 14 deaths.', 'Police in Kell'],
  ['Ines Dorvel, who runs the gallery, bought it in 2019, the U.S. Arts Council announced.', 'the U.S. Arts Council'],
  ['About 40 people fled, according to the Orlen Valley Rescue Service.', 'the Orlen Valley Rescue Service'],
  ['“We lost 12 of them,” said Mary T. Oduya, the curator.', 'Mary T. Oduya'],
  ['“We lost 12 of them,” the mayor’s spokeswoman told reporters.', 'the mayor’s spokeswoman'],
  ['The bridge is 40 metres long, Tomas Reidl later wrote.', 'Tomas Reidl'],
])('%s', (sentence, expected) => {
  expect(attribution(sentence)).toBe(expected)
})

test.each([
  ['nobody is cited', 'The gallery owns 412 paintings.'],
  ['a pronoun names nobody', 'She said that 12 were missing.'],
  ['a pronoun names nobody at the head of a sentence', 'They told reporters that 12 were missing.'],
  ['a verb of taking', 'The fire claimed 12 lives.'],
  ['a name that looks like a verb', 'It sold 12 million copies in the United States last year.'],
  ['a clause without a stop', 'Crews needed 18 months officials said.'],
  ['two clauses in one breath', '12 died and police said so.'],
  ['a day is no source', 'The harbour master, 54, is said on Tuesday to have left.'],
  ['a verb without a subject', 'It is estimated at 12.'],
  ['the rest of a word', 'The 68-year-old neighbour said 12 were there.'],
  ['nothing at all', ''],
])('null where %s', (_, sentence) => {
  expect(attribution(sentence)).toBeNull()
})
