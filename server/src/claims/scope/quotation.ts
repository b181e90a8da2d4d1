import type { Token } from '../../document/tokens.js'

/** For each token of a sentence, whether it stands between quotation marks that close again. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  const quoted = tokens.map(() => false)
  let opened = -1
  tokens.forEach(({ text }, index) => {
    if (text === '“' || (text === '"' && opened < 0)) opened = index
    else if ((text === '”' || text === '"') && opened >= 0) {
      quoted.fill(true, opened + 1, index)
      opened = -1
    }
  })
  return quoted
}
