import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian, Ubuntu, Fedora and Google's own package put the browser. */
const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The environment variable `CHROMIUM` names another executable. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...USUAL_PLACES].find(existsSync)
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('no Chromium here: install the package `chromium`, or name it in CHROMIUM')
  return chromium.launch({
    executablePath,
    args: [
      // Tests run as root in containers, where Chromium's own sandbox cannot start. Only our own server is opened.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page of the size that the screenshots have. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  return context.newPage()
}
