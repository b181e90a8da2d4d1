import { describe, expect, test } from 'vitest'
import { readDocument } from '../../server/src/document/readDocument.js'

/** A hundred thousand characters of a repeated piece: enough that quadratic work takes far longer than a test may, and recursion overflows the stack. */
function repeated(piece: string): string {
  return piece.repeat(Math.ceil(100_000 / piece.length))
}

/** Each once took, or in other readers takes, quadratic time or a stack as deep as the text is long. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['one word', repeated('a')],
  ['blanks before a word', `${repeated(' ')}x`],
  ['blanks inside a line', `a${repeated(' ')}\nb`],
  ['line ends', repeated('\r')],
  ['emphasis that only closes', repeated('a* ')],
  ['emphasis that only opens', repeated(' *a')],
  ['nested emphasis', repeated('*a **b ') + repeated('b** a* ')],
  ['underscores', repeated('_')],
  ['deleted text that only closes', repeated('a~~ ')],
  ['opening brackets', repeated('[')],
  ['closing brackets', repeated('*a ]')],
  ['links', repeated('[a](b) ')],
  ['links without an end', repeated('[a](b')],
  ['titles without an end', repeated('[a](b (')],
  ['nested images', repeated('![') + repeated('](b)')],
  ['a label over many lines', `[a\n${repeated('word\n')}`],
  ['link definitions', repeated('[a]: b\n')],
  ['backticks of every length', Array.from({ length: 900 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
  ['comments without an end', repeated('x <!--')],
  ['instructions without an end', repeated('x <? ')],
  ['autolinks without an end', repeated('<a:')],
  ['attributes', `x <a ${repeated('b=c ')}`],
  ['code elements without an end', repeated('x<code>')],
  ['template tags without an end', repeated('{{ ')],
  ['ampersands', repeated('&')],
  ['URLs', repeated('http://a ')],
  ['a URL of brackets', `http://${repeated('a)')}`],
  ['mail addresses', repeated('a@b.cd ')],
  ['local parts', repeated('a.b+c')],
  ['nested quotations', repeated('>')],
  ['nested lists', `${repeated('- ')}a`],
  ['nested quotations and lists', repeated('> - 1. ')],
  ['lists nested by indentation', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ['blanks below a pipe', `a|b\n${repeated(' ')}x`],
  ['a wide table', `a|b\n${repeated('-|')}`],
  ['a table in a quotation', `> a|b\n> -|-\n${repeated('> |1|2|\n')}`],
  ['emphasis over a quotation', `> *a\n${repeated('> b\n')}> c*`],
  ['nested elements', repeated('<div>')],
  ['elements in each other', `<div>\n${repeated('<p><b>')}`],
  ['entities in HTML', `<div>${repeated('&amp;')}`],
  ['front matter of brackets', `---\na: ${repeated('[')}\n---\n`],
  ['front matter of sequences', `---\na:\n ${repeated('- ')}b\n---\n`],
  ['datelines', repeated('Baghdad, April 8, ')],
  ['cells that span columns', `<table><tr>${repeated('<td colspan=1000>a')}`],
  ['cells that span rows', `<table>${repeated('<tr><td rowspan=65000>a')}`],
  ['containers that end nowhere', `${repeated('<blockquote>')}${repeated('<li>a</li>')}`],
  ['hidden elements', repeated('<div hidden>a')],
  ['groups without an end', repeated('\\emph{')],
  ['groups without a start', repeated('}')],
  ['arguments that are no prose', repeated('\\label{')],
  ['mathematics without an end', repeated('$a ')],
  ['displays without an end', repeated('\\[ a ')],
  ['environments without an end', repeated('\\begin{quote}a')],
  ['environments that end nowhere', repeated('\\end{quote}a')],
  ['listings without an end', repeated('\\begin{verbatim}a')],
  ['options without an end', repeated('\\section[')],
  ['items', `\\begin{itemize}${repeated('\\item[a')}`],
  ['comments', repeated('%\n')],
  ['rows of a LaTeX table', `\\begin{tabular}{l}${repeated('a & b \\\\ ')}`],
  ['delimiters without an end', repeated('====\n----- \n')],
  ['containers of AsciiDoc', Array.from({ length: 700 }, (_, length) => '='.repeat(length + 4)).join('\n')],
  ['attributes of AsciiDoc', repeated('[a]\n')],
  ['a table of pipes', `|===\n${repeated('|')}`],
  ['copies of a cell', `[cols=2]\n|===\n${repeated('99*|')}`],
  ['cells that span a table', `[cols=2]\n|===\n${repeated('.99+|')}`],
  ['blocks in cells', `|===\n${repeated('a|* a\n\n')}`],
  ['tables in cells', `|===\n${repeated('a|!===\n!5\n!===\n')}`],
  ['tables in a cell without an end', `|===\na|${repeated('!===\na!')}`],
  ['a table with a sign of its own', `[separator=¦]\n|===\n${repeated('a¦')}`],
  ['footnotes without an end', repeated('footnote:[a ')],
  ['links in links', repeated('http://a[b ')],
  ['terms', repeated('a:: ')],
  ['lists of every marker', repeated('* a\n. b\n- c\n')],
  ['rules of simple tables', repeated('== ==\n')],
  ['a wide grid', `+${repeated('-+')}\n${repeated('| a\n')}`],
  ['a wide simple table', `${repeated('= ')}\n${repeated('a\n')}`],
  ['adornments', repeated('====\na\n')],
  ['literal blocks', repeated('a::\n b\n')],
  ['directives', repeated('.. note:: a\n')],
  ['directives in directives', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}.. note:: a`).join('\n')],
  ['cells of a list', `.. list-table::\n\n${repeated('   * - a\n')}`],
  ['a cell of many lines', `.. list-table::\n\n   * - a\n${repeated('       - b\n')}`],
  [
    'tables in cells of lists',
    Array.from({ length: 60 }, (_, depth) => {
      const blanks = ' '.repeat(7 * depth)
      return `${blanks}.. list-table::\n\n${blanks}   * - a\n\n`
    }).join(''),
  ],
  ['roles without an end', repeated(':a:`')],
  ['substitutions', repeated('|a ')],
  ['references', repeated('a_ ')],
]

describe.each(['markdown', 'plaintext', 'html', 'asciidoc', 'restructuredtext', 'latex'])(
  'hostile text as %s is read in the time that a test has',
  languageId => {
    test.each(HOSTILE)('%s', (_name, text) => {
      const { blocks } = readDocument({ uri: 'file:///a', languageId, text })
      expect(blocks.length).toBeLessThanOrEqual(text.length)
    })
  },
)
