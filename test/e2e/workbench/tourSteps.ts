import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
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
import type { Session } from './steps.js'
import { writeWideStory } from './wideStory.js'

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'
const PROJECT = 'claimlint.json'

/** What a desk has on a busy day. */
const DOCUMENTS = 50
const FACTS = 200

/** Far above the largest document that is read, and below what VS Code gives to no extension. */
const LARGE_BYTES = 30_000_000
const LARGE = 'archive.txt'
const BINARY = 'picture.md'
const MALFORMED = 'malformed.md'

/** How many commands the palette offers beside a text: about twelve, and those that go to a view. */
const MOST_COMMANDS = 20

/** The tab that is shown in the group that has the keyboard. */
const SHOWN = '.editor-group-container.active .tab.active'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 620, height: 700 }

/** What a person meets beside two stories: the palette, the walkthrough, settings, the project's file, odd files, many files. */
export function tourSteps({ page, picture, folder }: Session): [string, () => Promise<void>][] {
  const input = page.locator('.quick-input-widget input.input')
  const notices = page.locator('.notifications-center.visible')
  const table = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  /** Opens a file that VS Code may refuse to show as text. */
  const openTab = (name: string): Promise<void> =>
    attempts(`opening ${name}`, async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+P')
      await input.waitFor({ timeout: ATTEMPT_MS })
      await input.fill(name)
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
        .waitFor({ timeout: ATTEMPT_MS })
      await page.keyboard.press('Enter')
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: ATTEMPT_MS })
    })
  const closeShown = (): Promise<void> => page.locator(SHOWN).click({ button: 'middle' })
  return [
    ['the workbench opens', () => whenRestored(page)],
    [
      'files that are no copy to read do no harm beside two stories',
      async () => {
        const line = 'The quay was quiet and the boats lay still.\n'
        await writeFile(path.join(folder, LARGE), line.repeat(Math.ceil(LARGE_BYTES / line.length)))
        await writeFile(path.join(folder, BINARY), Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 7)))
        await writeFile(
          path.join(folder, MALFORMED),
          '---\ntitle: [not\n  closed: {\n---\n\nThe ferry Northern Wren ran aground with 139 passengers aboard.\n',
        )
        await writeFile(path.join(folder, PROJECT), '{\n  \n}\n')
        await openFile(page, MORNING)
        await openFile(page, MALFORMED)
        await openFile(page, EVENING, 'beside')
        await untilSquiggles(page, EVENING, 2)
        await openTab(BINARY)
        await page.locator('.monaco-editor-pane-placeholder', { hasText: 'binary' }).first().waitFor()
        await closeShown()
        await untilSquiggles(page, EVENING, 2)
      },
    ],
    [
      'a file of 30 MB is left out, with a notice that says so',
      async () => {
        await openTab(LARGE)
        await attempts('the list of notices', async () => {
          if (!(await notices.isVisible())) await page.locator('[id="status.notifications"]').click()
          await notices.waitFor({ timeout: ATTEMPT_MS })
        })
        await notices.locator('.notification-list-item', { hasText: LARGE }).waitFor()
        await picture('large-file')
        await closeShown()
        await command(page, 'Notifications: Clear All Notifications')
        await untilSquiggles(page, EVENING, 2)
      },
    ],
    [
      'the hover reads well where there is little room',
      async () => {
        await page.setViewportSize(NARROW)
        const hover = page.locator('.monaco-hover:visible', { hasText: /competes?/ })
        await hoverOver(page, page.locator(squigglesIn(EVENING)).first(), hover)
        await picture('hover-narrow')
        await page.setViewportSize(WIDE)
      },
    ],
    [
      'the palette offers what can be done',
      async () => {
        await focusEditor(page, EVENING)
        await page.keyboard.press('F1')
        await input.waitFor()
        await input.fill('>Claimlint: ')
        const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Claimlint' })
        await rows.first().waitFor()
        await picture('palette')
        const last = await rows.first().getAttribute('aria-setsize')
        const count = last === null ? await rows.count() : Number(last)
        assert.ok(count > 0 && count <= MOST_COMMANDS, `the palette offers ${count} commands`)
        await page.keyboard.press('Escape')
      },
    ],
    [
      'the walkthrough has its four steps',
      async () => {
        await command(page, 'Welcome: Open Walkthrough...')
        const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with Claimlint' })
        await input.fill('Get started with Claimlint')
        await choice.first().waitFor()
        await page.keyboard.press('Enter')
        const steps = page.locator('.gettingStartedContainer .getting-started-step')
        await steps.nth(3).waitFor()
        assert.equal(await steps.count(), 4)
        await picture('walkthrough')
        await closeShown()
      },
    ],
    [
      'the settings are described',
      async () => {
        await command(page, 'Preferences: Open Settings (UI)')
        const search = page.locator('.settings-editor .suggest-input-container')
        await search.waitFor()
        await untilFocusIn(page, '.settings-editor .suggest-input-container')
        await page.keyboard.insertText('@ext:claimlint.claimlint-vscode')
        await page.locator('.settings-editor .setting-item-contents', { hasText: 'Code Lens' }).first().waitFor()
        await picture('settings')
        await closeShown()
      },
    ],
    [
      'claimlint.json is completed as it is typed; while it is broken the last one stays, and mended it is in force again',
      async () => {
        await openFile(page, PROJECT)
        const editor = page.locator(editorOf(PROJECT))
        const suggestions = page.locator('.suggest-widget.visible .monaco-list-row')
        await attempts('the completion of a key', async () => {
          await page.keyboard.press('Escape')
          await focusEditor(page, PROJECT)
          await page.keyboard.press('Control+Home')
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('End')
          await page.keyboard.press('Control+Space')
          await suggestions.filter({ hasText: 'groups' }).waitFor({ timeout: ATTEMPT_MS })
        })
        await picture('completion')
        await page.keyboard.press('Escape')
        await writeFile(path.join(folder, PROJECT), '{ "severities": { "count": "off" } }\n')
        await closeShown()
        await untilSquiggles(page, EVENING, 1)
        await writeFile(path.join(folder, PROJECT), '{ "severities": { "count": \n')
        await openFile(page, PROJECT)
        await editor.locator('.squiggly-error').first().waitFor()
        await picture('project-broken')
        await closeShown()
        await untilSquiggles(page, EVENING, 1)
        await writeFile(path.join(folder, PROJECT), '{}\n')
        await untilSquiggles(page, EVENING, 2)
      },
    ],
    [
      `${DOCUMENTS} documents that are not open are compared, and set side by side`,
      async () => {
        await writeWideStory(path.join(folder, 'survey'), DOCUMENTS, FACTS)
        await mkdir(path.join(folder, '.vscode'), { recursive: true })
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "claimlint.scope": "workspace" }\n')
        // With the two stories, the orchard and the malformed file; what is too large or no text is not read.
        await untilLanguageStatus(page, new RegExp(` in ${DOCUMENTS + 4} documents`))
        await command(page, 'Focus on Facts View')
        await page
          .locator('.monaco-list[aria-label*="Facts"] .monaco-list-row', { hasText: 'weaver' })
          .first()
          .waitFor()
        await picture('facts-many')
        await command(page, 'Claimlint: Show Fact Table')
        await command(page, 'View: Toggle Maximize Editor Group')
        await table
          .getByRole('row', { name: /weaver/ })
          .first()
          .waitFor()
        await picture('fact-table-many')
      },
    ],
  ]
}
