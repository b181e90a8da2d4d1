/** A symbol found in a text: what it may stand for, the usual reading first, and its length in UTF-16 units. */
export interface SymbolMatch<T> {
  readonly values: readonly [T, ...T[]]
  readonly length: number
}

/** Symbols by their first UTF-16 unit, the longest first. Built once from a table. */
export type SymbolIndex<T> = ReadonlyMap<string, readonly SymbolEntry<T>[]>

interface SymbolEntry<T> {
  readonly symbol: string
  readonly values: [T, ...T[]]
}

/** An index of symbols ("km/h", "US$"), matched as they are. A symbol given twice stands for both, in this order. */
export function symbolIndex<T>(symbols: Iterable<readonly [symbol: string, value: T]>): SymbolIndex<T> {
  const entries = new Map<string, SymbolEntry<T>>()
  for (const [symbol, value] of symbols) {
    const entry = entries.get(symbol)
    if (entry) entry.values.push(value)
    else entries.set(symbol, { symbol, values: [value] })
  }
  const index = new Map<string, SymbolEntry<T>[]>()
  for (const entry of entries.values()) {
    const first = entry.symbol.charAt(0)
    const sharing = index.get(first)
    if (sharing) sharing.push(entry)
    else index.set(first, [entry])
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.symbol.length - a.symbol.length)
  return index
}

/** The longest symbol that begins at `start` and may stand there, as `mayStand(symbol, end)` decides. */
export function longestSymbol<T>(
  index: SymbolIndex<T>,
  text: string,
  start: number,
  mayStand: (symbol: string, end: number) => boolean,
): SymbolMatch<T> | undefined {
  for (const { symbol, values } of index.get(text.charAt(start)) ?? []) {
    if (text.startsWith(symbol, start) && mayStand(symbol, start + symbol.length)) {
      return { values, length: symbol.length }
    }
  }
  return undefined
}
