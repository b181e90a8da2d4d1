/*
 * Nouns whose number names them: chapters, gates, versions, storms.
 */

/** Nouns that the number behind them names. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'image photo slide chapter section part page pages figure fig table volume vol appendix article clause paragraph verse line level grade room suite apartment apt ' +
    'floor gate platform pier dock route highway interstate motorway road exit junction bus train flight channel ward district precinct division ' +
    'unit battalion regiment squadron type class category phase stage step lot plot block episode season round week day act scene track psalm ' +
    'bill proposition amendment resolution case docket order form schedule title question item note version ver v windows ios android apollo ' +
    'boeing airbus formula number no nos nr tier zone pub issue building hangar terminal camp station tower rule option scenario group team game match ' +
    'lane bay berth box shaft reactor engine car heat corridor area listing exhibit algorithm equation eq theorem lemma definition corollary problem ' +
    'exercise lesson module sheet card tab data sample bug ticket pr rfc iso index byte bit port row column cabin opus bucket slot ' +
    'offset seat layer node error status code lap hole play principle goal objective habit tip myth fact topic theme sprint milestone priority ' +
    'recommendation finding challenge example law http tls p pp ch sec art figs'
  ).split(' '),
)

/** Labels before several numbers: "chapters 3 and 4". */
export const PLURAL_LABELS: ReadonlySet<string> = new Set(
  (
    'chapters sections pages figures tables volumes listings verses rooms steps rows columns articles clauses paragraphs examples exercises ' +
    'questions items appendices chapter section page figure table listing article clause paragraph'
  ).split(' '),
)

/** Labels that a full stop may cut short: "no. 7", "pp. 3–4". */
export const ABBREVIATED_LABELS: ReadonlySet<string> = new Set('no nos fig figs vol p pp ch sec art'.split(' '))

/** Labels that name without a capital too, where no noun in the plural follows the number. */
export const LOWER_LABELS: ReadonlySet<string> = new Set(
  (
    'chapter section page pages figure table volume appendix clause paragraph verse line room gate platform route highway flight channel version ' +
    'step type phase level grade tier zone number exit index byte bit port row column cabin category opus bucket slot offset seat listing layer ' +
    'node error status code lap hole stage p pp ch sec fig vol'
  ).split(' '),
)

/** Capitalised words before a comma and a number that name no person but what is numbered. */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  (
    'chapter section part page figure table volume room route highway street road ' +
    'avenue apollo boeing airbus windows version no number genesis psalm act article'
  ).split(' '),
)

/** What has a category by its strength: "a category 4 hurricane". */
export const STORM_NOUNS: ReadonlySet<string> = new Set(
  'storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes'.split(' '),
)
