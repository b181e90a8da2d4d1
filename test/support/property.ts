import type { Parameters } from 'fast-check'

/**
 * How often and from which seed a property is tried. The seed is fixed, so that a run tells of the change and not of
 * chance; `PROPERTY_SEED` gives another one, and `PROPERTY_RUNS=20` twenty times as many tries.
 */
export function tries(numRuns = 100): Pick<Parameters, 'seed' | 'numRuns'> {
  return {
    seed: Number(process.env['PROPERTY_SEED'] ?? 20250408),
    numRuns: numRuns * Number(process.env['PROPERTY_RUNS'] ?? 1),
  }
}

/** Milliseconds that a property may take on a slow machine: it is there for a run that hangs. */
export const PATIENCE = 120_000 * Number(process.env['PROPERTY_RUNS'] ?? 1)
