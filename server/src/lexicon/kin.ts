/** Relations between people, each line one relation; those of different lines exclude each other for one pair of people. */
const KIN_LINES = (
  'brother|sister|mother mum mom mummy|father dad daddy|son|daughter|husband|wife|cousin|uncle|aunt auntie|nephew|niece|grandfather grandad granddad|grandmother granny grandma|grandson|granddaughter|' +
  'brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|stepfather|stepmother|stepson|stepdaughter|stepbrother|stepsister|half-brother|half-sister|' +
  'godfather|godmother|godson|goddaughter|fiancé fiance|fiancée fiancee|boyfriend|girlfriend|twin|widow|widower|ex-wife|ex-husband|great-aunt|great-uncle|grandchild|parent|sibling|spouse|child'
).split('|')

/** The relation that a word names, by the first word of its line: "mum" → "mother". */
export const KIN: ReadonlyMap<string, string> = new Map(
  KIN_LINES.flatMap(line => {
    const words = line.split(' ')
    return words.map(word => [word, words[0] ?? word] as const)
  }),
)

/** Ties of blood and law of which two people have one. */
export const EXCLUSIVE_KIN: ReadonlySet<string> = new Set(
  'brother sister mother father son daughter cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law husband wife widow widower ex-wife ex-husband fiancé fiancée boyfriend girlfriend spouse twin sibling great-aunt great-uncle'.split(
    ' ',
  ),
)

/** Ties that one pair of people may have at once or one after the other, each line a kind of them. */
const KINDS_OF_KIN =
  'husband wife widow widower ex-wife ex-husband fiancé fiancée boyfriend girlfriend spouse|brother twin sibling|sister twin sibling'.split(
    '|',
  )

/** Whether somebody may be both: "his wife" and later "his widow", "her brother" and "her twin". */
export function mayBeBothKin(a: string, b: string): boolean {
  return KINDS_OF_KIN.some(line => {
    const kind = line.split(' ')
    return kind.includes(a) && kind.includes(b)
  })
}

/** Plurals that tell how two people are related, with the tie of the one to the other. */
export const KIN_PLURALS: ReadonlyMap<string, string> = new Map([
  ['brothers', 'brother'],
  ['sisters', 'sister'],
  ['siblings', 'sibling'],
  ['twins', 'twin'],
  ['cousins', 'cousin'],
  ['husband and wife', 'spouse'],
  ['couple', 'spouse'],
])
