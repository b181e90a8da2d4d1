import { describe, expect, test } from 'vitest'
import { generatePackage } from './generate.js'
import { seededRandom } from './random.js'

describe('a generated package', () => {
  const generated = generatePackage(30, 7)

  test('is the same for the same seed, and another for another', () => {
    expect(generatePackage(30, 7)).toEqual(generated)
    expect(generatePackage(30, 8).documents[0]?.text).not.toBe(generated.documents[0]?.text)
  })

  test('has documents of a story’s length, in both languages, each with its own URI', () => {
    expect(new Set(generated.documents.map(({ uri }) => uri)).size).toBe(30)
    expect(new Set(generated.documents.map(({ languageId }) => languageId))).toEqual(new Set(['markdown', 'plaintext']))
    for (const { text } of generated.documents) {
      const words = text.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(800)
      expect(words).toBeLessThan(1200)
    }
  })

  test('seeds contradictions that stand in the text, each against another telling of its story', () => {
    expect(generated.contradictions.length).toBeGreaterThan(0)
    for (const { uri, changed, stated } of generated.contradictions) {
      const story = Math.floor(generated.documents.findIndex(document => document.uri === uri) / 5)
      const tellings = generated.documents.slice(5 * story, 5 * story + 5)
      expect(tellings.find(document => document.uri === uri)?.text).toContain(changed)
      for (const other of tellings.filter(document => document.uri !== uri)) expect(other.text).toContain(stated)
    }
  })
})

describe('seeded random numbers', () => {
  test('are spread evenly from 0 to 1', () => {
    const random = seededRandom(3)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let draw = 0; draw < 10_000; draw++) {
      const tenth = Math.floor(random.next() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test('a sample has each item once', () => {
    const random = seededRandom(3)
    expect([...random.sample([1, 2, 3, 4, 5], 9)].sort()).toEqual([1, 2, 3, 4, 5])
    expect(new Set(random.sample([1, 2, 3, 4, 5], 3)).size).toBe(3)
  })
})
