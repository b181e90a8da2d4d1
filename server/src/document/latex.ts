import { LatexReader } from './latex/latexReader.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { withPlainLineEnds } from './plainLineEnds.js'
import type { FrontMatter, Reading } from './reader.js'

/**
 * Reads LaTeX: the text that it prints, without commands, comments, drawings, code and lists of references; mathematics,
 * references and URLs are opaque, but a number alone between dollar signs is read. Notes stand in brackets where they
 * are set. A file without `\begin{document}` is taken for a part of one.
 */
export function readLatex(source: string): Reading {
  const { end, data } = readFrontMatter(source)
  const text = withPlainLineEnds(source, end)
  const reader = new LatexReader(source, text)
  const body = /^[^%\n]*?\\begin\{document\}/m.exec(text)
  const bodyStart = body === null ? 0 : body.index + body[0].length
  const title = /^[ \t]*\\title(?=[[{])/m.exec(text.slice(0, bodyStart))
  if (title !== null) reader.readCommand(title.index + title[0].indexOf('\\'))
  reader.readFrom(bodyStart)
  return { blocks: reader.blocks, frontMatter: frontMatterOf(text, data) }
}

/** `\date{3 March 2024}` says when the document is from. */
function frontMatterOf(text: string, data: FrontMatter | null): FrontMatter | null {
  const date = /^[ \t]*\\date\{([^{}\\\n]{1,60})\}/m.exec(text)?.[1]
  return date === undefined ? data : { date, ...data }
}
