import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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

/** From the second document's tab to squiggles on both sides: well under one second, with room for a busy machine. */
const SECOND_DOCUMENT_LIMIT_MS = 3_000

/** How often the menu of quick fixes is asked for before its emptiness is believed. */
const ATTEMPTS = 3

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
        const hover = page.locator('.monaco-hover:visible', { hasText: '124' })
        await hover.filter({ hasText: '142' }).first().waitFor()
        await picture('hover')
        await page.mouse.move(100, 600)
        await hover.first().waitFor({ state: 'hidden' })
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
        await page.locator(`.tab[data-resource-name="${MORNING}"]`).click()
        await problems.filter({ hasText: '“124” here' }).click()
        await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${EVENING}"]`).waitFor()
        await page.locator('.statusbar-item', { hasText: 'Ln 3, Col 56 (3 selected)' }).waitFor()
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
        await page
          .locator(editorOf(EVENING))
          .locator('.view-lines')
          .click({ position: { x: 5, y: 5 } })
        await page.keyboard.press('Control+Home')
        const entry = await quickFix(page, EVENING, '142')
        await picture('quick-fix')
        await chooseWithKeyboard(page, entry)
        await page.locator(editorOf(EVENING)).locator('.view-line', { hasText: '142 passengers' }).waitFor()
        await Promise.all([MORNING, EVENING].map(file => untilSquiggles(page, file, 1)))
        await picture('fixed')
        await page.keyboard.press('Escape')
      },
    ],
    [
      'a dismissed pair is gone and remembered in the folder',
      async () => {
        const entry = await quickFix(page, EVENING, 'different facts')
        await chooseWithKeyboard(page, entry)
        await Promise.all([MORNING, EVENING].map(file => untilSquiggles(page, file, 0)))
        assert.match(await readFile(path.join(folder, '.claimlint/dismissed.json'), 'utf8'), /about 18 months/)
        await picture('dismissed')
      },
    ],
    [
      'a wrong setting is named in a notice',
      async () => {
        // In the list of notices: a toast is shown for a while only, or not at all.
        await page.locator('[id="status.notifications"]').click()
        const notices = page.locator('.notifications-center.visible')
        await notices.waitFor()
        await mkdir(path.join(folder, '.vscode'))
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "claimlint.maximumFileSize": "big" }\n')
        await notices.locator('.notification-list-item', { hasText: 'claimlint.maximumFileSize' }).waitFor()
        await picture('notice')
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

/** Goes to the next problem in the focused editor of a file, opens the menu of quick fixes and finds one. */
async function quickFix(page: Page, file: string, title: string): Promise<Locator> {
  await page.keyboard.press('F8')
  // The menu closes again when the editor moves: the problem's own box and the light bulb come first.
  await page.locator(`${editorOf(file)} .marker-widget`).waitFor()
  await page
    .locator(`${editorOf(file)} .codicon-light-bulb`)
    .first()
    .waitFor()
  const entry = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first()
  const none = page.locator('.monaco-editor-overlaymessage', { hasText: 'No code actions available' })
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+.')
    await entry.or(none).first().waitFor()
    if ((await entry.isVisible()) || attempt === ATTEMPTS) break
    // VS Code says so, too, when another request of its own overtook this one.
    console.log('  VS Code offered no code actions: asking again')
    await none.waitFor({ state: 'hidden' })
  }
  await entry.waitFor()
  return entry
}

/** A click on the menu is caught by a layer above it: the arrow keys go to the entry, and Enter takes it. */
async function chooseWithKeyboard(page: Page, entry: Locator): Promise<void> {
  const isFocused = async (): Promise<boolean> => /\bfocused\b/.test((await entry.getAttribute('class')) ?? '')
  for (let press = 0; press < 20 && !(await isFocused()); press++) await page.keyboard.press('ArrowDown')
  assert.ok(await isFocused(), 'the arrow keys do not reach the entry')
  await page.keyboard.press('Enter')
}
