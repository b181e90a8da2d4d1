import { type Timing, timing } from './statistics.js'

/** How often a run is timed; `seconds` bounds the time beyond the fewest timings. */
export interface Limits {
  readonly atLeast: number
  readonly atMost: number
  readonly warmUp: number
  readonly seconds: number
}

/** Repeats a timed run until `atMost` timings, or until `seconds` have gone by and there are `atLeast`. */
export function repeated(limits: Limits, run: () => number): Timing {
  const times: number[] = []
  for (let turn = 0; turn < limits.warmUp; turn++) run()
  const started = performance.now()
  while (times.length < limits.atMost) {
    if (times.length >= limits.atLeast && performance.now() - started > limits.seconds * 1000) break
    times.push(run())
  }
  return timing(times)
}
