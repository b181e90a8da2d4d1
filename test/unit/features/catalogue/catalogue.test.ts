import { describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../../server/src/features/catalogue/english.js'
import { GERMAN } from '../../../../server/src/features/catalogue/german.js'
import { GERMAN_UNITS } from '../../../../server/src/features/catalogue/germanUnits.js'
import { LANGUAGES, languageOf, say } from '../../../../server/src/features/catalogue/say.js'
import { WORDS } from '../../../../server/src/features/catalogue/words.js'
import { FAMILIAR_UNITS } from '../../../../server/src/features/valueText.js'
import { canonicalUnits } from '../../../../server/src/lexicon/units.js'

/** The names of the values that a sentence takes, each once. */
function openIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name = '']) => name))].sort()
}

/**
 * In English the verb or the plural may depend on a number that the sentence does not show, and in German not, or the
 * other way round.
 */
function shownIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()
}

test('every sentence is translated, and no other', () => {
  expect(Object.keys(GERMAN).sort()).toEqual(Object.keys(ENGLISH).sort())
})

describe.each(Object.entries(ENGLISH))('%s', (key, english) => {
  const german = Object.entries(GERMAN).find(([name]) => name === key)?.[1] ?? ''

  test('says the same in German', () => {
    expect(german.trim()).not.toBe('')
    expect(shownIn(german)).toEqual(shownIn(english))
    expect(openIn(english)).toEqual(expect.arrayContaining([...openIn(german)]))
  })

  test.each([english, german])('is well formed: %s', text => {
    const rest = text.replace(/\{\w+(?:\|[^{}|]*\|[^{}|]*)?\}/g, '')
    expect(rest.replace(/[“„][^“”]*[”“]/g, '')).not.toMatch(/[{}|]/)
  })
})

test('values stand in their places, and numbers choose the word', () => {
  expect(say('en', 'filesChecked', { done: 1, all: 1 })).toBe('1 of 1 file')
  expect(say('de', 'filesChecked', { done: 0, all: 3 })).toBe('0 von 3 Dateien')
  expect(say('en', 'wordingHere', { text: '$& {text}' })).toBe('$& {text} here')
})

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE_at', 'de'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['den', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('the language for the locale %j is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

test('every unit in which values are shown has a German name', () => {
  const shown = [...Object.values(canonicalUnits), ...FAMILIAR_UNITS.flat(), 'week', 'decade', 'percentage point']
  expect(shown.filter(id => !Object.hasOwn(GERMAN_UNITS, id))).toEqual([])
})

test.each(LANGUAGES)('the calendar is whole in %s', language => {
  const { months, weekdays, seasons, quarters, halves, dayParts, periods } = WORDS[language]
  expect([months, weekdays, quarters, halves].map(({ length }) => length)).toEqual([12, 7, 4, 2])
  expect([seasons, dayParts, periods].map(Object.keys)).toEqual(
    [WORDS.en.seasons, WORDS.en.dayParts, WORDS.en.periods].map(Object.keys),
  )
})
