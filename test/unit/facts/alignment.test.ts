import { describe, expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'

/** How the claims of documents are aligned: facts of several claims by their texts, with their state. */
function facts(...texts: readonly string[]): string[] {
  const engine = new Engine()
  engine.open(...texts.map((text, index) => ({ uri: `${index}.md`, languageId: 'markdown', text })))
  return engine.facts
    .filter(({ claims }) => claims.length > 1)
    .map(({ claims, state }) => `${claims.map(id => engine.claim(id)?.text).join(', ')}: ${state}`)
}

const GALLERY = 'The Tessel Gallery owns 412 paintings, most of them left to it by the shipbuilder Anders Tessel.'
const OTHER = GALLERY.replace('412', '421')

test('one fact with two values is a conflict', () => {
  expect(facts(GALLERY, OTHER)).toEqual(['412, 421: conflict'])
})

test('one fact with one value is an agreement, however it is written', () => {
  expect(facts(GALLERY, GALLERY.replace('412', 'four hundred and twelve'))).toEqual([
    '412, four hundred and twelve: agree',
  ])
  expect(facts(GALLERY, GALLERY.replace('412', 'about 410'))).toEqual(['412, about 410: agree'])
})

describe('a claim that is confirmed is not set against another', () => {
  test('on the right', () => {
    expect(facts(GALLERY, `${GALLERY}\n\nThe annexe in Kell owns 30 paintings.`)).toEqual(['412, 412: agree'])
  })

  test('on the left', () => {
    expect(facts(`The annexe in Kell owns 30 paintings.\n\n${GALLERY}`, GALLERY)).toEqual(['412, 412: agree'])
  })
})

describe('what keeps two claims apart', () => {
  test.each([
    ['another noun', GALLERY, OTHER.replace('paintings', 'drawings')],
    ['another year', `In 2024 ${GALLERY}`, `In 2019 ${OTHER}`],
    ['an additional number', GALLERY, GALLERY.replace('412', 'an additional 421')],
    ['a plan', GALLERY, GALLERY.replace('owns 412', 'plans to own 421')],
    ['doubt', GALLERY, GALLERY.replace('owns 412', 'may own 421')],
    ['denial', GALLERY, GALLERY.replace('owns 412', 'does not own 421')],
    ['a baseline', GALLERY, GALLERY.replace('owns 412', 'grew from 421')],
    ['another story', 'The board has 12 members.', 'Rowers say the club has 14 members.'],
  ])('%s', (_name, left, right) => {
    expect(facts(left, right).filter(fact => fact.endsWith('conflict'))).toEqual([])
  })
})

test('two places of one document are aligned, each pair once', () => {
  expect(facts(`${GALLERY}\n\n${OTHER}`)).toEqual(['412, 421: conflict'])
})

test('numbers of one sentence are never set against each other', () => {
  expect(facts('The gallery owns 412 paintings, and the annexe owns 30 paintings.')).toEqual([])
})
