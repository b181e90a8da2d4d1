import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { ATTEMPT_MS, attempts } from './attempts.js'
import {
  command,
  editorOf,
  focusEditor,
  hoverOver,
  openFile,
  squigglesIn,
  untilFocusIn,
  untilLanguageStatus,
  untilSquiggles,
  whenRestored,
} from './editors.js'
import { englishLeft } from './englishLeft.js'
import { clear, openQuickFix } from './quickFix.js'
import type { Session } from './steps.js'

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'
const PROJECT = 'claimlint.json'

/**
 * The surfaces of the extension in a window whose language is German. VS Code's own words stay English, for that its
 * language pack would be needed; ours are all to be German, and to find room.
 */
export function germanSteps({ page, picture, folder }: Session): [string, () => Promise<void>][] {
  const view = page.locator('[id="workbench.view.extension.claimlint"]')
  const input = page.locator('.quick-input-widget input.input')
  const table = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  const isGerman = async (surface: Locator): Promise<void> => {
    await surface.filter({ hasText: /\w/ }).first().waitFor()
    const text = (await surface.allInnerTexts()).join('\n')
    assert.notEqual(text.trim(), '')
    assert.deepEqual(englishLeft(text), [])
  }
  const untilBoth = async (count: number): Promise<void> => {
    for (const file of [MORNING, EVENING]) await untilSquiggles(page, file, count)
  }
  return [
    ['the workbench opens', () => whenRestored(page)],
    [
      'the status counts in German',
      async () => {
        await openFile(page, MORNING)
        await openFile(page, EVENING, 'beside')
        await untilBoth(2)
        await untilLanguageStatus(page, /2 Widersprüche[\s\S]* in 2 Dokumente/, () => picture('german-status'))
      },
    ],
    [
      'the hover speaks German',
      async () => {
        const hover = page.locator('.monaco-hover:visible', { hasText: 'widerspricht' })
        await hoverOver(page, page.locator(squigglesIn(MORNING)).first(), hover)
        await isGerman(hover.first())
        await picture('german-hover')
      },
    ],
    [
      'Problems speaks German',
      async () => {
        const problems = page.locator('.markers-panel .monaco-list-rows')
        await page.keyboard.press('Control+Shift+M')
        await problems.filter({ hasText: 'können nicht beide stimmen' }).waitFor()
        await isGerman(problems)
        await picture('german-problems')
        await page.keyboard.press('Control+Shift+M')
        await problems.waitFor({ state: 'hidden' })
      },
    ],
    [
      'the quick fixes speak German, and the question that one of them asks',
      async () => {
        await openQuickFix(page, { file: EVENING, line: 3, problem: '„124“', title: 'mit einer Begründung' })
        await isGerman(page.locator('.action-widget'))
        await picture('german-quick-fix')
        await page.keyboard.press('Enter')
        const question = page.locator('.quick-input-widget:visible', { hasText: 'Warum stimmt beides?' })
        await question.locator('input.input').fill('ein anderer Pier')
        await isGerman(question)
        await picture('german-reason')
        await page.keyboard.press('Enter')
        await question.waitFor({ state: 'hidden' })
        await untilBoth(1)
        await clear(page, EVENING)
      },
    ],
    [
      'the views speak German',
      async () => {
        await command(page, 'Focus on Verworfenes View')
        await view.locator('.monaco-list-row', { hasText: 'ein anderer Pier' }).waitFor()
        await command(page, 'Focus on Tatsachen View')
        await view.locator('.monaco-list-row', { hasText: 'nearly three years' }).first().waitFor()
        await isGerman(view)
        await picture('german-views')
        await command(page, 'View: Show Explorer')
      },
    ],
    [
      'the fact table speaks German',
      async () => {
        await command(page, 'Claimlint: Faktentabelle zeigen')
        const row = table.getByRole('row', { name: /months/ }).first()
        await row.getByRole('gridcell').first().click()
        await table.locator('svg .band').first().waitFor()
        await isGerman(table.locator('body'))
        await picture('german-fact-table')
        await page.locator('.tab.active', { hasText: 'Faktentabelle' }).click({ button: 'middle' })
      },
    ],
    [
      'the palette speaks German',
      async () => {
        await focusEditor(page, EVENING)
        await page.keyboard.press('F1')
        await input.waitFor()
        await input.fill('>Claimlint: ')
        const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Claimlint: ' })
        await rows.filter({ hasText: 'Arbeitsbereich prüfen' }).waitFor()
        // Below a translated title VS Code itself shows the English one, as it does with every extension's.
        await isGerman(page.locator('.quick-input-list .quick-input-list-row:first-child'))
        await picture('german-palette')
        await page.keyboard.press('Escape')
      },
    ],
    [
      'the walkthrough speaks German',
      async () => {
        const steps = page.locator('.gettingStartedContainer')
        await command(page, 'Welcome: Open Walkthrough...')
        await input.fill('Erste Schritte mit Claimlint')
        await page
          .locator('.quick-input-list .monaco-list-row', { hasText: 'Erste Schritte mit Claimlint' })
          .first()
          .waitFor()
        await page.keyboard.press('Enter')
        await steps.locator('.getting-started-step').nth(3).waitFor()
        await isGerman(steps)
        await picture('german-walkthrough')
        await page.locator('.editor-group-container.active .tab.active').click({ button: 'middle' })
      },
    ],
    [
      'the settings are described in German',
      async () => {
        const settings = page.locator('.settings-editor')
        await command(page, 'Preferences: Open Settings (UI)')
        await settings.locator('.suggest-input-container').waitFor()
        await untilFocusIn(page, '.settings-editor .suggest-input-container')
        await page.keyboard.insertText('@ext:claimlint.claimlint-vscode')
        await settings.locator('.setting-item-contents', { hasText: 'über einer markierten Zeile' }).first().waitFor()
        await isGerman(settings.locator('.settings-tree-container'))
        await picture('german-settings')
        await page.locator('.editor-group-container.active .tab.active').click({ button: 'middle' })
      },
    ],
    [
      'a wrong setting is named in German',
      async () => {
        const notices = page.locator('.notifications-center.visible')
        await attempts('the list of notices', async () => {
          if (!(await notices.isVisible())) await page.locator('[id="status.notifications"]').click()
          await notices.waitFor({ timeout: ATTEMPT_MS })
        })
        await mkdir(path.join(folder, '.vscode'), { recursive: true })
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "claimlint.maximumFileSize": "big" }\n')
        const notice = notices.locator('.notification-list-item', { hasText: 'claimlint.maximumFileSize' })
        await notice.waitFor()
        await isGerman(notice)
        await picture('german-notice')
        await command(page, 'Notifications: Clear All Notifications')
      },
    ],
    [
      'claimlint.json is completed, and refused, in German',
      async () => {
        await writeFile(path.join(folder, PROJECT), '{\n  "severities": { "count": "loud" },\n  \n}\n')
        await openFile(page, PROJECT)
        const editor = page.locator(editorOf(PROJECT))
        await editor.locator('.squiggly-error').first().waitFor()
        await attempts('the completion of a key', async () => {
          await page.keyboard.press('Escape')
          await focusEditor(page, PROJECT)
          await page.keyboard.press('Control+Home')
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('End')
          await page.keyboard.press('Control+Space')
          const rows = page.locator('.suggest-widget.visible .monaco-list-row')
          await rows.filter({ hasText: 'excludes' }).waitFor({ timeout: ATTEMPT_MS })
        })
        const details = page.locator('.suggest-details-container .suggest-details')
        await attempts('what the key does', async () => {
          if (!(await details.isVisible())) await page.keyboard.press('Control+Space')
          await details.filter({ hasText: /\w/ }).waitFor({ timeout: ATTEMPT_MS })
        })
        await isGerman(details)
        await picture('german-completion')
      },
    ],
  ]
}
