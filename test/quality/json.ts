/** The longest line, as the formatter of this repository has it. */
const LINE = 120

/** A report as JSON, laid out as the repository's formatter lays it out: short lists stand on one line. */
export function reportJson(report: object): string {
  return `${JSON.stringify(report, roundNumbers, 2)}\n`.replace(/^(.*)\[\n([^[\]{}]+)\n *\](,?)$/gm, onOneLine)
}

function onOneLine(lines: string, before: string, items: string, comma: string): string {
  const line = `${before}[${items.trim().replace(/,\n */g, ', ')}]${comma}`
  return line.length <= LINE ? line : lines
}

/** Four decimals are plenty for shares of a few thousand cases, and keep the file's changes readable. */
function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value
}
