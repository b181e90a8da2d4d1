import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../server/src/claims/claim.js'
import { ruleOf } from '../../server/src/contradictions/ruleOf.js'
import { RULES } from '../../server/src/contradictions/rules.js'
import { Engine } from '../../server/src/engine.js'
import { ignoreTitle } from '../../server/src/features/messages/quickFixes.js'
import { describeValue } from '../../server/src/features/valueText.js'
import { checkFixture, marksOf, updatedFixture } from '../support/check.js'
import { type Fixture, parseFixture, renderFixture } from '../support/fixture.js'
import { root } from '../support/sourceTree.js'
import { fences, type Page, readPage, section, tableRows } from './page.js'

const FOLDER = 'docs/rules'
const ruleIds: readonly string[] = RULES.map(({ id }) => id)

// With UPDATE_FIXTURES=1 the marks of all examples are written anew. Look at the difference before you commit it.
if (process.env['UPDATE_FIXTURES']) for (const rule of ruleIds) updateMarks(pageOf(rule))

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(path.join(root, FOLDER)).map(file => file.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual([...ruleIds].sort())
})

describe.each(ruleIds)('the page of the rule %s', rule => {
  const page = pageOf(rule)
  const flagged = examples(page, 'Flagged')
  const silent = examples(page, 'Not flagged')

  test('is headed by its name and has examples of either kind', () => {
    expect(page.text.startsWith(`# ${rule}\n`)).toBe(true)
    expect(flagged.length).toBeGreaterThanOrEqual(1)
    expect(silent.length).toBeGreaterThanOrEqual(2)
  })

  test.each(flagged.map(named))('flags as marked: %s', (_, fixture) => {
    expect(fixture.marks.map(({ label }) => label.split(' ')[0])).toContain(rule)
    expect(checkFixture(fixture)).toEqual({ missed: [], false: [], repaired: [] })
  })

  test.each(silent.map(named))('is silent, at any severity: %s', (_, { documents, marks }) => {
    expect(marks).toEqual([])
    expect(marksOf(documents)).toEqual([])
  })

  test('tells the severity that the rule has', () => {
    const { severity } = RULES.find(({ id }) => id === rule) ?? {}
    expect(section(page, 'Severity').trim().split('.')[0]?.toLowerCase()).toBe(severity)
  })

  test('tells how it is turned off', () => {
    expect(section(page, 'Turning it off')).toContain(`"claimlint.severities": { "${rule}": "off" }`)
    const key = rule.includes('-') ? `'${rule}'` : rule
    expect(section(page, 'Turning it off')).toContain(`severities: { ${key}: 'off' }`)
    expect(section(page, 'Turning it off')).toContain(`<!-- claimlint-ignore-line ${rule} -- why -->`)
    expect(section(page, 'Turning it off')).toContain(ignoreTitle('en', rule))
  })

  test.each(tableRows(page.text, 'Written', 'Read as').map(([written = '', read = '']) => [written, read]))(
    'reads %s as %s',
    (written, read) => {
      const claims = readClaims(written).filter(claim => ruleOf(claim) === rule)
      expect(claims.map(valueText)).toEqual([read])
    },
  )
})

describe('the steps on the page of count', () => {
  test.each(tableRows(pageOf('count').text, 'Number', 'Step').map(([number = '', step = '']) => [number, step]))(
    'of %s is %s',
    (number, step) => {
      const [claim] = readClaims(`about ${number} boats`)
      expect(claim?.quantity?.step).toBeCloseTo(Number(step.replaceAll(',', '')), 9)
    },
  )
})

function pageOf(rule: string): Page {
  return readPage(`${FOLDER}/${rule}.md`)
}

function examples(page: Page, heading: string): readonly Fixture[] {
  return fences(section(page, heading), 'text').map(parseFixture)
}

/** A fixture under its first line of prose. */
function named(fixture: Fixture): [string, Fixture] {
  return [fixture.documents[0]?.text.split('\n')[0] ?? '', fixture]
}

function readClaims(text: string): readonly Claim[] {
  const engine = new Engine()
  engine.open({ uri: '/written.txt', languageId: 'plaintext', text })
  return engine.claims('/written.txt')
}

function valueText({ quantity, timex }: Claim): string {
  return describeValue('en', {
    interval: quantity?.interval,
    unit: quantity?.unit,
    per: quantity?.per,
    timex: timex?.value,
  })
}

function updateMarks({ name, text }: Page): void {
  const examplesOf = /(?<=^```text\n)\/\/- [\s\S]*?(?=^```$)/gm
  const updated = text.replace(examplesOf, example => renderFixture(updatedFixture(parseFixture(example))))
  writeFileSync(path.join(root, name), updated)
}
