import { expect, test } from 'vitest'
import { BLOCKERS } from '../../server/src/facts/blockers.js'
import { FEATURES } from '../../server/src/facts/evidence.js'
import { STATIONS } from '../support/architecture.js'
import { readPage, section } from './page.js'

const page = readPage('ARCHITECTURE.md')

test('the code map goes by the stations, in their order', () => {
  const described = [...section(page, 'Code map').matchAll(/`server\/src\/(?<station>[\w.]+)\/?`/g)]
    .map(({ groups }) => groups?.['station'] ?? '')
    .filter(name => STATIONS.includes(name))
  expect([...new Set(described)]).toEqual(STATIONS.filter(name => name !== 'main.browser.ts'))
})

test('the blockers are named as in the code', () => {
  const named = /with their names \((?<names>[^)]+)\)/.exec(page.text)?.groups?.['names']?.split(', ')
  expect(named).toEqual(BLOCKERS.map(({ name }) => name))
})

test('there are as many features as it says', () => {
  expect(FEATURES).toHaveLength(7)
  expect(section(page, 'Sameness')).toContain('seven features')
})
