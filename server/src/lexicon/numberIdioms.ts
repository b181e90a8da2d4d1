/**
 * Phrases with a number word that count nothing, in lower case: the word, and what stands behind it (a hyphen
 * between them apart). A person who is "second to none" comes in no order.
 */
function idioms(phrases: string): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const phrase of phrases.split(',')) {
    const [word = '', ...behind] = phrase.trim().split(/\s+/)
    index.set(word, new Set([...(index.get(word) ?? []), ...behind]))
  }
  return index
}

export const IDIOMATIC_ORDINALS: ReadonlyMap<string, ReadonlySet<string>> = idioms(
  `first aid aider aiders lady ladies class rate name names hand person things light responder responders refusal world
  language cousin cousins place thing off fruits nations out, second to hand nature thoughts thought guess guessing class
  rate chance wind fiddle cousin cousins best language resolution granularity precision, third party parties world person degree, fourth estate wall,
  fifth column amendment, eleventh hour, seventh heaven`,
)

/** Nouns and adjectives that make a word of the number before them: "two-faced", "a four-letter word". */
export const IDIOMATIC_COUNTS: ReadonlyMap<string, ReadonlySet<string>> = idioms(
  `two faced way timing minds fold cents bit, four letter wheel by, six of pack, nine yards, million thanks miles,
  thousand thanks pardons, three some musketeers piece ring, one way liner liners off stop sided on night hit upmanship
  man woman size shot track trick`,
)

/** What comes in twos whoever has it, or is said of any two: it tells nothing of how many there are. */
export const PAIRED_BY_NATURE: ReadonlySet<string> = new Set(
  'sides ends hands eyes ears legs arms feet parents halves cases ways respects things occasions countries nations parties teams genders sexes'.split(
    ' ',
  ),
)

/** What is only one by the way: nobody counts ways or reasons. */
export const ONLY_BY_THE_WAY: ReadonlySet<string> = new Set(
  'way thing reason time one person day question problem difference option choice hope answer purpose solution place exception good part'.split(
    ' ',
  ),
)

/** What there are none of in a manner of speaking. */
export const NEVER_COUNTED: ReadonlySet<string> = new Set(
  'plans signs doubts details words limits ifs buts excuses regrets guarantees illusions hopes means qualms comments changes results terms odds thanks grounds strings problems difficulties reasons answers secrets'.split(
    ' ',
  ),
)

/** Behind these "one" counts nothing: "no one", "the one", "day one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  'no any this that the each every which another some day number last first next previous other same new old'.split(
    ' ',
  ),
)

/** Before these "one" counts nothing: "one another", "one day", "one way". */
export const BEHIND_IDIOMATIC_ONE: ReadonlySet<string> = new Set(
  'another day thing way time side reason example hand point such'.split(' '),
)
