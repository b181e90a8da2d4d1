import fc from 'fast-check'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { Engine } from '../../server/src/engine.js'
import { hoverAt } from '../../server/src/features/hover.js'
import { hoverMarkdown } from '../../server/src/features/hoverText.js'
import { hoverLinks } from '../../server/src/lsp/hoverLinks.js'
import { PATIENCE, tries } from '../support/property.js'

/** What means something in Markdown, HTML or a command link, whole and in parts. */
const piece = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<img src=x onerror=a>',
    '<!--',
    '&lt;b&gt;',
    '&#60;',
    '<a:b>',
    'http://x.y',
    'www.x.y',
  ],
  ...[
    '[a](command:quit)',
    '![a](b)',
    '](command:quit)',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '#',
  ],
  ...['---', '> ', '- ', '$(gear)', '\n', ' ', 'a', 'we', '5'],
)
const noise = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))

/** Elements that a hover is made of. */
const OWN = /^<\/?(?:p|strong|a|hr|br)\b/

test('no markup of a document, and none of its name, is markup in a hover, and no link is one that we did not set', {
  timeout: PATIENCE,
}, () => {
  let shown = 0
  fc.assert(
    fc.property(noise, noise, noise, (first, second, name) => {
      const engine = new Engine()
      const uri = `file:///${encodeURIComponent(name)}.txt`
      const text = (words: string): string =>
        `“We shall rebuild the old mill ${words} before the long winter comes to the valley,” said Ada Roe. It has 412 boats.`
      engine.open({ uri, languageId: 'plaintext', text: text(first) })
      engine.open({
        uri: 'file:///b.txt',
        languageId: 'plaintext',
        text: text(`quickly ${second}`).replace('412', '421'),
      })
      for (const { span } of engine.claims(uri)) {
        const hover = hoverAt(uri, span.start, engine)
        if (hover === undefined) continue
        shown++
        // Dangerous HTML is let through here, so that what is not escaped would be seen.
        const html = micromark(
          hoverMarkdown(
            hover,
            hoverLinks(true, rule => `file:///rules/${rule}.md`),
          ),
          {
            allowDangerousHtml: true,
            allowDangerousProtocol: true,
          },
        )
        expect((html.match(/<[^>]*>?/g) ?? []).filter(tag => !OWN.test(tag))).toEqual([])
        const targets = Array.from(html.matchAll(/href="([^"]*)"/g), ([, target = '']) => target)
        expect(targets.filter(target => !/^(?:file:\/\/\/|command:claimlint\.\w+\?)/.test(target))).toEqual([])
      }
    }),
    tries(),
  )
  expect(shown).toBeGreaterThan(0)
})
