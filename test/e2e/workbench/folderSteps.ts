import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ATTEMPT_MS, attempts } from './attempts.js'
import { command, openFile, squigglesIn, untilLanguageStatus, untilSquiggles, whenRestored } from './editors.js'
import { writeManyFiles } from './manyFiles.js'
import { openQuickFix } from './quickFix.js'
import type { Session } from './steps.js'
import { untilFile } from './untilFile.js'

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'
export const WORKSPACE_FILE = 'harbour.code-workspace'

/** Enough for seconds of checking. */
const MANY = 2_000

/** A window with two folders: each has facts of its own, until a setting joins them; and a check that is cancelled. */
export function folderSteps({ page, picture, folder }: Session): [string, () => Promise<void>][] {
  return [
    ['the workbench opens', () => whenRestored(page)],
    [
      'each folder has facts of its own',
      async () => {
        await openFile(page, MORNING)
        await openFile(page, EVENING, 'beside')
        await untilLanguageStatus(page, /0 contradictions[\s\S]* in 2 documents/)
        assert.equal(await page.locator(`${squigglesIn(MORNING)}, ${squigglesIn(EVENING)}`).count(), 0)
      },
    ],
    [
      'a setting joins them',
      async () => {
        const file = path.join(folder, WORKSPACE_FILE)
        const { folders } = JSON.parse(await readFile(file, 'utf8'))
        await writeFile(file, JSON.stringify({ folders, settings: { 'claimlint.joinFolders': true } }))
        await untilSquiggles(page, MORNING, 2)
        await untilSquiggles(page, EVENING, 2)
        await picture('folders-joined')
      },
    ],
    [
      'what is dismissed is remembered in both',
      async () => {
        await openQuickFix(page, {
          file: EVENING,
          line: 3,
          problem: '“124”',
          title: 'These are different facts: dismiss',
        })
        await page.keyboard.press('Enter')
        await untilSquiggles(page, MORNING, 1)
        await untilSquiggles(page, EVENING, 1)
        // The second file is written a moment after the first, which alone makes the squiggles go.
        for (const [name, document] of Object.entries({ morning: MORNING, evening: EVENING })) {
          await untilFile(page, path.join(folder, name, '.claimlint/dismissed.json'), text => {
            const { dismissed } = JSON.parse(text)
            return dismissed.length === 1 && dismissed[0].documents.includes(document)
          })
        }
      },
    ],
    [
      'a check of the workspace shows its progress, and can be cancelled',
      async () => {
        await writeManyFiles(path.join(folder, 'evening/archive'), MANY)
        const progress = page.locator('.notification-list-item:visible', { hasText: 'checking the workspace' }).first()
        await command(page, 'Claimlint: Check Workspace')
        // VS Code decides whether a notice is shown as a toast; the list of notices has it in any case.
        await attempts('cancelling', async () => {
          if (!(await progress.isVisible())) await page.locator('[id="status.notifications"]').click()
          await progress.filter({ hasText: / of \d+ files/ }).waitFor({ timeout: ATTEMPT_MS })
          await picture('check-workspace')
          await progress.locator('.monaco-button', { hasText: 'Cancel' }).click({ timeout: ATTEMPT_MS })
        })
        await progress.waitFor({ state: 'hidden' })
        await untilLanguageStatus(page, / in 2 documents/)
      },
    ],
  ]
}
