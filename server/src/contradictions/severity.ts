/** As in the Problems panel. `warning` is the default; `information` and `hint` never fail a check. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** True when `severity` is at least as grave as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b
}
