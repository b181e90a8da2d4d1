/**
 * Writes `server/src/lexicon/frequentWords.ts` from SCOWL, the word lists of spelling checkers
 * (http://wordlist.aspell.net/, package `scowl` of Debian): `npx tsx scripts/frequentWords.ts /usr/share/dict/scowl`.
 * Of the words of one stem the shortest is kept, and none that the editors' own tiers already have.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stem } from '../server/src/document/stem.js'
import { COMMON_WORDS, VERY_COMMON_WORDS } from '../server/src/lexicon/commonWords.js'
import { FUNCTION_WORDS } from '../server/src/lexicon/functionWords.js'

const TARGET = fileURLToPath(new URL('../server/src/lexicon/frequentWords.ts', import.meta.url))
const LINE_LENGTH = 150

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Which folder has the lists? For example /usr/share/dict/scowl')
  process.exit(2)
}

const taken = new Set([...VERY_COMMON_WORDS, ...COMMON_WORDS, ...FUNCTION_WORDS].map(stem))
const frequent = tier(folder, 10)
const familiar = tier(folder, 20)
writeFileSync(
  TARGET,
  `/**
 * Words that are frequent in English of any subject, one for each stem, in the two tiers below those of
 * \`commonWords.ts\`. Written by \`scripts/frequentWords.ts\` from the lists of sizes 10 and 20 of SCOWL,
 * Copyright 2000-2020 by Kevin Atkinson (http://wordlist.aspell.net/):
 *
 * @license Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created
 * from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above
 * copyright notice appears in all copies and that both that copyright notice and this permission notice appear in
 * supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
 * purpose. It is provided "as is" without express or implied warranty.
 */
export const FREQUENT_WORDS: readonly string[] = ${table(frequent)}

export const FAMILIAR_WORDS: readonly string[] = ${table(familiar)}
`,
)
console.log(`${frequent.length} frequent and ${familiar.length} familiar words`)

/** The words of one size in all spellings of English, whose stems no list before it had. */
function tier(from: string, size: number): string[] {
  const words = readdirSync(from)
    .filter(name => name.endsWith(`-words.${size}`))
    .flatMap(name => readFileSync(path.join(from, name), 'latin1').split('\n'))
    .filter(word => /^[a-z]{3,}$/.test(word))
  const shortest = new Map<string, string>()
  for (const word of words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const own = stem(word)
    if (taken.has(own)) continue
    if (!shortest.has(own)) shortest.set(own, word)
  }
  for (const own of shortest.keys()) taken.add(own)
  return [...shortest.values()].sort()
}

function table(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > LINE_LENGTH) {
      lines.push(line)
      line = ''
    }
    line += `${word} `
  }
  lines.push(line.trimEnd())
  return `(\n${lines.map(text => `  '${text}'`).join(' +\n')}\n).split(' ')`
}
