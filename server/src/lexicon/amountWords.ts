/*
 * Words in and around an amount.
 */

/** What may stand between a noun and its number: "of", "to", "at", verbs of being and changing ("the price rose to $5"). */
export const AMOUNT_LEADS: ReadonlySet<string> = new Set(
  (
    'of to at by from is was are were be been reached reaches reach start starts started begin begins began amounted amounts valued rose rises fell falls grew jumped climbed dropped totalled totaled totals numbered numbering ' +
    'numbers stood stands exceeded exceeds hit hits increased decreased surged slipped came topped costs cost worth has had have measures measured ' +
    'weighs weighed lasted lasts took takes averaged averages remained reduced cut lowered raised doubled tripled halved improved declined ' +
    'shrank expanded slid swelled edged ticked put set estimated placed reckoned pegged the a an'
  ).split(' '),
)

/** What stands in an amount besides its digits. */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  '% $ £ € percent per cent point points million billion trillion thousand m bn dollars euros pounds'.split(' '),
)

/** What an amount of money may end in besides its digits. */
export const AMOUNT_ENDS: ReadonlySet<string> = new Set(
  'million billion trillion thousand m bn k dollars euros pounds yen € £'.split(' '),
)

/** How a sum is paid, behind "in", and not for what: "$1.35 billion in cash". */
export const PAYMENT_MANNERS: ReadonlySet<string> = new Set(
  'cash total all notes coins stock shares advance instalments installments today full part addition gold'.split(' '),
)

/** Behind these a unit with its article is an amount: "weighs a tonne", "costs a dollar". */
export const BEFORE_AN_AMOUNT: ReadonlySet<string> = new Set(
  'weighs weighed weighing costs cost paid pay pays drank ran walked swam is was measures by fell rose'.split(' '),
)

/** Words of more and less behind which "a mile" is one: "less than a mile". */
export const HEDGES_OF_ONE: ReadonlySet<string> = new Set(
  'than about nearly almost over under within around roughly just least above below exceeding'.split(' '),
)

/** Words near which pounds are money, and no weight: "a fine of 12 pounds". */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'cost costs paid pay pays price priced worth spent spend earned earn earns owed raised donated fined fine bill budget grant salary wage fee rent charge charged debt loan sterling money cash ticket tickets'.split(
    ' ',
  ),
)

/** Verbs of which something is put at a figure, and by which somebody puts a figure somewhere. */
export const PLACING_VERBS: ReadonlySet<string> = new Set(['put', 'set', 'placed'])

/** What stands behind such a verb where something is put at a figure: "costs put at £3m". */
export const PLACED_AT: ReadonlySet<string> = new Set(['at', 'to'])
