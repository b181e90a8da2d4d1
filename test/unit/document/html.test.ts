import { describe, expect, test } from 'vitest'
import { readHtmlDocument } from '../../../server/src/document/html.js'
import { inlineOf, outlineOf } from '../../support/outline.js'

describe('blocks', () => {
  test.each([
    [
      'a page',
      '<!doctype html><html><head><title>Mill</title><style>p{width:5px}</style></head><body><h1>The mill</h1><p>Text.</p></body></html>',
      ['title1: Mill', 'heading1: The mill', 'paragraph: Text.'],
    ],
    ['a page without a title', '<p>Text.</p><h2>Staff</h2>', ['paragraph: Text.', 'heading2: Staff']],
    [
      'end tags left out',
      '<p>One<p>Two<ul><li>a<li>b</ul>c',
      ['paragraph: One', 'paragraph: Two', 'listItem1: a', 'listItem1: b', 'paragraph: c'],
    ],
    ['nested lists', '<ul><li>a<ol><li>b</ol><li>c</ul>', ['listItem1: a', 'listItem2: b', 'listItem1: c']],
    ['paragraphs of an item', '<ul><li><p>a</p><p>b</p></ul>', ['listItem1: a', 'listItem1: b']],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>c', ['quotation: a', 'quotation: b', 'paragraph: c']],
    ['a figure', '<figure><img alt="5"><figcaption>Six</figcaption></figure>', ['caption: Six']],
    [
      'notes',
      '<section role="doc-endnotes"><div>a</div><ol><li>b</ol></section>c',
      ['footnote: a', 'footnote: b', 'paragraph: c'],
    ],
    ['menus are no prose', '<nav><ul><li>5</ul></nav><p>a', ['paragraph: a']],
    ['what is hidden', '<p>a<div hidden>5<div>6</div></div><p>b', ['paragraph: a', 'paragraph: b']],
    [
      'code, scripts and comments',
      '<pre>5</pre><script>"<p>6"</script><!-- 7 --><p>a <code>8</code>',
      ['paragraph: a \uFFFC'],
    ],
    ['YAML before the page', '---\ntitle: 5\n---\n<p>a', ['paragraph: a']],
    ['CRLF', '<p>a\r\nb\r\n</p>', ['paragraph: a b']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf('html', source)).toEqual(blocks)
  })
})

describe('inline', () => {
  test.each([
    ['tags and attributes', 'a <b class="5">c</b><a href="http://x.y/6">d</a>', 'a cd'],
    ['entities', '5&nbsp;% &amp; &euro;6&mdash;7', '5\u00A0% & €6—7'],
    ['quotations', 'said <q>no</q>', 'said “no”'],
    ['breaks', 'a<br>b', 'a b'],
    ['raised digits', 'm<sup>2</sup> H<sub>2</sub>O', 'm² H₂O'],
    ['template tags', '{{ n }} of <?php if ($a > 5) ?> {% 6 %} <% 7 %>a', '\uFFFC of \uFFFC \uFFFC \uFFFCa'],
    ['a URL', 'at https://x.y/5.', 'at \uFFFC.'],
  ])('%s', (_name, source, prose) => {
    expect(inlineOf('html', source)).toBe(prose)
  })
})

describe('tables', () => {
  test.each([
    [
      'headers',
      '<table><caption>Staff</caption><tr><th>Year<th>Staff<tr><td>2020<td><p>45</table>',
      [
        'caption: Staff',
        'tableCell: Year [|]',
        'tableCell: Staff [|Year]',
        'tableCell: 2020 [Year|]',
        'tableCell: 45 [Staff|2020]',
      ],
    ],
    [
      'headers at the start of rows alone',
      '<table><tr><th>Year<td>2020<tr><th>Staff<td>45</table>',
      ['tableCell: Year [|]', 'tableCell: 2020 [|Year]', 'tableCell: Staff [|]', 'tableCell: 45 [|Staff]'],
    ],
    [
      'cells that span columns and rows',
      '<table><tr><th>a<th colspan=2>b<th>c<tr><td rowspan=2>1<td>2<td>3<td>4<tr><td>5<td>6<td>7</table>',
      [
        'tableCell: a [|]',
        'tableCell: b [|a]',
        'tableCell: c [|a]',
        'tableCell: 1 [a|]',
        'tableCell: 2 [b|1]',
        'tableCell: 3 [|1]',
        'tableCell: 4 [c|1]',
        'tableCell: 5 [b|1]',
        'tableCell: 6 [|1]',
        'tableCell: 7 [c|1]',
      ],
    ],
    [
      'a table in a table',
      '<table><tr><th>a<tr><td><table><tr><th>b<tr><td>1</table><tr><td>2</table>',
      ['tableCell: a [|]', 'tableCell: b [|]', 'tableCell: 1 [b|]', 'tableCell: 2 [a|]'],
    ],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf('html', source)).toEqual(blocks)
  })
})

test.each([
  ['Open Graph', '<meta property="article:published_time" content="2024-03-03">', { published: '2024-03-03' }],
  ['Dublin Core', '<meta name="DC.Date" content="2024-03-03">', { date: '2024-03-03' }],
  ['any name', '<meta name="story" content="ferry">', { story: 'ferry' }],
  ['none', '<p>a', null],
])('what a page says of itself: %s', (_name, source, frontMatter) => {
  expect(readHtmlDocument(source).frontMatter).toEqual(frontMatter)
})
