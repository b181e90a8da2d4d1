import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { renameAt } from '../../../server/src/features/renaming.js'

function renamed(texts: Readonly<Record<string, string>>, at: string, wording: string, dismiss = false): object {
  const engine = new Engine()
  engine.open(...Object.entries(texts).map(([uri, text]) => ({ uri, languageId: 'markdown', text })))
  if (dismiss) engine.configure({ dismissals: engine.contradictions.map(({ id }) => ({ id })) })
  const offset = texts['a']?.indexOf(at) ?? 0
  return Object.fromEntries(renameAt('a', offset, wording, engine).map(({ uri, newText }) => [uri, newText]))
}

const owns = (count: string): string =>
  `The Tessel Gallery in Holt owns ${count} old paintings, most of them left to it by Anders Tessel.`

test('each mention takes the value in its own style', () => {
  const texts = { a: owns('12'), b: owns('twelve'), c: owns('14') }
  expect(renamed(texts, '12', '16')).toEqual({ a: '16', b: 'sixteen', c: '16' })
  expect(renamed(texts, '12', 'sixteen')).toEqual({ a: 'sixteen', b: 'sixteen', c: '16' })
})

test('a sentence begins with a capital letter', () => {
  const texts = {
    a: owns('twelve'),
    b: 'Twelve old paintings are what the Tessel Gallery in Holt owns, left by Anders Tessel.',
  }
  expect(renamed(texts, 'twelve', 'sixteen')).toEqual({ a: 'sixteen', b: 'Sixteen' })
})

test('what cannot be read as a value is taken as it was typed', () => {
  expect(renamed({ a: owns('12'), b: owns('twelve') }, '12', 'hardly any')).toEqual({
    a: 'hardly any',
    b: 'hardly any',
  })
})

test('what was dismissed as another fact stays', () => {
  expect(renamed({ a: owns('12'), b: owns('14') }, '12', '16', true)).toEqual({ a: '16' })
})
