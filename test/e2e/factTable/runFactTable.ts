import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { factOf, mentionIn, STORY, TABLE_TEXTS } from '../../support/factTable.js'
import { startBrowser } from '../browser.js'
import type { SuiteResults } from '../suiteResults.js'
import { type OpenPage, openPage } from './openPage.js'
import { THEMES } from './themes.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const GERMAN: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../l10n/bundle.l10n.de.json'), 'utf8'),
)
/** What stands in the empty filter, in every language. */
const FILTER_HINTS = [TABLE_TEXTS.filterHint, GERMAN[TABLE_TEXTS.filterHint] ?? '']

/** The page of the fact table in headless Chromium: what it shows, its keyboard, its safety, and what axe says of it. */
export async function runFactTable(artifacts: string): Promise<SuiteResults> {
  const results: SuiteResults = { passed: [], failed: [] }
  const browser = await startBrowser()
  try {
    for (const [title, run] of testsOf(browser, artifacts)) {
      try {
        await run()
        results.passed.push(title)
      } catch (error) {
        results.failed.push({ title, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      }
    }
  } finally {
    await browser.close()
  }
  return results
}

function testsOf(browser: Browser, artifacts: string): [string, () => Promise<void>][] {
  const [dark] = Object.values(THEMES)
  if (dark === undefined) throw new Error('there are no themes')
  const open = (): Promise<OpenPage> => openPage(browser, dark, STORY)
  return [
    ...Object.entries(THEMES).map(([name, theme]): [string, () => Promise<void>] => [
      `has no serious fault of accessibility in ${name}`,
      async () => {
        const { page, faults } = await openPage(browser, theme, STORY)
        await page.locator('tbody tr').first().waitFor()
        await page.screenshot({ path: path.join(artifacts, `fact-table-${name}.png`), animations: 'disabled' })
        // Without the policy: axe looks into the page by a script of its own.
        const violations = await seriousViolations(page)
        assert.deepEqual(violations, [])
        assert.deepEqual(faults, [])
      },
    ]),
    [
      'stays readable in a narrow panel',
      async () => {
        const { page } = await open()
        await page.setViewportSize({ width: 320, height: 440 })
        await page.locator('tbody tr').first().getByRole('gridcell').first().click()
        const wordings = page.locator('.lane .written')
        await wordings.first().waitFor()
        await page.screenshot({ path: path.join(artifacts, 'fact-table-narrow.png'), animations: 'disabled' })
        for (const wording of await wordings.all()) {
          const box = await wording.boundingBox()
          assert.ok(box !== null && box.width > box.height, `${await wording.innerText()}: ${JSON.stringify(box)}`)
        }
        const overflow: unknown = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        assert.equal(overflow, 0)
      },
    ],
    [
      'shows whole what it filters by, in every language',
      async () => {
        const { page } = await open()
        for (const hint of FILTER_HINTS) {
          await page.getByRole('searchbox').fill(hint)
          assert.equal(
            await page.evaluate('document.activeElement.scrollWidth > document.activeElement.clientWidth'),
            false,
          )
        }
      },
    ],
    [
      'shows every fact under its documents, with sides by letter and bands that do not meet in words',
      async () => {
        const { page } = await open()
        assert.deepEqual(await page.locator('thead th').allInnerTexts(), [
          'Fact',
          'Bands',
          'first.txt',
          'lead.md',
          'second.txt',
          'sheet.md Fact sheet',
        ])
        const first = page.locator('tbody tr').first()
        assert.deepEqual(
          (await first.locator('td, th').allInnerTexts()).map(text => text.split('\n')),
          [
            ['duration (rebuild)', '≠ Conflict'],
            ['The bands do not meet'],
            ['A', 'about 18 months'],
            ['B', 'nearly two years'],
            ['A', '18 months'],
            ['more than a year'],
          ],
        )
        assert.equal(await first.locator('svg .band').count(), 4)
        assert.equal(await first.locator('svg .arrow').count(), 1)
      },
    ],
    [
      'shows text of documents as text',
      async () => {
        const { page } = await open()
        await page.getByText('<b>"Ltd"</b>').first().waitFor()
        assert.equal(await page.locator('b').count(), 0)
      },
    ],
    [
      'is led by the keyboard alone',
      async () => {
        const { page, sent } = await open()
        await page.locator('[role=grid] [tabindex="0"]').focus()
        const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent')
        await page.keyboard.press('ArrowDown')
        assert.match(await focused(), /duration \(rebuild\)/)
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowRight')
        assert.match(await focused(), /about 18 months/)
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        const opened = sent.findLast(message => message.type === 'open')
        assert.equal(opened?.type === 'open' ? opened.mention.range.start.line : null, 10)
        await page.keyboard.press('Control+End')
        assert.match(await focused(), /48 metres/)
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('Enter')
        assert.equal(await page.locator('th[aria-sort=ascending]').innerText(), 'Fact↑')
        assert.match(await page.locator('tbody th').first().innerText(), /^crew/)
        assert.match(await focused(), /Fact/)
      },
    ],
    [
      'filters, and says so',
      async () => {
        const { page } = await open()
        await page.getByRole('searchbox').fill('18 MONTHS')
        assert.equal(await page.locator('tbody tr').count(), 1)
        assert.equal(await page.getByRole('status').innerText(), 'Facts: 1, documents: 4')
        await page.getByRole('searchbox').fill('nothing of this')
        await page.getByText('No fact matches the filter.').waitFor()
        await page.getByRole('searchbox').fill('')
        await page.getByLabel('Conflicts only').check()
        assert.equal(await page.locator('tbody tr').count(), 4)
      },
    ],
    [
      'follows the facts and keeps the focus',
      async () => {
        const { page, show } = await open()
        await page.getByRole('button', { name: 'nearly two years' }).first().focus()
        const added = factOf('a boat', 'count', [mentionIn('first.txt', 1, '5'), mentionIn('lead.md', 1, '5')])
        await show({ ...STORY, generation: 2, facts: [added, ...STORY.facts] })
        await page.getByText('a boat', { exact: true }).first().waitFor()
        assert.match(await page.evaluate('document.activeElement.textContent'), /nearly two years/)
      },
    ],
    [
      'exports what it shows',
      async () => {
        const { page, sent } = await open()
        await page.getByRole('searchbox').fill('duration')
        await page.getByRole('button', { name: 'Export CSV' }).click()
        await page.getByRole('button', { name: 'Export Markdown' }).click()
        const texts = sent.flatMap(message => (message.type === 'export' ? message.text : []))
        assert.equal(texts.length, 2)
        assert.match(texts[0] ?? '', /^Fact,State,Rule,first\.txt/)
        assert.match(texts[1] ?? '', /^\| Fact \| State \| Rule \| first\.txt/)
      },
    ],
  ]
}

async function seriousViolations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const found: { violations: { id: string; impact: string; nodes: { html: string }[] }[] } =
    await page.evaluate('axe.run()')
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
