/** A stream of numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number
  /** One of the items, each as likely as any other. */
  pick<T>(items: readonly [T, ...T[]]): T
  /** `count` different items in a random order; all of them where there are fewer. */
  sample<T>(items: readonly T[], count: number): readonly T[]
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean
}

/** The generator mulberry32 (T. Ettinger, public domain): 32 bits of state, ample for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    whole,
    pick: items => items[whole(0, items.length - 1)] ?? items[0],
    sample(items, count) {
      const rest = [...items]
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(whole(0, rest.length - 1), 1),
      ).flat()
    },
    chance: probability => next() < probability,
  }
}
