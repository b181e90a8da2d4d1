// Takes the pictures of the README: the packaged extension on the sample package, in the workbench of the newest VS Code
// that is tested. Writes into docs/screenshots.
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from '../test/e2e/browser.js'
import { installVsCode } from '../test/e2e/installVsCode.js'
import { packageExtension } from '../test/e2e/packageExtension.js'
import { startServer } from '../test/e2e/vsCodeServer.js'
import { NEWEST } from '../test/e2e/vsCodeVersions.js'
import { command, editorOf, openFile, squigglesIn } from '../test/e2e/workbench/editors.js'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'docs/screenshots')

/** A README is read on slow lines, too. */
const LARGEST_BYTES = 150_000

const LIMIT_MS = 90_000

/** Of the window, in pixels. */
const [WIDTH, HEIGHT] = [1060, 620]

/** Without the bars at the side and the foot, which every window has. */
const CLIP = { x: 50, y: 0, width: WIDTH - 50, height: HEIGHT - 32 }

const STORIES = ['2-second-take.txt', '3-night-lead.txt', '4-weekend-feature.md']
const FIRST = '1-first-take.txt'
const LAST = '4-weekend-feature.md'

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
}

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 12,
  'editor.lineNumbers': 'off',
  'editor.hover.above': false,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
}

const folder = await mkdtemp(path.join(tmpdir(), 'ferry-'))
try {
  await cp(path.join(root, 'samples/ferry'), path.join(folder, 'ferry'), { recursive: true })
  await mkdir(target, { recursive: true })
  await takeAll(path.join(folder, 'ferry'))
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function takeAll(workspace: string): Promise<void> {
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES.light }
  const server = await startServer(await installVsCode(NEWEST), { vsix: packageExtension(), settings })
  const browser = await startBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } })
    const page = await context.newPage()
    page.setDefaultTimeout(LIMIT_MS)
    await page.goto(`${server.url}?folder=${encodeURIComponent(workspace)}`, { waitUntil: 'domcontentloaded' })
    await page.locator('.monaco-workbench').waitFor()
    await page.waitForFunction('window.driver')
    await page.evaluate('window.driver.whenWorkbenchRestored()')
    await openStories(page)
    await takeHover(page)
    await takeFacts(page)
    await takeTable(page, workspace)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** The first take on the left, the other tellings on the right, with the last in front. */
async function openStories(page: Page): Promise<void> {
  await openFile(page, FIRST)
  await openFile(page, LAST, 'beside')
  for (const story of [...STORIES, LAST]) await openFile(page, story)
  await page.locator(squigglesIn(FIRST)).first().waitFor()
  await page.locator(squigglesIn(LAST)).first().waitFor()
}

/** On the length of time that three tellings give, in two ways. */
async function takeHover(page: Page): Promise<void> {
  await command(page, 'View: Toggle Primary Side Bar Visibility')
  const hover = page.locator('.monaco-hover:visible', { hasText: 'the two do not meet' })
  const { x, y } = await middleOfWord(page, FIRST, 'months')
  await page.mouse.move(x - 60, y + 60)
  await page.mouse.move(x, y, { steps: 4 })
  await hover.first().waitFor()
  await take(page, 'hover')
  await putPointerAway(page)
  await hover.first().waitFor({ state: 'hidden' })
}

/** Where a word that an editor shows once stands on the screen. */
async function middleOfWord(page: Page, file: string, word: string): Promise<{ x: number; y: number }> {
  const line = page.locator(`${editorOf(file)} .view-line`, { hasText: word }).first()
  await line.waitFor()
  const box: unknown = await line.evaluate((element, sought) => {
    const walker = element.ownerDocument.createTreeWalker(element, 4)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      const range = element.ownerDocument.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return [x + width / 2, y + height / 2]
    }
    return null
  }, word)
  if (!Array.isArray(box)) throw new Error(`“${word}” is not shown in ${file}`)
  return { x: Number(box[0]), y: Number(box[1]) }
}

async function putPointerAway(page: Page): Promise<void> {
  await page.mouse.move(WIDTH - 5, HEIGHT - 5)
}

async function takeFacts(page: Page): Promise<void> {
  await command(page, 'Focus on Facts View')
  await page
    .locator('[id="workbench.view.extension.claimlint"] .monaco-list-row', { hasText: 'passenger' })
    .first()
    .waitFor()
  await putPointerAway(page)
  await take(page, 'facts', CLIP.height - 50)
}

async function takeTable(page: Page, workspace: string): Promise<void> {
  await command(page, 'View: Toggle Primary Side Bar Visibility')
  await command(page, 'Claimlint: Show Fact Table')
  await command(page, 'View: Toggle Maximize Editor Group')
  const table = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  const row = table.getByRole('row', { name: /years/ }).first()
  await row.waitFor()
  await row.getByRole('gridcell').first().click()
  await mkdir(path.join(workspace, '.vscode'), { recursive: true })
  for (const [name, theme] of Object.entries(THEMES)) {
    await writeFile(
      path.join(workspace, '.vscode/settings.json'),
      `${JSON.stringify({ 'workbench.colorTheme': theme })}\n`,
    )
    const kind = { light: 'vscode-light', dark: 'vscode-dark', 'high-contrast': 'vscode-high-contrast' }[name]
    await table.locator(`body.${kind}`).waitFor()
    await take(page, `fact-table-${name}`)
  }
}

async function take(page: Page, name: string, height = CLIP.height): Promise<void> {
  const file = path.join(target, `${name}.png`)
  await page.screenshot({ path: file, clip: { ...CLIP, height }, animations: 'disabled' })
  const { size } = await stat(file)
  console.log(`${name}.png: ${size} bytes`)
  if (size > LARGEST_BYTES) {
    console.error(`${name}.png has more than ${LARGEST_BYTES} bytes`)
    process.exitCode = 1
  }
}
