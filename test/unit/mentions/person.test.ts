import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../server/src/document/tokens.js'
import { mayBeOnePerson, type Person, personBefore, personFrom } from '../../../server/src/mentions/person.js'

function tokensOf(text: string) {
  return tokenize(text, 0, text.length)
}

function from(text: string): Person {
  const person = personFrom(tokensOf(text), 0)
  if (person === null) throw new Error(`Nobody is named in “${text}”.`)
  return person
}

const NAMES: readonly (readonly [string, string, readonly string[], string | null])[] = [
  ['Mara Venn', 'venn', ['mara'], null],
  ['Ivo A. Brandt', 'brandt', ['ivo', 'a'], null],
  ['Ivo Brandt Jr.', 'brandt', ['ivo'], 'jr'],
  ['Ivo Brandt, Sr.', 'brandt', ['ivo'], 'sr'],
  ['Ivo "Ox" Brandt III', 'brandt', ['ivo'], 'iii'],
  ['Ivo (Ox) Brandt', 'brandt', ['ivo'], null],
  ['Det. Sgt. Mara Venn', 'venn', ['mara'], null],
  ['Police Chief Mara Venn', 'venn', ['mara'], null],
  ['Officer Venn', 'venn', [], null],
  ['Kit Venn-Oswald', 'venn-oswald', ['christopher'], null],
  ['Luis de la Torre', 'torre', ['luis'], null],
  ['Bill Torre', 'torre', ['william'], null],
]

describe('a name in parts', () => {
  test.each(NAMES)('%s, read from its beginning', (text, family, given, generation) => {
    expect(from(text)).toMatchObject({ family, given, generation })
  })

  test.each(NAMES)('%s, read from its end', (text, family, given, generation) => {
    const tokens = tokensOf(text)
    expect(personBefore(tokens, tokens.length - 1)).toMatchObject({ family, given, generation })
  })

  test.each(['the captain', 'Monday', 'in March'])('nobody is named in %s', text => {
    const tokens = tokensOf(text)
    expect(personBefore(tokens, tokens.length - 1)).toBeNull()
  })
})

describe('one person or two', () => {
  test.each([
    ['Mara Venn', 'Mara Venn', true],
    ['Mara Venn', 'M. Venn', true],
    ['Mara Ilse Venn', 'Mara Venn', true],
    ['Mara Ilse Venn', 'Ilse Venn', true],
    ['Bob Venn', 'Robert Venn', true],
    ['Venn', 'Mara Venn', true],
    ['Mara Venn', 'Ilse Venn', false],
    ['Mara S. Venn', 'Ilse S. Venn', false],
    ['Ivo Venn Jr.', 'Ivo Venn Sr.', false],
    ['Ivo Venn Jr.', 'Ivo Venn', true],
    ['Mara Venn', 'Mara Brandt', false],
  ])('%s and %s: %s', (a, b, one) => {
    expect(mayBeOnePerson(from(a), from(b))).toBe(one)
    expect(mayBeOnePerson(from(b), from(a))).toBe(one)
  })
})
