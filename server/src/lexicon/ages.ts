/** Decades of a life: "in her forties", "fortysomething". The first year of each. */
export const AGE_DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
)

/** Verbs and phrases of which the number behind them is an age where a person is their subject. */
export const AGE_VERBS: ReadonlySet<string> = new Set([
  'is',
  'was',
  "she's",
  "he's",
  'turned',
  'turns',
  'be',
  'been',
  'am',
  "i'm",
])

/** Those that an age is said of in a word. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'i', 'who'])

/** People who may be "under 5" or "over 18" and what they may do then. */
export const PEOPLE_OF_AN_AGE: ReadonlySet<string> = new Set(
  'anyone everyone children child people those adults kids pupils students youths minors women men boys girls drivers someone person persons players residents'.split(
    ' ',
  ),
)

/** Verbs before an age of which the subject may stand far off: "the boy stabbed in Hove was 15". */
export const BEING_OF_AN_AGE: ReadonlySet<string> = new Set(['is', 'was'])

/** What may stand between a noun and the age of whom it names: "the pilot, who is 61", "a boy aged 15". */
export const AGE_LEADS: ReadonlySet<string> = new Set([
  ...BEING_OF_AN_AGE,
  ...', who aged age of at the now just only turned turns'.split(' '),
])

/** Words straight before an age: "aged 47", "age 47". */
export const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages'])

/** What is said to be somebody's and has no age of its own: "the death of Mara Venn, 47". */
export const AGELESS_NOUNS: ReadonlySet<string> = new Set(
  (
    'death killing murder slaying shooting stabbing beating assault disappearance kidnapping abduction drowning arrest trial conviction sentencing ' +
    'funeral family body remains name case identity memory life rescue release loss birth election appointment'
  ).split(' '),
)

/** What ends a life, or puts it into the news: the age is then that of the text. */
export const NEWS_OF_A_LIFE: ReadonlySet<string> = new Set(
  'died dies dead death killed shot stabbed murdered drowned missing disappeared passed arrested crashed vanished rescued collapsed abducted kidnapped'.split(
    ' ',
  ),
)

/** What may stand between "aged" and the number. */
export const BEHIND_AGED: ReadonlySet<string> = new Set(
  'of between from under over below above about around at least to just nearly only'.split(' '),
)

/** What goes on behind people told by an age limit: "children under 5 travel free", "anyone over 18 may". */
export const BEHIND_AGE_LIMITS: ReadonlySet<string> = new Set(
  'may can must from are were is travel vote who to in with have should will and'.split(' '),
)
