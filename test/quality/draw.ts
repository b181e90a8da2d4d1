/** `count` of the items in their own order, always the same for one seed: the first steps of a Fisher–Yates shuffle. */
export function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = randomNumbers(seed)
  const indices = items.map((_, index) => index)
  const drawn: number[] = []
  for (let step = 0; step < Math.min(count, indices.length); step++) {
    const other = step + Math.floor(random() * (indices.length - step))
    const [here = 0, there = 0] = [indices[step], indices[other]]
    indices[other] = here
    drawn.push(there)
  }
  return drawn.sort((a, b) => a - b).flatMap(index => items[index] ?? [])
}

/** Numbers from 0 up to 1 that only the seed decides: mulberry32, Tommy Ettinger (2017). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
