// Draws `client/media/icon.png` from the drawing beside it, 256 pixels wide, as the Marketplace shows it. `npm run icon`.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { newPage, startBrowser } from '../test/e2e/browser.js'

const media = path.resolve(import.meta.dirname, '../client/media')
const SIZE = 256

const browser = await startBrowser()
try {
  const page = await newPage(browser)
  await page.setViewportSize({ width: SIZE, height: SIZE })
  const drawing = readFileSync(path.join(media, 'icon.svg'), 'utf8')
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${drawing}`)
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true })
} finally {
  await browser.close()
}
