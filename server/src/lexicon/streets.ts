/** Kinds of street by every way of writing them, without the stop of an abbreviation. */
export const STREET_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    street: 'st str',
    avenue: 'ave av aven',
    road: 'rd',
    boulevard: 'blvd boul',
    drive: 'dr drv',
    lane: 'ln',
    place: 'pl',
    court: 'ct crt',
    circle: 'cir crcle',
    terrace: 'ter terr',
    highway: 'hwy',
    parkway: 'pkwy pky',
    expressway: 'expy',
    freeway: 'fwy',
    turnpike: 'tpke',
    pike: '',
    way: 'wy',
    trail: 'trl',
    plaza: 'plz',
    square: 'sq',
    crescent: 'cres',
    alley: 'aly',
    close: '',
    quay: '',
    row: '',
    mews: '',
    walk: '',
    loop: '',
    path: '',
    run: '',
    point: 'pt',
    crossing: 'xing',
    cove: 'cv',
    gardens: 'gdns',
    grove: 'grv',
    heights: 'hts',
    hill: '',
    ridge: 'rdg',
    bend: '',
    manor: '',
    promenade: '',
    esplanade: '',
    embankment: '',
    wharf: '',
  }).flatMap(([kind, others]) => [kind, ...others.split(' ')].filter(Boolean).map(word => [word, kind] as const)),
)

/**
 * The kinds that close the name of a street wherever they stand behind a number and a name in capitals; the others are
 * as often the last word of something else ("12 Harbour Close", but "20 Old Hill").
 */
export const SURE_STREET_KINDS: ReadonlySet<string> = new Set(
  'street avenue road boulevard drive lane place court terrace highway parkway way plaza square crescent quay row mews'.split(
    ' ',
  ),
)

/** The parts of a town that a street's name may begin or end with. */
export const STREET_DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
    northeast: 'ne',
    northwest: 'nw',
    southeast: 'se',
    southwest: 'sw',
  }).flatMap(([direction, short]) => [
    [direction, direction],
    [short, direction],
  ]),
)
