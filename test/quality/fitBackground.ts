/**
 * `npx tsx test/quality/fitBackground.ts <files of cases>`: measures, over documents that have nothing to do with one
 * another, the chance that a given word of each tier occurs at a given place of a text: the `RATES` of
 * `server/src/facts/documentSimilarity.ts`.
 */

import { type DocumentProfile, joinProfiles, profileOf, tierOfTerm } from '../../server/src/claims/profile.js'
import { readProse } from '../../server/src/document/prose.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import { TIERS } from '../../server/src/document/wordTier.js'
import { readCases } from './case.js'

const profiles: DocumentProfile[] = readCases(process.argv.slice(2)).sets.flatMap(({ cases }) =>
  cases.flatMap(({ documents }) => documents.map(document => profileOfDocument(document))),
)

function profileOfDocument({
  uri,
  languageId,
  text,
}: {
  uri: string
  languageId: string
  text: string
}): DocumentProfile {
  return joinProfiles(readDocument({ uri, languageId, text }).blocks.map(block => profileOf(readProse(block.text))))
}

/** Each document is set against a hundred from the other half of the list, where other stories are told. */
const AGAINST = 100
const found = Array.from({ length: TIERS }, () => 0)
const looked = Array.from({ length: TIERS }, (): { count: number; words: number }[] => [])
profiles.forEach((profile, index) => {
  const opposite = (index + Math.floor(profiles.length / 2)) % profiles.length
  for (const other of profiles.slice(opposite, opposite + AGAINST)) {
    const terms = new Set(other.terms)
    for (const term of profile.terms) {
      if (terms.has(term)) found[tierOfTerm(term)] = (found[tierOfTerm(term)] ?? 0) + 1
    }
    profile.counts.forEach((count, tier) => {
      looked[tier]?.push({ count, words: other.words })
    })
  }
})

console.log(`${profiles.length} documents`)
for (let tier = 0; tier < TIERS; tier++) console.log(`tier ${tier}: ${rateOf(tier).toExponential(1)}`)

/** The rate at which as many words would be found as were: by halving, since more of them follow from a higher rate. */
function rateOf(tier: number): number {
  let [low, high] = [1e-9, 1e-2]
  while (high / low > 1.01) {
    const rate = Math.sqrt(low * high)
    const expected = (looked[tier] ?? []).reduce(
      (sum, { count, words }) => sum + count * (1 - Math.exp(-rate * words)),
      0,
    )
    if (expected < (found[tier] ?? 0)) low = rate
    else high = rate
  }
  return Math.sqrt(low * high)
}
