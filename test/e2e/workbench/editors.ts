import type { Locator, Page } from 'playwright-core'
import { ATTEMPT_MS, attempts } from './attempts.js'

/** CSS selector of the text editor that shows a file. */
export function editorOf(file: string): string {
  return `.editor-instance .monaco-editor[data-uri$="/${file}"]`
}

/** CSS selector of the warnings that an editor shows. */
export function squigglesIn(file: string): string {
  return `${editorOf(file)} .view-overlays .squiggly-warning`
}

/** Waits until the workbench stands as it was left, or is new, and takes keys. */
export async function whenRestored(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor()
  await page.waitForFunction('window.driver')
  await page.evaluate('window.driver.whenWorkbenchRestored()')
}

/** Rests the pointer on the language status until it says what is expected, and goes away once that was looked at. */
export async function untilLanguageStatus(page: Page, expected: RegExp, look?: () => Promise<void>): Promise<void> {
  const shown = page.locator('.hover-language-status')
  await attempts('the language status', async () => {
    await page.mouse.move(640, 300)
    await page.locator('[id="status.languageStatus"]').hover({ timeout: ATTEMPT_MS })
    await shown.filter({ hasText: expected }).first().waitFor({ timeout: ATTEMPT_MS })
  })
  await look?.()
  await attempts('leaving the language status', async () => {
    await page.mouse.move(640, 300)
    await page.mouse.move(600, 280, { steps: 4 })
    await shown.first().waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  })
}

/** Waits until exactly so many warnings are shown in a file. */
export async function untilSquiggles(page: Page, file: string, count: number): Promise<void> {
  await page.waitForFunction(`document.querySelectorAll(${JSON.stringify(squigglesIn(file))}).length === ${count}`)
}

/** Opens a file by its name, in the active group or in a new one beside it. */
export async function openFile(page: Page, name: string, where: 'here' | 'beside' = 'here'): Promise<void> {
  const input = page.locator('.quick-input-widget input.input')
  const tab = page.locator(`.tab.active[data-resource-name="${name}"]`)
  await attempts(`opening ${name}`, async () => {
    if (await tab.isVisible()) return
    if (!(await input.isVisible())) await page.keyboard.press('Control+P')
    await input.waitFor({ timeout: ATTEMPT_MS })
    await input.fill(name)
    const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
    await row.waitFor({ timeout: ATTEMPT_MS })
    await input.press(where === 'here' ? 'Enter' : 'Control+Enter')
    await tab.waitFor({ timeout: ATTEMPT_MS })
  })
  await page
    .locator(`${editorOf(name)} .view-line`)
    .first()
    .waitFor()
}

/** Runs a command by its title, from the command palette. */
export async function command(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input')
  await attempts(`the command ${title}`, async () => {
    await page.keyboard.press('Escape')
    await input.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
    await page.keyboard.press('F1')
    await input.waitFor({ timeout: ATTEMPT_MS })
    await input.fill(`>${title}`)
    const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title })
    await row.waitFor({ timeout: ATTEMPT_MS })
    await page.keyboard.press('Enter')
    await row.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  })
}

/**
 * Waits until the keyboard is with something within `selector`: what is shown has it a moment later, and keys that come
 * before would go into a document.
 */
export async function untilFocusIn(page: Page, selector: string, timeout?: number): Promise<void> {
  const expression = `document.activeElement?.closest(${JSON.stringify(selector)}) != null`
  await page.waitForFunction(expression, undefined, timeout === undefined ? {} : { timeout })
}

/** Gives the keyboard to the editor of an open file, by its tab. */
export async function focusEditor(page: Page, file: string): Promise<void> {
  await attempts(`focusing ${file}`, async () => {
    if (!(await hasFocus(page, file))) await page.locator(`.tab[data-resource-name="${file}"]`).click()
    await page.waitForFunction(hasFocusExpression(file), undefined, { timeout: ATTEMPT_MS })
  })
}

/** Waits until the status bar says that the cursor of the active editor is at a place: `Ln 3, Col 56`. */
export async function untilCursor(page: Page, place: RegExp, timeout?: number): Promise<void> {
  const item = page.locator('[id="status.editor.selection"]', { hasText: place })
  await item.waitFor(timeout === undefined ? {} : { timeout })
}

/** Puts the cursor of a file at its very beginning. */
export async function goToStart(page: Page, file: string): Promise<void> {
  await focusEditor(page, file)
  await page.keyboard.press('Control+Home')
  await untilCursor(page, /^Ln 1, Col 1$/, ATTEMPT_MS)
}

/** Rests the pointer on a squiggle until the hover says what is expected of it. */
export async function hoverOver(page: Page, squiggle: Locator, expected: Locator): Promise<void> {
  await attempts('the hover', async () => {
    // From elsewhere: a pointer that is there already, or a hover that was shown too early, brings no new one.
    await page.mouse.move(100, 600)
    await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
    const { x, y } = await middleOf(squiggle)
    await page.mouse.move(x - 80, y + 40)
    await page.mouse.move(x, y, { steps: 4 })
    await expected.first().waitFor({ timeout: ATTEMPT_MS })
  })
}

async function hasFocus(page: Page, file: string): Promise<boolean> {
  return (await page.evaluate(hasFocusExpression(file))) === true
}

function hasFocusExpression(file: string): string {
  return `document.activeElement?.closest(${JSON.stringify(editorOf(file))}) != null`
}

/** The overlay is drawn anew at any time: its rectangle is asked for until there is one. */
async function middleOf(squiggle: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await squiggle.waitFor({ timeout: ATTEMPT_MS })
  let box = await squiggle.boundingBox()
  while (!box) box = await squiggle.boundingBox()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Waits until something is selected in a file, whether or not its editor has the keyboard. */
export async function untilSelection(page: Page, file: string): Promise<void> {
  await page
    .locator(`${editorOf(file)} .view-overlays .selected-text`)
    .first()
    .waitFor()
}

/** Replaces a wording wherever it stands in a file, as a person does with the editor's own search. */
export async function replaceAll(page: Page, file: string, before: string, after: string): Promise<void> {
  const find = page.locator(`${editorOf(file)} .find-widget.visible`)
  await attempts(`replacing “${before}”`, async () => {
    await focusEditor(page, file)
    await page.keyboard.press('Control+H')
    await find.waitFor({ timeout: ATTEMPT_MS })
    await find.locator('.find-part textarea').fill(before, { timeout: ATTEMPT_MS })
    await find.locator('.replace-part textarea').fill(after, { timeout: ATTEMPT_MS })
    await find.locator('.matchesCount', { hasText: /of 1$/ }).waitFor({ timeout: ATTEMPT_MS })
    await find.locator('.replace-part textarea').press('Control+Alt+Enter')
    await find.locator('.matchesCount', { hasText: 'No results' }).waitFor({ timeout: ATTEMPT_MS })
  })
  await attempts('closing the search', async () => {
    // The first press may end the selection of what was found.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await find.waitFor({ state: 'hidden', timeout: ATTEMPT_MS })
  })
}
