import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { checkDocuments, type SourceDocument } from '../../../server/src/index.js'
import { ATTEMPT_MS, attempts } from './attempts.js'
import { untilFocusIn, whenRestored } from './editors.js'
import type { Session } from './steps.js'
import { untilFile } from './untilFile.js'

const STORIES = [
  '1-first-take.txt',
  '2-second-take.txt',
  '3-night-lead.txt',
  '4-weekend-feature.md',
  'harbour-report.md',
] as const

const QUICK_INPUT = '.quick-input-widget'
const INPUT = `${QUICK_INPUT} input.input`
/** The item of the status bar that counts problems, by its words for a screen reader. */
const PROBLEMS = '[id="status.problems"] [aria-label]'
/** What it says when there are none. */
const NOTHING_LEFT = '[id="status.problems"] [aria-label*="No Problems"]'

/**
 * The sample package as an editor meets it who never touches the mouse: five stories are opened, every contradiction is
 * found, read and settled by keys alone. The count of what was settled is that of `.claimlint/dismissed.json`.
 */
export function keyboardWalk({ page, picture, folder }: Session): [string, () => Promise<void>][] {
  const dismissals = path.join(folder, '.claimlint/dismissed.json')
  let expected = 0
  let settled = 0
  return [
    ['the workbench opens', () => whenRestored(page)],
    [
      'five stories are opened',
      async () => {
        for (const story of STORIES) await open(page, story)
        assert.equal(await page.locator('.tab[data-resource-name]').count(), STORIES.length)
      },
    ],
    [
      'all of them are checked',
      async () => {
        // What is settled while one of them is still read may be of other sides than what is settled later.
        const { contradictions } = checkDocuments(await Promise.all(STORIES.map(story => sourceOf(folder, story))))
        expected = contradictions.length
        const flags = contradictions.reduce((sum, { mentions }) => sum + mentions.length, 0)
        await page.waitForFunction(
          `[...document.querySelector(${JSON.stringify(PROBLEMS)}).ariaLabel.matchAll(/\\d+/g)]
            .reduce((sum, [count]) => sum + Number(count), 0) === ${flags}`,
        )
      },
    ],
    [
      'every contradiction is found, read and settled',
      async () => {
        while (await goToNextAndRead(page)) {
          assert.ok(settled < expected, `${settled} contradictions were settled, and there are more`)
          if (settled === 0) await picture('keyboard-hover')
          const before = await page.locator(PROBLEMS).getAttribute('aria-label')
          await dismiss(page)
          settled++
          await untilFile(page, dismissals, text => JSON.parse(text).dismissed.length >= settled)
          // Its squiggles go a moment later, and until then the next contradiction may still be this one.
          await page.locator(`${PROBLEMS}:not([aria-label=${JSON.stringify(before)}])`).waitFor()
        }
        console.log(`  ${settled} contradictions settled by keyboard`)
        assert.ok(expected >= 10, `the stories hold only ${expected} contradictions`)
        assert.equal(settled, expected)
        await picture('keyboard-settled')
      },
    ],
    [
      'nothing is left, in no story',
      async () => {
        assert.equal(await page.locator('.view-overlays .squiggly-warning').count(), 0)
        assert.equal(JSON.parse(await readFile(dismissals, 'utf8')).dismissed.length, settled)
      },
    ],
  ]
}

async function sourceOf(folder: string, story: string): Promise<SourceDocument> {
  const file = path.join(folder, story)
  const languageId = story.endsWith('.md') ? 'markdown' : 'plaintext'
  return { uri: pathToFileURL(file).href, languageId, text: await readFile(file, 'utf8') }
}

async function open(page: Page, story: string): Promise<void> {
  await attempts(`opening ${story}`, async () => {
    await closeInput(page)
    await page.keyboard.press('Control+P')
    await untilFocusIn(page, QUICK_INPUT, ATTEMPT_MS)
    await page.keyboard.insertText(story)
    await page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: story })
      .waitFor({ timeout: ATTEMPT_MS })
    await page.keyboard.press('Enter')
    await page.locator(`.tab.active[data-resource-name="${story}"]`).waitFor({ timeout: ATTEMPT_MS })
  })
}

async function run(page: Page, title: string): Promise<void> {
  await attempts(`the command ${title}`, async () => {
    await closeInput(page)
    await page.keyboard.press('F1')
    await untilFocusIn(page, QUICK_INPUT, ATTEMPT_MS)
    // At once, as a paste: with every letter the palette sorts its thousand commands anew.
    await page.keyboard.insertText(title)
    const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title })
    await row.waitFor({ timeout: ATTEMPT_MS })
    await page.keyboard.press('Enter')
    await row.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  })
}

async function closeInput(page: Page): Promise<void> {
  if (await page.locator(INPUT).isVisible()) {
    await page.keyboard.press('Escape')
    await page.locator(INPUT).waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  }
}

/**
 * False where there is none left. Going on and reading are one attempt: the squiggle that was gone to may be that of a
 * contradiction just settled, whose hover then has nothing to say, and an editor would go on from there.
 */
async function goToNextAndRead(page: Page): Promise<boolean> {
  return attempts('the next contradiction and its hover', async () => {
    if (!(await goToNext(page))) return false
    await run(page, 'Show or Focus Hover')
    const hover = page.locator('.monaco-hover:visible', { hasText: /compete|does not fit/ })
    await hover.first().waitFor({ timeout: ATTEMPT_MS })
    return true
  })
}

async function goToNext(page: Page): Promise<boolean> {
  const nothing = page.locator(NOTHING_LEFT).first()
  const problem = page.locator(
    '.editor-instance .monaco-editor.focused .squiggly-warning, .editor-instance .monaco-editor.focused .squiggly-info',
  )
  await run(page, 'Claimlint: Go to Next Contradiction')
  await nothing.or(problem).first().waitFor()
  return !(await nothing.isVisible())
}

/** A claim may take part in several contradictions: the first one of the list is taken. */
async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' })
  await run(page, 'Claimlint: Dismiss Contradiction')
  const reason = page.locator('.quick-input-widget:visible', { hasText: 'Why are both right?' })
  const choice = page.locator('.quick-input-list:visible .monaco-list-row.focused')
  await reason.or(choice).first().waitFor()
  if (await choice.isVisible()) {
    await untilFocusIn(page, QUICK_INPUT)
    await page.keyboard.press('Enter')
  }
  await reason.waitFor()
  await untilFocusIn(page, QUICK_INPUT)
  await page.keyboard.type('checked with the desk')
  await page.keyboard.press('Enter')
  await reason.waitFor({ state: 'hidden' })
}
