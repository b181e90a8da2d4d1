import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { ATTEMPT_MS, attempts } from './attempts.js'
import {
  command,
  editorOf,
  focusEditor,
  hoverOver,
  openFile,
  squigglesIn,
  untilCursor,
  untilLanguageStatus,
  untilSelection,
  untilSquiggles,
  whenRestored,
} from './editors.js'
import { clear, openQuickFix, tickPreview } from './quickFix.js'

/** From the second document's tab to squiggles on both sides: well under one second, with room for a very busy machine. */
const SECOND_DOCUMENT_LIMIT_MS = 10_000

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'

/** What the steps work with. */
export interface Session {
  readonly page: Page
  readonly picture: (name: string) => Promise<void>
  /** Requests to anything but our own server. */
  readonly outside: readonly string[]
  readonly folder: string
}

/** The steps in their order, each with what it shows. */
export function stepsOf({ page, picture, outside, folder }: Session): [string, () => Promise<void>][] {
  const squiggles = (file: string): Locator => page.locator(squigglesIn(file))
  const untilBoth = async (count: number): Promise<void> => {
    await Promise.all([MORNING, EVENING].map(file => untilSquiggles(page, file, count)))
  }
  const facts = page.locator(
    '[id="workbench.view.extension.claimlint"] .monaco-list[aria-label*="Facts"] .monaco-list-row',
  )
  const problems = page.locator('.markers-panel .monaco-list-row')
  return [
    ['the workbench opens', () => whenRestored(page)],
    [
      'one document alone has nothing to say',
      async () => {
        await openFile(page, MORNING)
        await untilLanguageStatus(page, /0 contradictions[\s\S]* in 1 document/)
        assert.equal(await squiggles(MORNING).count(), 0)
      },
    ],
    [
      'a second document beside it brings squiggles to both',
      async () => {
        await openFile(page, EVENING, 'beside')
        const started = performance.now()
        await untilBoth(2)
        const took = performance.now() - started
        console.log(`  both sides marked ${took.toFixed(0)} ms after the second document was shown`)
        assert.ok(took < SECOND_DOCUMENT_LIMIT_MS, `that took ${took.toFixed(0)} ms`)
        await picture('both-sides')
      },
    ],
    [
      'the hover shows what competes',
      async () => {
        const hover = page.locator('.monaco-hover:visible', { hasText: '124' })
        await hoverOver(page, squiggles(MORNING).first(), hover.filter({ hasText: '142' }))
        await hover.filter({ hasText: '1 mention competes' }).first().waitFor()
        await picture('hover')
      },
    ],
    [
      'a link in the hover shows both sides beside each other',
      async () => {
        await page.locator('.monaco-hover:visible a', { hasText: 'Side by side' }).click()
        await untilSelection(page, EVENING)
        await page.mouse.move(100, 600)
        await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' })
        await picture('side-by-side')
      },
    ],
    [
      'Problems lists both sides, each with its counterpart below',
      async () => {
        await page.keyboard.press('Control+Shift+M')
        await problems.filter({ hasText: '“142” here' }).waitFor()
        await problems.filter({ hasText: '“124” here' }).waitFor()
        await picture('problems')
      },
    ],
    [
      'the row of a counterpart leads there',
      async () => {
        await attempts('the row of a counterpart', async () => {
          await page.locator(`.tab[data-resource-name="${MORNING}"]`).click()
          await page.locator(activeTab(MORNING)).waitFor({ timeout: ATTEMPT_MS })
          await problems.filter({ hasText: '“124” here' }).click()
          await page.locator(activeTab(EVENING)).waitFor({ timeout: ATTEMPT_MS })
          await untilCursor(page, /^Ln 3, Col 56 \(3 selected\)$/, ATTEMPT_MS)
        })
      },
    ],
    [
      'the language status counts',
      async () => {
        await untilLanguageStatus(page, /2 contradictions[\s\S]* in 2 documents/)
        await picture('language-status')
        await page.mouse.move(640, 300)
      },
    ],
    [
      'the facts are listed, conflicts first, and filtered',
      async () => {
        await command(page, 'Focus on Facts View')
        await facts.filter({ hasText: 'passenger' }).first().waitFor()
        const first = await facts.first().getAttribute('aria-label')
        assert.match(first ?? '', /^in conflict: /)
        assert.ok((await facts.count()) >= 6, 'two facts with two mentions each')
        await picture('facts')
        await facts.filter({ hasText: 'passenger' }).first().click({ button: 'right' })
        await page.locator('.context-view .action-label', { hasText: 'Dismiss Contradiction' }).first().waitFor()
        await picture('facts-menu')
        await page.keyboard.press('Escape')
        await command(page, 'Claimlint: Search Facts')
        await page.locator('.quick-input-widget input[type="text"]').fill('three years')
        await page.keyboard.press('Enter')
        await facts.filter({ hasText: 'passenger' }).first().waitFor({ state: 'hidden' })
        await picture('facts-searched')
        await command(page, 'Claimlint: Show All Facts')
        await facts.filter({ hasText: 'passenger' }).first().waitFor()
        await command(page, 'View: Show Explorer')
        await page.locator('.explorer-folders-view').waitFor()
      },
    ],
    [
      'a comment leaves a contradiction alone',
      async () => {
        await untilBoth(2)
        await openQuickFix(page, { file: MORNING, line: 3, problem: '“124”', title: 'by a comment' })
        await page.keyboard.press('Enter')
        const reach = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'On this line' })
        await reach.waitFor()
        await picture('reach')
        await page.keyboard.press('Enter')
        await page.locator('.quick-input-widget input[placeholder*="press release"]').fill('as first counted')
        await page.keyboard.press('Enter')
        // One word: the line is wrapped wherever it has to be.
        await page.locator(editorOf(MORNING)).locator('.view-line', { hasText: 'counted' }).first().waitFor()
        await untilBoth(1)
        await picture('ignored')
        await focusEditor(page, MORNING)
        await page.keyboard.press('Control+Z')
        await untilBoth(2)
        await clear(page, MORNING)
      },
    ],
    [
      'the other side changes once its change was looked at',
      async () => {
        await untilBoth(2)
        await openQuickFix(page, { file: EVENING, line: 3, problem: '“124”', title: 'Change “142”' })
        await picture('quick-fix')
        await page.keyboard.press('Enter')
        await tickPreview(page, 'passengers aboard')
        await picture('preview')
        await page.keyboard.press('Control+Enter')
        await page.locator(editorOf(MORNING)).locator('.view-line', { hasText: '124 passengers' }).waitFor()
        await untilBoth(1)
        await focusEditor(page, MORNING)
        await page.keyboard.press('Control+Z')
        await untilBoth(2)
      },
    ],
    [
      'the quick fix takes over the other wording',
      async () => {
        await untilBoth(2)
        await openQuickFix(page, { file: EVENING, line: 3, problem: '“124”', title: 'Use “142” here' })
        await page.keyboard.press('Enter')
        await page.locator(editorOf(EVENING)).locator('.view-line', { hasText: '142 passengers' }).waitFor()
        await untilBoth(1)
        await picture('fixed')
      },
    ],
    [
      'a dismissed pair is gone and remembered in the folder',
      async () => {
        await openQuickFix(page, { file: EVENING, line: 5, problem: 'about 18 months', title: 'with a reason' })
        await page.keyboard.press('Enter')
        await page.locator('.quick-input-widget input.input').fill('another pier')
        await picture('reason')
        await page.keyboard.press('Enter')
        await untilBoth(0)
        const file = await readFile(path.join(folder, '.claimlint/dismissed.json'), 'utf8')
        assert.match(file, /about 18 months[\s\S]*"reason": "another pier"/)
        await picture('dismissed')
      },
    ],
    [
      'a dismissal is listed, and taken back from there',
      async () => {
        await command(page, 'Focus on Dismissals View')
        const row = page.locator('.monaco-list-row', { hasText: 'another pier' })
        await row.waitFor()
        await picture('dismissals')
        await row.hover()
        await row.locator('.action-label[aria-label*="Take a Dismissal Back"]').click()
        await untilBoth(1)
        await row.waitFor({ state: 'hidden' })
        await command(page, 'View: Show Explorer')
      },
    ],
    [
      'a wrong setting is named in a notice',
      async () => {
        // In the list of notices: a toast is shown for a while only, or not at all.
        const notices = page.locator('.notifications-center.visible')
        await attempts('the list of notices', async () => {
          if (!(await notices.isVisible())) await page.locator('[id="status.notifications"]').click()
          await notices.waitFor({ timeout: ATTEMPT_MS })
        })
        await mkdir(path.join(folder, '.vscode'))
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "claimlint.maximumFileSize": "big" }\n')
        await notices.locator('.notification-list-item', { hasText: 'claimlint.maximumFileSize' }).waitFor()
        await picture('notice')
      },
    ],
    ['nothing left this machine', async () => assert.deepEqual(outside, [])],
  ]
}

/** CSS selector of the tab of a file that is shown in the group that has the keyboard. */
function activeTab(file: string): string {
  return `.editor-group-container.active .tab.active[data-resource-name="${file}"]`
}
