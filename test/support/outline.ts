import { readDocument } from '../../server/src/document/readDocument.js'

/** The blocks of a source, each as `kind: text`, with the level where there is one and the headers of a cell. */
export function outlineOf(languageId: string, source: string): string[] {
  const { blocks } = readDocument({ uri: 'file:///a', languageId, text: source })
  return blocks.map(({ kind, level, text, cell }) => {
    const headers = cell === undefined ? '' : ` [${cell.columnHeader}|${cell.rowHeader}]`
    return `${kind}${level ?? ''}: ${text}${headers}`
  })
}

/** The prose of a source that is one paragraph: `x` and what follows it. */
export function inlineOf(languageId: string, source: string): string {
  return outlineOf(languageId, `x ${source}`)
    .join('\n')
    .replace(/^paragraph: x\s/, '')
}
