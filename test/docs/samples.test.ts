import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../server/src/contradictions/rules.js'
import { checkDocuments } from '../../server/src/index.js'
import { languageIdOf } from '../../server/src/workspace/documentFiles.js'
import { root } from '../support/sourceTree.js'

const folder = path.join(root, 'samples')
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:md|txt)$/.test(name))
  .map(name => ({
    uri: name.replaceAll('\\', '/'),
    languageId: languageIdOf(name),
    text: readFileSync(path.join(folder, name), 'utf8'),
  }))
const { contradictions } = checkDocuments(documents)

test('the samples show every rule at its own severity', () => {
  const shown = RULES.map(({ id, severity }) => [id, severity])
  expect(contradictions.map(({ rule, severity }) => [rule, severity])).toEqual(expect.arrayContaining(shown))
})

test('the samples contradict one another in these places, and in no others', () => {
  const told = contradictions.map(({ rule, severity, mentions, sides }) => {
    const wordings = sides.map(side => [...new Set(side.map(index => mentions[index]?.text))].join(' = '))
    return `${rule} ${severity}: ${wordings.join(' | ')}`
  })
  expect(told.sort()).toMatchInlineSnapshot(`
    [
      "acronym information: Averill Lantern Society | Averill Light Society",
      "age warning: 58 | 56",
      "announced-count warning: three | Ana Roe, Bo Lind, Cy Marsh and Di Oake",
      "attribution information: Ms Vane | Jonas Marl",
      "average information: 12 = five | 75",
      "change warning: 312 = 355 | 53",
      "check-digit warning: GB82 WEST 1234 5698 7654 23",
      "conversion warning: 12 miles | 25 km",
      "count warning: 10 | 12",
      "count warning: 143 | 134",
      "count warning: 96,250 | 92,650",
      "count warning: some 30,000 | about 50,000",
      "cross-reference information: three | Map 1: the estuary = Map 2: the finish",
      "date warning: April 4 | April 14",
      "direction warning: 100 | 80",
      "duration warning: about 18 months = 18 months | nearly two years",
      "floor-area information: 20 metres by 30 metres | 700 square metres",
      "fraction-percent warning: One in five | 25%",
      "frequency warning: twice a week | three times a week",
      "heading-count information: Three | 1. Keep to the right = 2. Carry a light",
      "identifier warning: 200 block | 2000 block",
      "impossible-date warning: 31 April",
      "measure warning: 48 metres = 157 feet | 84 metres",
      "money warning: $4.2 million | $2.4 million",
      "name-spelling information: Anders Lindkvist | Anders Lindqvist",
      "opposite information: north bank | south bank",
      "ordinal warning: third | fourth",
      "origin information: 1931–2003 | 74",
      "percent warning: 62 percent | 26 percent",
      "percent-count warning: 250 = 60% | 140",
      "percent-points warning: 40% = 60% | 20%",
      "percent-total information: 52% = 31% = 9%",
      "person information: secretary | treasurer",
      "quotation information: I pulled the lever and nothing happened | I pulled at the lever, but nothing happened",
      "reckoning information: 1998 to 2009 | 15 years",
      "relative-day information: yesterday | Tuesday",
      "score information: 4–2 | 4–3",
      "table-text information: 23.6% | 22.8%",
      "table-text information: 92,650 | 96,250",
      "time warning: 7:40 a.m. = about 7:40 a.m. | 7:14 a.m.",
      "time-span information: 2009 to 2018 | 12 years",
      "time-zone information: noon | 2pm GMT",
      "total warning: 41 | 18 = 12 = 10",
      "travel information: two hours = 10 km/h | 30 km",
      "unit-price information: 300 = £15 | £5,400",
      "weekday-date warning: Monday 9 June 2026",
      "whole-mean information: 22 | 3.48",
      "words-figures warning: thirty | 20",
    ]
  `)
})
