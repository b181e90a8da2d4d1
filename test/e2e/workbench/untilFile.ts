import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** How often a file is looked at. */
const POLLING_MS = 100

/** Waits until a file is there and has a text that passes; within the limit of the page for all waiting. */
export async function untilFile(page: Page, file: string, passes: (text: string) => boolean): Promise<void> {
  const name = `looksAt${++looks}`
  await page.exposeFunction(name, async () => {
    try {
      return passes(await readFile(file, 'utf8'))
    } catch {
      // Not there yet, or being written.
      return false
    }
  })
  await page.waitForFunction(`window.${name}()`, undefined, { polling: POLLING_MS })
}

/** A page takes a name once. */
let looks = 0
