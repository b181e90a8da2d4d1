import { FALL_NOUNS, RISE_NOUNS } from './changeWords.js'

/*
 * Nouns that say how much there is of something, and not of what.
 */

/** Nouns for how many there are of what stands behind "of": "the number of visitors". */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(['number', 'total', 'count', 'tally', 'toll', 'sum'])

/** Nouns before a preposition that say nothing of what is measured: "a total of", "an increase in". */
export const BARE_MEASURES: ReadonlySet<string> = new Set([
  ...RISE_NOUNS,
  ...FALL_NOUNS,
  ...'number amount total sum average rest part most half third quarter kind sort type lot deal out group series set bit value change'.split(
    ' ',
  ),
])

/** Nouns for how much there is of what goes up or down: "the number of burglaries fell". */
export const LEVEL_NOUNS: ReadonlySet<string> = new Set(
  'number numbers level levels total volume amount value rate tally incidence'.split(' '),
)

/** Nouns that are said of many things, and that many words tell of one: "the cost of the work" is no thing of a place. */
export const NOUNS_OF_MANY: ReadonlySet<string> = new Set(
  `number numbers total amount cost costs price prices value sum group part parts majority minority most half third quarter kind sort type lot rest
  one some all each any none dozens hundreds thousands millions support loss death deaths lives life toll top end start beginning middle side
  case cases case result results age height length width depth weight distance area speed rate share percent cent increase rise fall drop crowd
  worth because out chance lack use means way view news fear fears sign signs fine prison sentence search hunt call deadline bid contract budget money`.split(
    /\s+/,
  ),
)

/** Loads by their name, in the singular, where others tell what they are made of: "a cargo of rice". */
export const LOAD_NOUNS: ReadonlySet<string> = new Set(
  'cargo load haul catch shipment consignment harvest crop stock delivery'.split(' '),
)

/** Words near which a "point" is one of per cent: "the bank raised rates by a quarter point". */
export const POINT_NOUNS: ReadonlySet<string> = new Set(
  'rate rates interest yield yields inflation bank fed unemployment margin margins spread spreads bond bonds'.split(
    ' ',
  ),
)
