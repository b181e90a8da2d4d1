import { once } from 'node:events'
import path from 'node:path'
import { format } from 'node:util'
import type { Page } from 'playwright-core'
import { newPage, startBrowser } from './browser.js'
import type { InstalledVsCode } from './installVsCode.js'
import { type RunningServer, startServer } from './vsCodeServer.js'

export interface SuiteOptions {
  readonly extensionDevelopmentPath: string
  /** A module that exports `run(): Promise<void>`. */
  readonly extensionTestsPath: string
  /** The folder to open. */
  readonly workspace: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  /** Where to put a picture of the workbench when there was no answer. */
  readonly failureScreenshot?: string
}

/** A whole suite takes about ten seconds; the rest is for a busy machine. */
const LIMIT_MS = 300_000

/**
 * Runs an extension's test module in VS Code's server with a headless Chromium on it, as the desktop executable does with
 * `--extensionTestsPath`. Resolves to 0 when `run()` resolved and to 1 when it rejected; rejects when there was no answer.
 *
 * `process.exit()` inside the extension host is reported as 0, so a caller must also ask for something the suite wrote.
 * The log, in which VS Code talks mostly about itself, is printed only when it was not 0.
 */
export async function runSuite(vsCode: InstalledVsCode, options: SuiteOptions): Promise<number> {
  const server = await startServer(vsCode, { settings: options.settings ?? {}, env: options.env ?? {} })
  try {
    const browser = await startBrowser()
    try {
      const page = await newPage(browser)
      const log: string[] = []
      try {
        const answer = automationExit(page, server, log)
        const opened = page.goto(suiteUrl(server, options), { waitUntil: 'domcontentloaded' })
        const [code] = await Promise.all([answer, opened])
        if (code !== 0) console.error(log.join('\n'))
        return code
      } catch (error) {
        console.error(log.join('\n'))
        if (options.failureScreenshot) await page.screenshot({ path: options.failureScreenshot })
        throw error
      }
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
  }
}

function suiteUrl(
  server: RunningServer,
  { extensionDevelopmentPath, extensionTestsPath, workspace }: SuiteOptions,
): string {
  const remote = (file: string): string => `vscode-remote://${new URL(server.url).host}${encodeURI(path.resolve(file))}`
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ])
  return `${server.url}?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(payload)}`
}

/** Must be called before the page is opened: its scripts look for the functions as they start. Fills `log`. */
async function automationExit(page: Page, server: RunningServer, log: string[]): Promise<number> {
  let limit: NodeJS.Timeout | undefined
  try {
    return await new Promise<number>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error(`no answer from the suite within ${LIMIT_MS} ms`)), LIMIT_MS)
      page.on('crash', () => reject(new Error('the page crashed')))
      page.on('pageerror', error => log.push(`page error: ${error.stack ?? error.message}`))
      once(server.process, 'exit').then(([code]) => reject(new Error(`VS Code's server ended with ${code}`)))
      page.exposeFunction('codeAutomationExit', resolve).catch(reject)
      page
        .exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
          log.push(format(...args))
        })
        .catch(reject)
    })
  } finally {
    clearTimeout(limit)
  }
}
