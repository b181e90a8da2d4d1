import type { Page } from 'playwright-core'

/** What may lie over or beside the editors, by its selector. */
const SURFACES: Readonly<Record<string, string>> = {
  'quick input': '.quick-input-widget',
  'menu of code actions': '.action-widget',
  "problem's box": '.marker-widget',
  'message in the editor': '.monaco-editor-overlaymessage',
  hover: '.monaco-hover',
  notice: '.notification-list-item',
  dialog: '.monaco-dialog-box',
  'active tab': '.tab.active',
  cursor: '[id="status.editor.selection"]',
  'row of Problems': '.markers-panel .monaco-list-row',
}

/** What a person would see, in lines for the log of a failure: focus, widgets, tabs, squiggles and problems. */
export async function describeScreen(page: Page): Promise<string> {
  const lines = [`focus: ${await page.evaluate(FOCUS)}`]
  for (const [name, selector] of Object.entries(SURFACES)) {
    const texts = await page.locator(`${selector}:visible`).allInnerTexts()
    lines.push(...texts.map(text => `${name}: ${text.replace(/\s+/g, ' ').trim()}`))
  }
  lines.push(`squiggles: ${JSON.stringify(await page.evaluate(SQUIGGLES))}`)
  return lines.map(line => `  on the screen: ${line}`).join('\n')
}

/** Expressions for the page: the tests are compiled without the types of a browser. */
const FOCUS = `(() => {
  const path = []
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    if (at.className && typeof at.className === 'string') path.unshift(at.className.split(' ')[0])
  }
  const editor = document.activeElement?.closest('[data-uri]')?.getAttribute('data-uri')
  return path.slice(-6).join(' > ') + (editor ? ' in ' + editor.split('/').at(-1) : '')
})()`

const SQUIGGLES = `Object.fromEntries([...document.querySelectorAll('.editor-instance .monaco-editor[data-uri]')].map(editor => [
  editor.getAttribute('data-uri').split('/').at(-1),
  editor.querySelectorAll('.view-overlays [class*="squiggly-"]').length,
]))`
