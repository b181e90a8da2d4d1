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
