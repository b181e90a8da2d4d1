import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { newPage, startBrowser } from './browser.js'
import { installVsCode } from './installVsCode.js'
import type { SuiteResults } from './suiteResults.js'
import { startServer } from './vsCodeServer.js'
import type { VsCodeVersion } from './vsCodeVersions.js'

/** How long the workbench may take to show anything; a busy machine included. */
const LIMIT_MS = 30_000

/** From the second document's tab to squiggles on both sides. */
const SECOND_DOCUMENT_LIMIT_MS = 1_000

const MORNING = 'harbour-morning.md'
const EVENING = 'harbour-evening.txt'

/**
 * Uses the packaged extension as a person does, in the workbench of VS Code's server, and takes pictures on the way into
 * `artifacts`. The steps build on each other: the first that fails ends the run.
 */
export async function runWorkbench(version: VsCodeVersion, vsix: string, artifacts: string): Promise<SuiteResults> {
  const vsCode = await installVsCode(version)
  const folder = await mkdtemp(path.join(tmpdir(), 'claimlint-workbench-'))
  const results: SuiteResults = { passed: [], failed: [] }
  try {
    // Never the fixture itself: quick fixes write into it.
    await cp(path.join(import.meta.dirname, 'workspace'), folder, { recursive: true })
    const settings = { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' }
    const server = await startServer(vsCode, { vsix, settings })
    try {
      const browser = await startBrowser()
      try {
        const page = await newPage(browser)
        page.setDefaultTimeout(LIMIT_MS)
        const picture = async (name: string): Promise<void> => {
          await page.screenshot({ path: path.join(artifacts, `${version.name}-${name}.png`), animations: 'disabled' })
        }
        const outside: string[] = []
        page.on('request', request => {
          const { protocol, hostname } = new URL(request.url())
          if (/^(http|ws)/.test(protocol) && hostname !== '127.0.0.1') outside.push(request.url())
        })
        await page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`, { waitUntil: 'domcontentloaded' })
        for (const [title, step] of stepsOf({ page, picture, outside, folder })) {
          try {
            await step()
            results.passed.push(title)
          } catch (error) {
            results.failed.push({
              title,
              error: error instanceof Error ? (error.stack ?? error.message) : String(error),
            })
            await picture('failure')
            break
          }
        }
      } finally {
        await browser.close()
      }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return results
}

interface Session {
  readonly page: Page
  readonly picture: (name: string) => Promise<void>
  /** Requests to anything but our own server. */
  readonly outside: readonly string[]
  readonly folder: string
}

function stepsOf({ page, picture, outside, folder }: Session): [string, () => Promise<void>][] {
  const squiggles = (file: string): Locator => page.locator(squigglesIn(file))
  const problems = page.locator('.markers-panel .monaco-list-row')
  return [
    [
      'the workbench opens',
      async () => {
        await page.locator('.monaco-workbench').waitFor()
        await page.waitForFunction('window.driver')
        await page.evaluate('window.driver.whenWorkbenchRestored()')
      },
    ],
    [
      'one document alone has nothing to say',
      async () => {
        await openFile(page, MORNING)
        await page.locator('[id="status.languageStatus"]').waitFor()
        assert.equal(await squiggles(MORNING).count(), 0)
      },
    ],
    [
      'a second document beside it brings squiggles to both',
      async () => {
        await openFile(page, EVENING, 'beside')
        const started = performance.now()
        await Promise.all([squiggles(MORNING).nth(1).waitFor(), squiggles(EVENING).nth(1).waitFor()])
        const took = performance.now() - started
        console.log(`  both sides marked ${took.toFixed(0)} ms after the second document was shown`)
        assert.ok(took < SECOND_DOCUMENT_LIMIT_MS, `that took ${took.toFixed(0)} ms`)
        await picture('both-sides')
      },
    ],
    [
      'the hover shows what competes',
      async () => {
        await hoverOver(page, squiggles(MORNING).first())
        const hover = page.locator('.monaco-hover:visible', { hasText: '114' })
        await hover.filter({ hasText: '140' }).first().waitFor()
        await picture('hover')
        await page.keyboard.press('Escape')
      },
    ],
    [
      'Problems lists both sides, and each row unfolds to its counterpart',
      async () => {
        await page.keyboard.press('Control+Shift+M')
        const row = problems.filter({ hasText: '140' }).and(page.locator('[aria-level="2"]')).first()
        await row.click()
        await page.keyboard.press('ArrowRight')
        await page.locator('.markers-panel .monaco-list-row[aria-level="3"]', { hasText: '114' }).first().waitFor()
        await picture('problems')
      },
    ],
    [
      'the row of the counterpart leads there',
      async () => {
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${EVENING}"]`).waitFor()
        await page.keyboard.press('Control+Shift+M')
      },
    ],
    [
      'the language status counts',
      async () => {
        await page.locator('[id="status.languageStatus"]').hover()
        await page.locator('.hover-language-status', { hasText: 'contradiction' }).first().waitFor()
        await picture('language-status')
        await page.mouse.move(640, 300)
      },
    ],
    [
      'the quick fix takes over the other wording',
      async () => {
        await page.locator(`.tab[data-resource-name="${EVENING}"]`).click()
        await page
          .locator(editorOf(EVENING))
          .locator('.view-lines')
          .click({ position: { x: 5, y: 5 } })
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('F8')
        await page.keyboard.press('Control+.')
        const entry = page.locator('.action-widget .monaco-list-row.action', { hasText: '140' }).first()
        await entry.waitFor()
        await picture('quick-fix')
        await chooseWithKeyboard(page, entry)
        await page.locator(editorOf(EVENING)).locator('.view-line', { hasText: '140 passengers' }).waitFor()
        await Promise.all([MORNING, EVENING].map(file => untilSquiggles(page, file, 1)))
        await picture('fixed')
        await page.keyboard.press('Escape')
      },
    ],
    [
      'a dismissed pair is gone and remembered in the folder',
      async () => {
        await page.keyboard.press('F8')
        await page.keyboard.press('Control+.')
        const entry = page.locator('.action-widget .monaco-list-row.action', { hasText: /different facts/i }).first()
        await entry.waitFor()
        await chooseWithKeyboard(page, entry)
        await Promise.all([MORNING, EVENING].map(file => untilSquiggles(page, file, 0)))
        assert.match(await readFile(path.join(folder, '.claimlint/dismissed.json'), 'utf8'), /about 18 months/)
        await picture('dismissed')
      },
    ],
    ['nothing left this machine', async () => assert.deepEqual(outside, [])],
  ]
}

/** CSS selector of the text editor that shows a file. */
function editorOf(file: string): string {
  return `.editor-instance .monaco-editor[data-uri$="/${file}"]`
}

function squigglesIn(file: string): string {
  return `${editorOf(file)} .view-overlays .squiggly-warning`
}

async function untilSquiggles(page: Page, file: string, count: number): Promise<void> {
  await page.waitForFunction(`document.querySelectorAll(${JSON.stringify(squigglesIn(file))}).length === ${count}`)
}

/** Opens a file by its name, in the active group or in a new one beside it. */
async function openFile(page: Page, name: string, where: 'here' | 'beside' = 'here'): Promise<void> {
  await page.keyboard.press('Control+P')
  const input = page.locator('.quick-input-widget input.input')
  await input.waitFor()
  await input.fill(name)
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor()
  await page.keyboard.press(where === 'here' ? 'Enter' : 'Control+Enter')
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
  await page
    .locator(`${editorOf(name)} .view-line`)
    .first()
    .waitFor()
}

/** The overlay is drawn anew at any time: its rectangle is asked for until there is one. */
async function hoverOver(page: Page, squiggle: Locator): Promise<void> {
  await squiggle.waitFor()
  let box = await squiggle.boundingBox()
  while (!box) box = await squiggle.boundingBox()
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  await page.mouse.move(x - 80, y + 40)
  await page.mouse.move(x, y, { steps: 4 })
}

/** A click on the menu is caught by a layer above it: the arrow keys go to the entry, and Enter takes it. */
async function chooseWithKeyboard(page: Page, entry: Locator): Promise<void> {
  const isFocused = async (): Promise<boolean> => /\bfocused\b/.test((await entry.getAttribute('class')) ?? '')
  for (let press = 0; press < 20 && !(await isFocused()); press++) await page.keyboard.press('ArrowDown')
  assert.ok(await isFocused(), 'the arrow keys do not reach the entry')
  await page.keyboard.press('Enter')
}
