import { describe, expect, test } from 'vitest'
import { joinProfiles, profileOf } from '../../../server/src/claims/profile.js'
import { similarity } from '../../../server/src/facts/documentSimilarity.js'
import { StoryIndex } from '../../../server/src/facts/storyIndex.js'

const FLOOD = 'The Tessel Gallery reopened after the flood; its cellars had filled with water from the river.'
const FLOOD_AGAIN = 'Water from the river had filled the cellars of the Tessel Gallery, which has now reopened.'
const ROWING = 'Rowers capsized at the Mossel regatta in a stiff breeze, and a rescue launch fished them out.'

function index(...texts: readonly string[]): StoryIndex {
  const stories = new StoryIndex()
  texts.forEach((text, number) => {
    stories.set(String(number), joinProfiles([profileOf(text)]))
  })
  return stories
}

describe('neighbours', () => {
  test('are documents of the same story', () => {
    const stories = index(FLOOD, FLOOD_AGAIN, ROWING)
    expect(stories.neighbours('0').map(({ uri }) => uri)).toEqual(['1'])
    expect(stories.neighbours('2')).toEqual([])
  })

  test('see each other alike', () => {
    const stories = index(FLOOD, FLOOD_AGAIN)
    expect(stories.neighbours('0')[0]?.sameStory).toBe(stories.neighbours('1')[0]?.sameStory)
  })

  test('are gone when they are deleted, and others when they are replaced', () => {
    const stories = index(FLOOD, FLOOD_AGAIN)
    stories.set('1', joinProfiles([profileOf(ROWING)]))
    expect(stories.neighbours('0')).toEqual([])
    stories.set('1', joinProfiles([profileOf(FLOOD)]))
    expect(stories.neighbours('0')).toHaveLength(1)
    stories.delete('1')
    expect(stories.neighbours('0')).toEqual([])
    expect(stories.neighbours('1')).toEqual([])
  })
})

describe('similarity', () => {
  test('is nought where nothing is shared, or nothing is there', () => {
    expect(similarity(0, 40)).toBe(0)
    expect(similarity(0, 0)).toBe(0)
  })

  test('is damped where little is shared', () => {
    expect(similarity(3, 4)).toBeLessThan(similarity(30, 40))
  })

  test('is the share of the shorter document where much is', () => {
    expect(similarity(30, 40)).toBe(0.75)
    expect(similarity(40, 40)).toBe(1)
  })
})
