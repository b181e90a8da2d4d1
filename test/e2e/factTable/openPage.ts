import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { FromFactTable, ToFactTable } from '../../../client/src/factTable/exchange.js'
import type { FactsResult } from '../../../server/src/protocol.js'
import { TABLE_TEXTS } from '../../support/factTable.js'
import type { Theme } from './themes.js'

const built = path.resolve(import.meta.dirname, '../../../dist/factTable')
/** A page of no server: its requests are answered here. */
const ORIGIN = 'https://fact-table.invalid'

/** The fact table in a browser, with the policy that its panel sets, and what it has sent. */
export interface OpenPage {
  readonly page: Page
  readonly sent: readonly FromFactTable[]
  /** Requests that the page made beyond its own two files, and what its policy forbade. */
  readonly faults: readonly string[]
  readonly show: (facts: FactsResult) => Promise<void>
}

export async function openPage(browser: Browser, { kind, variables }: Theme, facts: FactsResult): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const sent: FromFactTable[] = []
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.exposeFunction('sendOut', (message: FromFactTable) => sent.push(message))
  await page.addInitScript(`
    let state
    window.acquireVsCodeApi = () => ({
      postMessage: message => window.sendOut(message),
      getState: () => state,
      setState: value => { state = value },
    })
  `)
  const style = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`)
  const policy = `default-src 'none'; script-src 'nonce-abc'; style-src ${ORIGIN}`
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Claimlint</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="stylesheet" href="${ORIGIN}/theme.css"><link rel="stylesheet" href="${ORIGIN}/factTable.css"></head>
    <body class="${kind}"><script nonce="abc" src="${ORIGIN}/factTable.js"></script></body></html>`
  const answers: Readonly<Record<string, () => Promise<{ body: string; contentType: string }>>> = {
    '/': async () => ({ body: html, contentType: 'text/html' }),
    '/theme.css': async () => ({ body: `:root { ${style.join(' ')} }`, contentType: 'text/css' }),
    '/factTable.css': async () => ({
      body: await readFile(path.join(built, 'factTable.css'), 'utf8'),
      contentType: 'text/css',
    }),
    '/factTable.js': async () => ({
      body: await readFile(path.join(built, 'factTable.js'), 'utf8'),
      contentType: 'text/javascript',
    }),
  }
  await page.route('**/*', async route => {
    const { origin, pathname } = new URL(route.request().url())
    const answer = origin === ORIGIN ? answers[pathname] : undefined
    if (answer !== undefined) return route.fulfill(await answer())
    if (pathname !== '/favicon.ico') faults.push(`requested ${route.request().url()}`)
    return route.abort()
  })
  await page.goto(`${ORIGIN}/`)
  const show = async (shown: FactsResult): Promise<void> => {
    await post(page, { type: 'facts', facts: shown })
  }
  await post(page, { type: 'start', texts: TABLE_TEXTS, locale: 'en' })
  await show(facts)
  return { page, sent, faults, show }
}

async function post(page: Page, message: ToFactTable): Promise<void> {
  await page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`)
}
