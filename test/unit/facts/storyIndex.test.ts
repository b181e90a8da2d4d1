import { describe, expect, test } from 'vitest'
import { type DocumentProfile, joinProfiles, profileOf, tierOfTerm } from '../../../server/src/claims/profile.js'
import { readProse } from '../../../server/src/document/prose.js'
import { TIERS } from '../../../server/src/document/wordTier.js'
import { similarity } from '../../../server/src/facts/documentSimilarity.js'
import { StoryIndex } from '../../../server/src/facts/storyIndex.js'

const FLOOD = 'The Tessel Gallery reopened after the flood; its cellars had filled with water from the river.'
const FLOOD_AGAIN = 'Water from the river had filled the cellars of the Tessel Gallery, which has now reopened.'
const ROWING = 'Rowers capsized at the Mossel regatta in a stiff breeze, and a rescue launch fished them out.'

function index(...texts: readonly string[]): StoryIndex {
  const stories = new StoryIndex()
  texts.forEach((text, number) => {
    stories.set(String(number), joinProfiles([profileOf(readProse(text))]))
  })
  return stories
}

describe('neighbours', () => {
  test('are documents of the same story', () => {
    const stories = index(FLOOD, FLOOD_AGAIN, ROWING)
    expect([...stories.neighbours('0').keys()]).toEqual(['1'])
    expect(stories.neighbours('2').size).toBe(0)
  })

  test('see each other alike', () => {
    const stories = index(FLOOD, FLOOD_AGAIN)
    expect(stories.neighbours('0').get('1')).toBe(stories.neighbours('1').get('0'))
  })

  test('are gone when they are deleted, and others when they are replaced', () => {
    const stories = index(FLOOD, FLOOD_AGAIN)
    stories.set('1', joinProfiles([profileOf(readProse(ROWING))]))
    expect(stories.neighbours('0').size).toBe(0)
    stories.set('1', joinProfiles([profileOf(readProse(FLOOD))]))
    expect(stories.neighbours('0').size).toBe(1)
    stories.delete('1')
    expect(stories.neighbours('0').size).toBe(0)
    expect(stories.neighbours('1').size).toBe(0)
  })
})

describe('similarity', () => {
  const profile = (text: string): DocumentProfile => joinProfiles([profileOf(readProse(text))])
  const of = (a: string, b: string): number => {
    const [left, right] = [profile(a), profile(b)]
    const counts = Array.from({ length: TIERS }, () => 0)
    for (const term of left.terms)
      if (right.terms.includes(term)) counts[tierOfTerm(term)] = (counts[tierOfTerm(term)] ?? 0) + 1
    return similarity(counts, left, right)
  }
  const WORDS = 'walrus quartz bramble pewter cobbler lantern thistle mackerel gondola parsnip'

  test('is nought where nothing is shared, or nothing is there', () => {
    expect(of(FLOOD, ROWING)).toBe(0)
    expect(of('', FLOOD)).toBe(0)
    expect(of('', '')).toBe(0)
  })

  test('is one where everything rare is shared', () => {
    expect(of(WORDS, `${WORDS} zither`)).toBe(1)
  })

  test('is damped where little is shared', () => {
    expect(of('walrus', 'walrus')).toBeLessThan(of('walrus quartz', 'walrus quartz'))
  })

  test('is the same from both sides', () => {
    expect(of(FLOOD, FLOOD_AGAIN)).toBe(of(FLOOD_AGAIN, FLOOD))
  })

  test('expects common words in a long text, and rare ones in none', () => {
    const long = `${'the house on the hill was old and quiet. '.repeat(200)} council school meeting project`
    const common = of(`council school meeting project ${WORDS}`, long)
    const rare = of(`walrus quartz bramble pewter ${WORDS.toUpperCase()}`, `${long} walrus quartz bramble pewter`)
    expect(common).toBeLessThan(rare)
  })
})
