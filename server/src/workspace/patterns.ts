import picomatch from 'picomatch'

/** Tells whether a path, relative to a folder and with forward slashes, is meant. */
export type Matcher = (path: string) => boolean

/**
 * The shape of a pattern that stays within its folder: relative, with forward slashes, not turned round by `!`. Globs
 * have `*`, `**`, `?`, `[a-z]` and `{one,other}`.
 */
export const PATTERN = /^(?![!/])(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$)).+$/

/**
 * Matches what a pattern names, and everything below a folder that it names.
 *
 * @example matcherOf(['archive', 'wire/*.txt'])('archive/2019/flood.md') // true
 */
export function matcherOf(patterns: readonly string[]): Matcher {
  if (patterns.length === 0) return () => false
  const matches = picomatch(patterns.map(normalised), { dot: true, nonegate: true })
  return path => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (matches(path.slice(0, end))) return true
    }
    return false
  }
}

/** The folder below which everything lies that a pattern can match: 'wire' for `wire/*.txt`, '' for any. */
export function folderOfPattern(pattern: string): string {
  const { base, isGlob } = picomatch.scan(normalised(pattern))
  return isGlob ? base : normalised(pattern)
}

function normalised(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
}
