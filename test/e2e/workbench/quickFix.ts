import type { Locator, Page } from 'playwright-core'
import { ATTEMPT_MS, attempts } from './attempts.js'
import { editorOf, focusEditor, goToStart, untilCursor } from './editors.js'

/** A problem that F8 leads to from the beginning of a file. */
export interface WantedProblem {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** Words that the problem's own box shows. */
  readonly problem: string
}

/** An entry in the menu of quick fixes of a problem. */
export interface WantedFix extends WantedProblem {
  /** Words of the entry's title. */
  readonly title: string
}

const MENU = '.action-widget'
const MESSAGE = '.monaco-editor-overlaymessage'
const NONE = 'No code actions available'

/**
 * Goes to a problem by keyboard, opens its quick fixes, and leads to an entry, which Enter then takes.
 *
 * VS Code asks for code actions by itself a moment after the cursor has moved or the problems have changed, and drops a
 * request made by hand before that without a word. The light bulb is gone where nothing can be fixed, so that its
 * return says that VS Code has asked, and has its answer, for the place where the cursor is now.
 */
export async function openQuickFix(page: Page, wanted: WantedFix): Promise<Locator> {
  const { file, line, problem, title } = wanted
  const editor = page.locator(editorOf(file))
  const bulb = editor.locator('.codicon-light-bulb').first()
  const entry = page.locator(`${MENU} .monaco-list-row.action`, { hasText: title }).first()
  return attempts(`the quick fix “${title}”`, async () => {
    await clear(page, file)
    await goToStart(page, file)
    await bulb.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
    await page.keyboard.press('F8')
    await untilCursor(page, new RegExp(`^Ln ${line}, Col \\d+`), ATTEMPT_MS)
    await editor.locator('.marker-widget', { hasText: problem }).waitFor({ timeout: ATTEMPT_MS })
    await bulb.waitFor({ timeout: ATTEMPT_MS })
    await page.keyboard.press('Control+.')
    await entry
      .or(page.locator(MESSAGE, { hasText: NONE }))
      .first()
      .waitFor({
        timeout: ATTEMPT_MS,
      })
    if (!(await entry.isVisible())) throw new Error('VS Code offered no code actions')
    await leadTo(page, entry)
    return entry
  })
}

/** Goes to a problem by keyboard, and leaves its box open. */
export async function goToProblem(page: Page, { file, line, problem }: WantedProblem): Promise<void> {
  await attempts(`the problem ${problem}`, async () => {
    await clear(page, file)
    await goToStart(page, file)
    await page.keyboard.press('F8')
    await untilCursor(page, new RegExp(`^Ln ${line}, Col \\d+`), ATTEMPT_MS)
    await page.locator(editorOf(file)).locator('.marker-widget', { hasText: problem }).waitFor({ timeout: ATTEMPT_MS })
  })
}

/** Answers the question why both are right. */
export async function giveReason(page: Page, reason: string, look?: () => Promise<void>): Promise<void> {
  const question = page.locator('.quick-input-widget:visible', { hasText: 'Why are both right?' })
  await question.locator('input.input').fill(reason)
  await look?.()
  await page.keyboard.press('Enter')
  await question.waitFor({ state: 'hidden' })
}

/** Ticks the first change in the preview of a workspace edit, by keyboard: whatever asks to be confirmed begins without a tick. */
export async function tickPreview(page: Page, change: string): Promise<void> {
  const row = page.locator('.bulk-edit-panel .monaco-list-row', { hasText: change }).first()
  await row.waitFor()
  await page.waitForFunction("document.activeElement?.closest('.bulk-edit-panel') != null")
  // The first row is that of the file.
  for (const index of [0, 1]) {
    await page.keyboard.press('ArrowDown')
    await page.locator(`.bulk-edit-panel .monaco-list-row.focused[data-index="${index}"]`).waitFor()
  }
  await page.keyboard.press('Space')
  await row.locator('input:checked, .checked').first().waitFor()
}

/** A click on the menu is caught by a layer above it: the arrow keys go to the entry. */
async function leadTo(page: Page, entry: Locator): Promise<void> {
  const focused = page.locator(`${MENU} .monaco-list-row.action.focused`)
  const rows = await page.locator(`${MENU} .monaco-list-row.action`).count()
  for (let press = 0; press <= rows; press++) {
    await focused.waitFor({ timeout: ATTEMPT_MS })
    if (/\bfocused\b/.test((await entry.getAttribute('class', { timeout: ATTEMPT_MS })) ?? '')) return
    const from = await focused.getAttribute('data-index', { timeout: ATTEMPT_MS })
    await page.keyboard.press('ArrowDown')
    await page
      .locator(`${MENU} .monaco-list-row.action.focused:not([data-index="${from}"])`)
      .waitFor({ timeout: ATTEMPT_MS })
  }
  throw new Error('the arrow keys do not reach the entry')
}

/** Gives the keyboard to a file, and closes what lies over it: a menu, a message, a problem's box. */
export async function clear(page: Page, file: string): Promise<void> {
  await close(page, MENU)
  await focusEditor(page, file)
  await close(page, MESSAGE)
  await close(page, '.marker-widget')
}

async function close(page: Page, selector: string): Promise<void> {
  const shown = page.locator(`${selector}:visible`).first()
  while (await shown.isVisible()) {
    await page.keyboard.press('Escape')
    await shown.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  }
}
