import { decodeHTML } from 'entities'
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../server/src/document/markdown.js'

const BLOCK_TAG = /<\/?(?:p|h\d|li|ul|ol|blockquote|hr|br|div)\b[^>]*>/g

/** What a reader of the rendered page sees as prose: code blocks left out, code and images without text opaque. */
function renderedProse(source: string): string {
  const html = micromark(source, { allowDangerousHtml: true })
    .replace(/<(pre|script)>.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->|<\?.*?\?>|<![A-Z].*?>/gs, '')
    .replace(/<code>.*?<\/code>/gs, '\uFFFC')
    .replace(/<a href="(?:mailto:)?([^"]*)">\1<\/a>/g, '\uFFFC')
    .replace(/<img[^>]*? alt="([^"]*)"[^>]*>/g, (_tag, text: string) => text || '\uFFFC')
    .replace(BLOCK_TAG, ' ')
    .replace(/<\/?[a-z](?:"[^"]*"|[^>"])*>/gi, '')
  return uniform(decodeHTML(html))
}

function uniform(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe('the prose of CommonMark is what micromark renders', () => {
  test.each([
    'Hello *a* **b** ***c*** _d_ __e__ f*g*h i_j_k',
    '*a **b* c** **d *e** f*',
    '***a** b* ***c* d** **e*f**',
    '*a*b* c_ _d *e _f* g_',
    '**a**b ** c** *(**d**)* "**e."**f',
    '* a * b\n\n** c ** d ***** e',
    'a * 5 * 6 and 5*6*7 and 2**3**4',
    '`a` ``b ` c`` ` d `` e',
    '*a `b* c` d\n\n[a `b](c)` d',
    '\\* \\_ \\` \\# \\a \\\\ \\& \\[a](b) \\<b> \\\n\\!',
    '&amp; &copy; &nbsp;x &#35; &#x22; &#0; &foo; &amp &; &#; &#xG;',
    '[a](b) [c](<d e>) [f](g "h") [i](j \'k\') [l](m (n)) [o]( p )',
    '[a](b c) [d](e "f" g) [h](<i) [j](k(l) [m]()',
    '[a [b](c) d](e) [f ![g](h) i](j) ![k [l](m) n](o)',
    '[a] [a][] [b][a] [A][c] [ a ] [a\\]\n\n[a]: /x',
    '[foo bar]\n\n[Foo\n  BAR]: <y> "z"\n[q]: /r\n  \'s\nt\'\nend',
    '[a]: /b "c" d\n\n[a]',
    '[a]: \n/b\n\n[a]\n[c]: /d',
    '![a *b*](c) ![](d) ![e][f] ![g]\n\n[g]: h',
    '<http://a.b/c> <d@e.fg> <mailto:h@i.jk> <not a link> < k>',
    'a <b c="d>e" f>g</b> <h/> <!-- i > j --> <?k l?> <!M n> o',
    'a < b <5> <a"b> </c d> <e f=> <g="h">',
    'a  \nb\\\nc   d\ne \nf',
    '# a\n## b ##\n### c # d\n#e\n####### f\n# g \\#\n#\n## ##',
    'a\n===\nb\nc\n---\n\nd\n= =\n\n**e\nf**\n===',
    'a\n***\nb\n\n- - -\n\n_ _ _ _\nc',
    '- a\n- b\n\n  c\n+ d\n  - e\n    f\n* g',
    '1. a\n2. b\n10) c\n   d\n\n       e',
    'a\n1. b\n\nc\n2. d',
    '- a\n > b\n\n      c\n- d\n\n\n  e',
    '-\n  a\n-\n\n  b\n- c\nd',
    '> a\n> b\nc\n\n> d\n>\n> e\n>f\n> - g\n> h',
    '> > a\n> b\nc\n>> d',
    '> ```\n> a\n\nb\n\n> c\n    d',
    '- > a\n  b\n  > c\n- ```\n  d\n  ```\n  e',
    '    a\n\nb\n    c\n\n\td\n- e\n\n\tf',
    '```\na\n```\nb\n~~~ c\nd\n~~~~\ne\n``` f `` g',
    '<div>\na *b*\n\nc *d*\n</div>\n\n<b>e</b> *f*',
    '<!-- a\n\nb --> c\n\nd',
    '<script>\na\n\nb\n</script>\nc',
    'a\n<div>b\n</div>\n\nc <br\n/> d',
    'a\r\nb\r\n\r\n- c\r\n  d\r\n\r\n> e\r\n> f',
    '*a\n> b*\n\n**c\n- d**',
    'x\\\n\ny\\',
    '“*a*” ‘**b**’ —*c*— …**d**',
    '中文**重**点。 *é*à _ñ_ö',
    'The mill[5] has 3 * 4 rooms_and_halls (see [1], [2]).',
    '*[a*](b) **[c**](d) _`e_`',
    '[link *a](b) c*\n\n![image **a](b) c**',
    '[a](b)[c](d) [e][f](g) [h](i)(j)',
  ])('%j', source => {
    const ours = readMarkdown(source).blocks.map(block => block.text)
    expect(uniform(ours.join(' '))).toBe(renderedProse(source))
  })
})
