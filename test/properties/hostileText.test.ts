import { describe, expect, test } from 'vitest'
import { readDocument } from '../../server/src/document/readDocument.js'

/** A quarter of a megabyte of a repeated piece: enough that quadratic work takes far longer than a test may, and recursion overflows the stack. */
function repeated(piece: string): string {
  return piece.repeat(Math.ceil(250_000 / piece.length))
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
  ['datelines', repeated('Baghdad, April 8, ')],
]

describe.each(['markdown', 'plaintext'])('hostile text as %s is read in the time that a test has', languageId => {
  test.each(HOSTILE)('%s', (_name, text) => {
    const { blocks } = readDocument({ uri: 'file:///a', languageId, text })
    expect(blocks.length).toBeLessThanOrEqual(text.length)
  })
})
