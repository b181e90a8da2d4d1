/** A table by word, from lines of words by value: `byWord({ killed: 'dead slain' })` has "dead" → "killed". */
export function byWord<Value extends string>(
  lines: Readonly<Partial<Record<Value, string>>>,
): ReadonlyMap<string, Value> {
  const entries: [string, Value][] = []
  for (const value in lines) for (const word of lines[value]?.split(' ') ?? []) entries.push([word, value])
  return new Map(entries)
}
