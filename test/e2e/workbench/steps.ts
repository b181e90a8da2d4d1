import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { hintText } from '../../../client/src/hintText.js'
import { ATTEMPT_MS, attempts } from './attempts.js'
import {
  command,
  editorOf,
  focusEditor,
  hoverOver,
  openFile,
  replaceAll,
  squigglesIn,
  untilCursor,
  untilFocusIn,
  untilLanguageStatus,
  untilSelection,
  untilSquiggles,
  whenRestored,
} from './editors.js'
import { clear, giveReason, goToProblem, openQuickFix, tickPreview } from './quickFix.js'
import { untilFile } from './untilFile.js'

/** From the second document's tab to squiggles on both sides: well under one second, with room for a very busy machine. */
const SECOND_DOCUMENT_LIMIT_MS = 10_000

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'

/** Themes of VS Code, and the classes by which its workbench and a webview in it name their kind. */
const THEMES = [
  { name: 'dark', theme: 'Default Dark Modern', workbench: 'vs-dark', webview: 'vscode-dark' },
  { name: 'light', theme: 'Default Light Modern', workbench: 'vs', webview: 'vscode-light' },
  { name: 'contrast', theme: 'Default High Contrast', workbench: 'hc-black', webview: 'vscode-high-contrast' },
] as const

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
  const dismissal = page.locator('.monaco-list-row', { hasText: 'another pier' })
  const table = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
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
        await untilLanguageStatus(page, /2 contradictions[\s\S]* in 2 documents/, () => picture('language-status'))
      },
    ],
    [
      'the facts are listed, conflicts first, and filtered',
      async () => {
        await command(page, 'Focus on Facts View')
        await facts.filter({ hasText: 'passenger' }).first().waitFor()
        const first = await facts.first().getAttribute('aria-label')
        assert.match(first ?? '', /^in conflict: /)
        // Two facts with two mentions each.
        await facts.nth(5).waitFor()
        await picture('facts')
        const menu = page.locator('.context-view .action-label', { hasText: 'Dismiss Contradiction' }).first()
        await attempts('the menu of a fact', async () => {
          await facts.filter({ hasText: 'passenger' }).first().click({ button: 'right', timeout: ATTEMPT_MS })
          await menu.waitFor({ timeout: ATTEMPT_MS })
        })
        await picture('facts-menu')
        await page.keyboard.press('Escape')
        await menu.waitFor({ state: 'hidden' })
        await command(page, 'Claimlint: Search Facts')
        // The input of the command palette is the same element, and a moment ago it was still that.
        const search = page.locator('.quick-input-widget:visible', { hasText: 'Search facts' })
        await search.locator('input[type="text"]').fill('three years')
        await page.keyboard.press('Enter')
        await search.waitFor({ state: 'hidden' })
        await facts.filter({ hasText: 'passenger' }).first().waitFor({ state: 'hidden' })
        await picture('facts-searched')
        await command(page, 'Claimlint: Show All Facts')
        await facts.filter({ hasText: 'passenger' }).first().waitFor()
        await command(page, 'View: Show Explorer')
        await page.locator('.explorer-folders-view').waitFor()
      },
    ],
    ...[
      { reach: 'line', title: 'On this line', left: 1 },
      { reach: 'block', title: 'In this paragraph, list or table', left: 1 },
      { reach: 'file', title: 'In the whole file', left: 0 },
    ].map(({ reach, title, left }): [string, () => Promise<void>] => [
      `a comment leaves a contradiction alone: ${reach}`,
      async () => {
        await untilBoth(2)
        await openQuickFix(page, { file: MORNING, line: 3, problem: '“124”', title: 'by a comment' })
        await page.keyboard.press('Enter')
        const choice = page.locator('.quick-input-list:visible .monaco-list-row', { hasText: title })
        await choice.waitFor()
        if (reach === 'line') await picture('reach')
        await untilFocusIn(page, '.quick-input-widget')
        await page.keyboard.insertText(title)
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor()
        await page.keyboard.press('Enter')
        const reason = page.locator('.quick-input-widget input[placeholder*="press release"]')
        await reason.fill('as first counted')
        await page.keyboard.press('Enter')
        await reason.waitFor({ state: 'hidden' })
        // One word: the line is wrapped wherever it has to be.
        await page.locator(editorOf(MORNING)).locator('.view-line', { hasText: 'counted' }).first().waitFor()
        await untilSquiggles(page, EVENING, reach === 'file' ? 1 : left)
        await picture(`ignored-${reach}`)
        await focusEditor(page, MORNING)
        await page.keyboard.press('Control+Z')
        await untilBoth(2)
        await clear(page, MORNING)
      },
    ]),
    [
      'a value is renamed everywhere, after a look at what is out of sight',
      async () => {
        await untilBoth(2)
        await goToProblem(page, { file: MORNING, line: 3, problem: '“124”' })
        await clear(page, MORNING)
        const box = page.locator('.rename-box:visible input')
        await attempts('the box of the new value', async () => {
          await page.keyboard.press('F2')
          await box.waitFor({ timeout: ATTEMPT_MS })
        })
        assert.equal(await box.inputValue(), '142')
        await box.fill('150')
        await picture('rename')
        await page.keyboard.press('Enter')
        await tickPreview(page, 'passengers aboard')
        await picture('rename-preview')
        await page.keyboard.press('Control+Enter')
        for (const file of [MORNING, EVENING]) {
          await page.locator(editorOf(file)).locator('.view-line', { hasText: '150 passengers' }).waitFor()
        }
        await untilBoth(1)
        await focusEditor(page, MORNING)
        await page.keyboard.press('Control+Z')
        await untilBoth(2)
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
        await giveReason(page, 'another pier', () => picture('reason'))
        await untilBoth(0)
        await untilFile(page, path.join(folder, '.claimlint/dismissed.json'), text =>
          /about 18 months[\s\S]*"reason": "another pier"/.test(text),
        )
        await picture('dismissed')
      },
    ],
    [
      'a dismissal is listed, and taken back from there',
      async () => {
        await command(page, 'Focus on Dismissals View')
        await dismissal.waitFor()
        await picture('dismissals')
        await attempts('taking it back', async () => {
          await dismissal.hover({ timeout: ATTEMPT_MS })
          await dismissal.locator('.action-label[aria-label*="Take a Dismissal Back"]').click({ timeout: ATTEMPT_MS })
        })
        await untilBoth(1)
        await dismissal.waitFor({ state: 'hidden' })
      },
    ],
    [
      'a dismissal lapses where a value changes, is marked with the reason, and cleared',
      async () => {
        await openQuickFix(page, { file: EVENING, line: 5, problem: 'about 18 months', title: 'with a reason' })
        await page.keyboard.press('Enter')
        await giveReason(page, 'another pier')
        await untilBoth(0)
        await focusEditor(page, EVENING)
        await replaceAll(page, EVENING, 'nearly three years', 'nearly four years')
        await untilBoth(1)
        const lapsed = dismissal.filter({ hasText: 'Lapsed:' })
        await lapsed.waitFor()
        assert.match((await lapsed.getAttribute('aria-label')) ?? '', /Lapsed: “nearly three years” stands/)
        await picture('dismissal-lapsed')
        await command(page, 'Claimlint: Clear Lapsed Dismissals')
        await dismissal.waitFor({ state: 'hidden' })
        await untilFile(page, path.join(folder, '.claimlint/dismissed.json'), text => !text.includes('another pier'))
        await command(page, 'View: Show Explorer')
      },
    ],
    [
      'values and what competes are noted in the text, once they are asked for',
      async () => {
        await writeSettings(folder, { 'claimlint.inlayHints': true, 'claimlint.codeLens': true })
        const morning = page.locator(editorOf(MORNING))
        await morning.locator('.codelens-decoration', { hasText: 'nearly four years' }).waitFor()
        await morning.locator('.view-line', { hasText: '17 to 19 months' }).waitFor()
        // In one line of the screen: the number is not torn at its point.
        const evening = page.locator(editorOf(EVENING))
        await evening.locator('.view-line', { hasText: `${hintText('43.5')} to 48 months` }).waitFor()
        await picture('notes-in-the-text')
      },
    ],
    ...THEMES.map(({ name, theme, workbench, webview }): [string, () => Promise<void>] => [
      `the fact table follows the theme ${theme}, beside the text`,
      async () => {
        await writeSettings(folder, { 'workbench.colorTheme': theme })
        await page.locator(`.monaco-workbench.${workbench}`).waitFor()
        await command(page, 'Claimlint: Show Fact Table')
        const row = table.getByRole('row', { name: /months/ }).first()
        await row.waitFor()
        await row.getByRole('gridcell').first().click()
        await table.locator(`body.${webview}`).waitFor()
        await table.locator('svg .band').first().waitFor()
        await picture(`fact-table-${name}`)
      },
    ]),
    ...[
      { format: 'CSV', name: 'facts.csv', begins: /^Fact,State,Rule,/ },
      { format: 'Markdown', name: 'facts.md', begins: /^\| Fact \| State \| Rule \|/ },
    ].map(({ format, name, begins }): [string, () => Promise<void>] => [
      `the fact table is exported as ${format}`,
      async () => {
        await command(page, 'Claimlint: Show Fact Table')
        await table.getByRole('button', { name: `Export ${format}` }).click()
        const dialog = page.locator('.quick-input-widget:visible', { hasText: 'Export the fact table' })
        await dialog.locator('input[type="text"]').fill(path.join(folder, name))
        await picture(`export-${format.toLowerCase()}`)
        await page.keyboard.press('Enter')
        await untilFile(page, path.join(folder, name), text => begins.test(text) && text.includes('18 months'))
      },
    ]),
    [
      'a wrong setting is named in a notice',
      async () => {
        // In the list of notices: a toast is shown for a while only, or not at all.
        const notices = page.locator('.notifications-center.visible')
        await attempts('the list of notices', async () => {
          if (!(await notices.isVisible())) await page.locator('[id="status.notifications"]').click()
          await notices.waitFor({ timeout: ATTEMPT_MS })
        })
        await writeSettings(folder, { 'claimlint.maximumFileSize': 'big' })
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

/** The settings of the folder from now on; each has its default where it is not named. */
async function writeSettings(folder: string, settings: object): Promise<void> {
  await mkdir(path.join(folder, '.vscode'), { recursive: true })
  await writeFile(path.join(folder, '.vscode/settings.json'), `${JSON.stringify(settings)}\n`)
}
