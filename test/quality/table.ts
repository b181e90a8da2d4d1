/** A Markdown table: the first `words` columns to the left, the others to the right, padded to read as plain text too. */
export function table(head: readonly string[], body: readonly (readonly string[])[], words = 1): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...body.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) =>
        column < words ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join(' | ')} |`
  const rule = widths.map((width, column) => (column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...body.map(line)].join('\n')
}

/** Two decimals; a dash where there is nothing to say. */
export function fraction(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

/** 12345 → `12,345`; the same in every locale. */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
