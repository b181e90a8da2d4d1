import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { EXCLUSIVE_KIN, KIN, KIN_PLURALS } from '../../lexicon/kin.js'
import { PARTIES, PARTY_LABELS } from '../../lexicon/parties.js'
import { OFFICE_HEADS, POSTS } from '../../lexicon/roles.js'
import type { Cue } from '../cues.js'

/** Words that tell whether somebody is alive; those of the patterns of `readTraits.ts` and no others. */
const LIFE_WORDS = (
  'perished succumbed dead lost mourns mourning tribute tributes memory loss killing ashes memorial continues returns still retire making taking touring training rehearsing enjoying living tour ' +
  'mr mrs ms miss sir dame lord lady madam widow widower estate coffin survived hospital late died drowned passed killed murdered buried found death funeral burial grave obituary says thinks believes recalls remembers writes argues explains lives hopes plans works ' +
  'teaches runs wants keeps expects enjoys intends lectures volunteers looks alive recovering expected due looking planning preparing writing working will insists jokes admits laughs adds shot laid pronounced cremated mourned ' +
  'university college school academy grammar hospital infirmary clinic institute united rovers city town athletic wanderers albion hotspur fc villa times herald gazette post mail echo courier chronicle bank orchestra philharmonic symphony'
).split(' ')

const EXCLUSIVE_RELATIVES = [...KIN].flatMap(([word, relation]) => (EXCLUSIVE_KIN.has(relation) ? [word] : []))

/** Of what has several words or a hyphen the last word. */
const TELLING: ReadonlySet<string> = new Set([
  ...[
    ...POSTS.keys(),
    ...PARTIES.keys(),
    ...COUNTRY_BY_PEOPLE.keys(),
    ...COUNTRY_NAMES,
    ...PARTY_LABELS.keys(),
    ...EXCLUSIVE_RELATIVES,
    ...OFFICE_HEADS,
    ...KIN_PLURALS.keys(),
  ].map(lastWord),
  ...LIFE_WORDS,
])

function lastWord(phrase: string): string {
  return phrase.split(/[^\p{L}\p{M}]+/u).findLast(word => word !== '') ?? phrase
}

/** A word of those without which nothing is said of anybody in passing: "director", "Danish", "late". */
export const TRAIT: Cue = {
  word: lower => lower.split("'").some(part => TELLING.has(part) || TELLING.has(part.replace(/^(?:half|step)/, ''))),
}

/** A word that may be an acronym, or the first letter of one: "WFA", "B" in "B&B". */
export const ACRONYM: Cue = { word: (_, text) => /(?:^|['’])\p{Lu}(?:\p{Lu}|['’]|$)/u.test(text) }
