import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { newPage, startBrowser } from '../browser.js'
import { installVsCode } from '../installVsCode.js'
import type { SuiteResults } from '../suiteResults.js'
import { startServer } from '../vsCodeServer.js'
import type { VsCodeVersion } from '../vsCodeVersions.js'
import { folderSteps, WORKSPACE_FILE } from './folderSteps.js'
import { germanSteps } from './germanSteps.js'
import { keyboardWalk } from './keyboardWalk.js'
import { describeScreen } from './screen.js'
import { type Session, stepsOf } from './steps.js'
import { tourSteps } from './tourSteps.js'

/** What is done in the workbench: a title, and what it takes. */
type Step = readonly [title: string, run: () => Promise<void>]

/** A folder that is opened, as a copy, and the steps in it. */
export interface Scenario {
  readonly workspace: string
  /** The file in it that names the folders of the window; absent where the folder itself is opened. */
  readonly workspaceFile?: string
  /** What VS Code says to extensions of its language, without a language pack for its own words; English otherwise. */
  readonly language?: string
  readonly steps: (session: Session) => readonly Step[]
}

/** Every surface of the extension, on two tellings of a story. */
export const SURFACES: Scenario = { workspace: path.join(import.meta.dirname, '../workspace'), steps: stepsOf }

/** The sample package, from opening it to the last contradiction, without a mouse. */
export const KEYBOARD: Scenario = {
  workspace: path.join(import.meta.dirname, '../../../samples/ferry'),
  steps: keyboardWalk,
}

/** A window with several folders. */
export const FOLDERS: Scenario = {
  workspace: path.join(import.meta.dirname, '../folders'),
  workspaceFile: WORKSPACE_FILE,
  steps: folderSteps,
}

/** What stands around two stories, and far more of them. */
export const TOUR: Scenario = { workspace: path.join(import.meta.dirname, '../workspace'), steps: tourSteps }

/** The same two stories where VS Code is set to German. */
export const GERMAN: Scenario = {
  workspace: path.join(import.meta.dirname, '../workspace'),
  language: 'de',
  steps: germanSteps,
}

/** How long the workbench may take to show anything; a busy machine included. */
const LIMIT_MS = 30_000

/**
 * Uses the packaged extension as a person does, in the workbench of VS Code's server, and takes pictures on the way into
 * `artifacts`. The steps build on each other: the first that fails ends the run, with a picture and an account of what
 * was on the screen.
 */
export async function runWorkbench(
  version: VsCodeVersion,
  vsix: string,
  artifacts: string,
  { workspace, workspaceFile, language, steps }: Scenario,
): Promise<SuiteResults> {
  const vsCode = await installVsCode(version)
  const folder = await mkdtemp(path.join(tmpdir(), 'claimlint-workbench-'))
  try {
    // Never the fixture itself: quick fixes write into it.
    await cp(workspace, folder, { recursive: true })
    const settings = { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' }
    const server = await startServer(vsCode, { vsix, settings })
    try {
      const browser = await startBrowser()
      try {
        const page = await newPage(browser)
        page.setDefaultTimeout(LIMIT_MS)
        // A language pack does the same, before anything of the workbench is loaded.
        if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`)
        const picture = async (name: string): Promise<void> => {
          await page.screenshot({ path: path.join(artifacts, `${version.name}-${name}.png`), animations: 'disabled' })
        }
        const outside = requestsToElsewhere(page)
        const opened = workspaceFile === undefined ? { folder } : { workspace: path.join(folder, workspaceFile) }
        await page.goto(`${server.url}?${new URLSearchParams(opened)}`, { waitUntil: 'domcontentloaded' })
        return await walk(steps({ page, picture, outside, folder }), { page, picture })
      } finally {
        await browser.close()
      }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function walk(
  steps: readonly Step[],
  { page, picture }: Pick<Session, 'page' | 'picture'>,
): Promise<SuiteResults> {
  const results: SuiteResults = { passed: [], failed: [] }
  for (const [title, step] of steps) {
    try {
      await step()
      results.passed.push(title)
    } catch (error) {
      // The picture first: the account takes a moment, in which the screen may change.
      await picture('failure').catch(() => {})
      const screen = await describeScreen(page).catch(String)
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      results.failed.push({ title, error: `${reason}\n${screen}` })
      break
    }
  }
  return results
}

/**
 * Fills with the requests that were answered by anything but our own server, or not at all. What a webview asks for bears
 * the name of a host, and a service worker of VS Code answers it.
 */
function requestsToElsewhere(page: Page): readonly string[] {
  const outside: string[] = []
  const isOutside = (url: string): boolean => {
    const { protocol, hostname } = new URL(url)
    return /^(http|ws)/.test(protocol) && hostname !== '127.0.0.1'
  }
  page.on('response', response => {
    if (isOutside(response.url()) && !response.fromServiceWorker()) outside.push(response.url())
  })
  page.on('requestfailed', request => {
    if (isOutside(request.url())) outside.push(request.url())
  })
  return outside
}
