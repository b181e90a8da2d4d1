/** What a unit measures. Only units of one dimension convert into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'months'
  | 'energy'
  | 'power'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'rotation'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'angle'
  | 'sound'
  | 'data'
  | 'dataRate'
  | 'pixels'
  | 'flow'
  | 'fuelEconomy'
  | 'concentration'
  | 'radiationDose'
  | 'absorbedDose'
  | 'radioactivity'
  | 'magneticField'
  | 'luminousFlux'
  | 'luminousIntensity'
  | 'substance'
  | 'capacitance'
  | 'inductance'
  | 'crossSection'

/**
 * What else the surface of a unit may be, so that a reader demands more evidence than a number before it.
 *
 * - `word`: an ordinary word or a name ("in", "stone", "World Cup", "second" place).
 * - `letter`: letters with many other uses ("C-130", "5A", "12 MPs").
 * - `scale`: a scale after a number ("5m" is also five million, "5K" five thousand).
 * - `money`: a currency ("pound").
 * - `unit`: another unit, in this table or out of it ("nm", "degree", "carat" of purity).
 * - `mark`: a punctuation mark (`"`, `'`).
 */
export type Ambiguity = 'word' | 'letter' | 'scale' | 'money' | 'unit' | 'mark'

/** One unit of ordinary English prose. A value converts by `canonical = value × factor + offset`. */
export interface UnitEntry {
  /** Singular name, British spelling: "kilometre", "mile", "month". Unique. */
  readonly id: string
  /** "kilometres", "feet", "degrees Celsius", "horsepower". */
  readonly plural: string
  readonly dimension: Dimension
  /** How many canonical units of the dimension (see `canonicalUnits`) one of this unit is. */
  readonly factor: number
  /** Where the unit's zero lies in canonical units; only temperatures have one. */
  readonly offset?: number
  /** Words in lower case, matched whatever the case of the text; singular and plural come first. */
  readonly names: readonly string[]
  /** Symbols and abbreviations, matched as they are: "Mb" is not "MB". */
  readonly symbols: readonly string[]
  /** Which of the names and symbols may be something else, and what. */
  readonly ambiguous?: Readonly<Record<string, readonly Ambiguity[]>>
  /**
   * Ids of the definite units that the words may stand for where they do not say which: a "gallon" is a US gallon or
   * an imperial gallon. The factor is then that of the first.
   */
  readonly mayBe?: readonly string[]
  /** Where the factor is defined. */
  readonly source: string
}

/** The unit in which values of a dimension are held: chosen so that factors are short, exact and familiar. */
export const canonicalUnits: Readonly<Record<Dimension, string>> = {
  length: 'metre',
  area: 'square metre',
  volume: 'litre',
  mass: 'kilogram',
  speed: 'kilometre per hour',
  temperature: 'degree Celsius',
  duration: 'second',
  months: 'month',
  energy: 'joule',
  power: 'watt',
  force: 'newton',
  torque: 'newton metre',
  pressure: 'pascal',
  frequency: 'hertz',
  rotation: 'revolution per minute',
  voltage: 'volt',
  current: 'ampere',
  charge: 'ampere-hour',
  resistance: 'ohm',
  angle: 'degree',
  sound: 'decibel',
  data: 'byte',
  dataRate: 'bit per second',
  pixels: 'pixel',
  flow: 'litre per second',
  fuelEconomy: 'kilometre per litre',
  concentration: 'part per million',
  radiationDose: 'sievert',
  absorbedDose: 'gray',
  radioactivity: 'becquerel',
  magneticField: 'tesla',
  luminousFlux: 'lumen',
  luminousIntensity: 'candela',
  substance: 'mole',
  capacitance: 'farad',
  inductance: 'henry',
  crossSection: 'barn',
}

/** SI base units, derived units, prefixes, and the units accepted for use with them (min, h, d, ha, L, t, au, °, dB). */
const SI = 'SI Brochure, 9th ed. (2019)'
/** The yard is 0.9144 m and the pound 0.45359237 kg exactly; feet, inches, miles, stones and acres follow. */
const YARD_AND_POUND = 'International yard and pound agreement (1959)'
/** US gallon 231 cubic inches, barrel of oil 42 US gallons, and their parts; derived units of the yard and pound. */
const SP_811 = 'NIST SP 811 (2008), Appendix B'
/** Imperial gallon 4.54609 L exactly, and its parts. */
const UK_1995 = 'Units of Measurement Regulations 1995 (UK)'
/** Ton of 2,240 lb, hundredweight of 112 lb. */
const UK_1985 = 'Weights and Measures Act 1985 (UK)'
const IEC_80000_13 = 'IEC 80000-13:2008'
const ISO_80000_3 = 'ISO 80000-3:2019'
const GREGORIAN = 'Gregorian calendar'
const IAU_2015 = 'IAU 2015 Resolution B2'
const IAU_LIGHT_YEAR = 'IAU Style Manual (1989): 365.25 days at 299,792,458 m/s'
/** Cup of 250 mL and, in Australia alone, a tablespoon of 20 mL. */
const AS_1325 = 'AS 1325-1972'
/** Tablespoon of 15 mL and teaspoon of 5 mL, as on labels. */
const CFR_21_101 = '21 CFR 101.9(b)(5)(viii)'

type Options = Pick<UnitEntry, 'offset' | 'ambiguous' | 'mayBe'>

/** One row of the table: singular and plural, the factor, other names, symbols. */
function unit(
  dimension: Dimension,
  id: string,
  plural: string,
  factor: number,
  otherNames: readonly string[],
  symbols: readonly string[],
  source: string,
  options: Options = {},
): UnitEntry {
  const ownNames = new Set([id.toLowerCase(), plural.toLowerCase()])
  return { id, plural, dimension, factor, names: [...ownNames, ...otherNames], symbols, source, ...options }
}

/** Prefixes of the SI: name, symbol and factor. */
const PREFIXES = {
  pico: ['p', 1e-12],
  nano: ['n', 1e-9],
  micro: ['µ', 1e-6],
  milli: ['m', 0.001],
  kilo: ['k', 1000],
  mega: ['M', 1e6],
  giga: ['G', 1e9],
  tera: ['T', 1e12],
  peta: ['P', 1e15],
} as const

/** The multiples of a unit by prefix: "megaelectronvolt", "MeV". */
function prefixed(
  prefixes: readonly (keyof typeof PREFIXES)[],
  [dimension, id, plural, factor, otherNames, symbols, source, options]: Parameters<typeof unit>,
): UnitEntry[] {
  return prefixes.map(prefix => {
    const [symbol, multiple] = PREFIXES[prefix]
    return unit(
      dimension,
      prefix + id,
      prefix + plural,
      Number((factor * multiple).toPrecision(15)),
      otherNames.map(name => prefix + name),
      symbols.flatMap(own => (symbol === 'µ' ? [`µ${own}`, `μ${own}`] : [symbol + own])),
      source,
      options,
    )
  })
}

/** Units of the laboratory whose multiples are as common as they are. */
const ELECTRONVOLT = [
  'energy',
  'electronvolt',
  'electronvolts',
  1.602176634e-19,
  [],
  ['eV'],
  SI,
] as const satisfies Parameters<typeof unit>
const GRAY = ['absorbedDose', 'gray', 'grays', 1, [], ['Gy'], SI] as const satisfies Parameters<typeof unit>
const TESLA = ['magneticField', 'tesla', 'teslas', 1, [], ['T'], SI] as const satisfies Parameters<typeof unit>
const BECQUEREL = ['radioactivity', 'becquerel', 'becquerels', 1, [], ['Bq'], SI] as const satisfies Parameters<
  typeof unit
>
const FARAD = ['capacitance', 'farad', 'farads', 1, [], ['F'], SI] as const satisfies Parameters<typeof unit>
const HENRY = ['inductance', 'henry', 'henries', 1, ['henrys'], ['H'], SI] as const satisfies Parameters<typeof unit>
const MOLE = ['substance', 'mole', 'moles', 1, [], ['mol'], SI] as const satisfies Parameters<typeof unit>
const OHM = ['resistance', 'ohm', 'ohms', 1, [], ['\u03a9', '\u2126'], SI] as const satisfies Parameters<typeof unit>

/**
 * The units of ordinary English prose. Percent is no unit here, money is in `currencies.ts`, and a rate that is not
 * listed ("tonnes a year") is read as a unit and a denominator.
 *
 * Where two entries share a surface, both declare it ambiguous with another unit and the earlier one is the usual
 * reading.
 */
export const units: readonly UnitEntry[] = [
  // Metres and their multiples.
  unit('length', 'metre', 'metres', 1, ['meter', 'meters'], ['m'], SI, {
    ambiguous: { m: ['scale', 'unit'], meter: ['word'], meters: ['word'] },
  }),
  unit('length', 'kilometre', 'kilometres', 1000, ['kilometer', 'kilometers'], ['km', 'kms', 'KM', 'Km'], SI),
  unit('length', 'centimetre', 'centimetres', 0.01, ['centimeter', 'centimeters'], ['cm', 'cms', 'CM'], SI),
  unit('length', 'millimetre', 'millimetres', 0.001, ['millimeter', 'millimeters'], ['mm'], SI, {
    ambiguous: { mm: ['scale'] },
  }),
  unit(
    'length',
    'micrometre',
    'micrometres',
    1e-6,
    ['micrometer', 'micrometers', 'micron', 'microns'],
    ['µm', 'μm'],
    SI,
  ),
  unit('length', 'nanometre', 'nanometres', 1e-9, ['nanometer', 'nanometers'], ['nm'], SI, {
    ambiguous: { nm: ['unit'] },
  }),

  unit('length', 'picometre', 'picometres', 1e-12, ['picometer', 'picometers'], [], SI),
  unit('length', 'decimetre', 'decimetres', 0.1, ['decimeter', 'decimeters'], ['dm'], SI),
  unit('length', 'angstrom', 'angstroms', 1e-10, ['ångström', 'ångströms'], ['Å'], SP_811),

  // Inches, feet, yards and miles.
  unit('length', 'inch', 'inches', 0.0254, [], ['in', 'ins', '″', '"', "''"], YARD_AND_POUND, {
    ambiguous: { in: ['word'], ins: ['word'], '″': ['unit'], '"': ['mark'], "''": ['mark'] },
  }),
  unit('length', 'foot', 'feet', 0.3048, [], ['ft', '′', "'"], YARD_AND_POUND, {
    ambiguous: { foot: ['word'], feet: ['word'], '′': ['unit'], "'": ['mark'] },
  }),
  unit('length', 'yard', 'yards', 0.9144, [], ['yd', 'yds'], YARD_AND_POUND, {
    ambiguous: { yard: ['word'], yards: ['word'] },
  }),
  unit('length', 'mile', 'miles', 1609.344, ['statute mile', 'statute miles'], ['mi'], YARD_AND_POUND),
  unit('length', 'furlong', 'furlongs', 201.168, [], [], YARD_AND_POUND),
  unit('length', 'hand', 'hands', 0.1016, [], [], YARD_AND_POUND, { ambiguous: { hand: ['word'], hands: ['word'] } }),

  // At sea and in the sky.
  unit('length', 'nautical mile', 'nautical miles', 1852, ['sea mile', 'sea miles'], ['nmi', 'NM', 'nm'], SI, {
    ambiguous: { NM: ['letter'], nm: ['unit'] },
  }),
  unit('length', 'fathom', 'fathoms', 1.8288, [], [], YARD_AND_POUND, {
    ambiguous: { fathom: ['word'], fathoms: ['word'] },
  }),
  unit('length', 'astronomical unit', 'astronomical units', 149_597_870_700, [], ['au', 'AU'], SI, {
    ambiguous: { au: ['word'], AU: ['letter'] },
  }),
  unit(
    'length',
    'light-year',
    'light-years',
    9_460_730_472_580_800,
    ['light year', 'light years', 'lightyear', 'lightyears'],
    ['ly'],
    IAU_LIGHT_YEAR,
  ),
  unit('length', 'parsec', 'parsecs', 3.085677581491367e16, [], [], IAU_2015),
  ...prefixed(['kilo', 'mega', 'giga'], ['length', 'parsec', 'parsecs', 3.085677581491367e16, [], ['pc'], IAU_2015]),

  // Area.
  unit(
    'area',
    'square metre',
    'square metres',
    1,
    [
      'square meter',
      'square meters',
      'sq metre',
      'sq metres',
      'sq meter',
      'sq meters',
      'sq m',
      'sqm',
      'm squared',
      'metres squared',
      'meters squared',
    ],
    ['m²', 'm2', 'm^2'],
    SI,
  ),
  unit(
    'area',
    'square kilometre',
    'square kilometres',
    1e6,
    [
      'square kilometer',
      'square kilometers',
      'square km',
      'sq km',
      'sq kms',
      'sqkm',
      'km squared',
      'kilometres squared',
    ],
    ['km²', 'km2', 'km^2'],
    SI,
  ),
  unit(
    'area',
    'square centimetre',
    'square centimetres',
    1e-4,
    ['square centimeter', 'square centimeters', 'square cm', 'sq cm', 'cm squared'],
    ['cm²', 'cm2', 'cm^2'],
    SI,
  ),
  unit(
    'area',
    'square millimetre',
    'square millimetres',
    1e-6,
    ['square millimeter', 'square millimeters', 'square mm', 'sq mm', 'mm squared'],
    ['mm²', 'mm2', 'mm^2'],
    SI,
  ),
  unit('area', 'hectare', 'hectares', 10_000, [], ['ha'], SI, { ambiguous: { ha: ['word'] } }),
  unit('area', 'dunam', 'dunams', 1000, ['dunum', 'dunums', 'donum', 'donums'], [], 'Metric dunam (Palestine, 1928)'),
  unit(
    'area',
    'square inch',
    'square inches',
    0.00064516,
    ['sq inch', 'sq inches', 'sq in'],
    ['in²', 'in2', 'in^2'],
    YARD_AND_POUND,
  ),
  unit(
    'area',
    'square foot',
    'square feet',
    0.09290304,
    ['sq foot', 'sq feet', 'sq ft', 'sqft'],
    ['ft²', 'ft2', 'ft^2', 'sf'],
    YARD_AND_POUND,
    { ambiguous: { sf: ['letter'] } },
  ),
  unit(
    'area',
    'square yard',
    'square yards',
    0.83612736,
    ['sq yard', 'sq yards', 'sq yd', 'sq yds'],
    ['yd²'],
    YARD_AND_POUND,
  ),
  unit('area', 'acre', 'acres', 4046.8564224, [], [], YARD_AND_POUND),
  unit(
    'area',
    'square mile',
    'square miles',
    2_589_988.110336,
    ['sq mile', 'sq miles', 'sq mi'],
    ['mi²'],
    YARD_AND_POUND,
  ),

  // Volume: metric, and cubes of lengths.
  unit('volume', 'litre', 'litres', 1, ['liter', 'liters'], ['L', 'l', 'ltr', 'ltrs'], SI, {
    ambiguous: { L: ['letter'], l: ['letter'] },
  }),
  unit(
    'volume',
    'millilitre',
    'millilitres',
    0.001,
    ['milliliter', 'milliliters', 'cubic centimetre', 'cubic centimetres', 'cubic centimeter', 'cubic centimeters'],
    ['ml', 'mL', 'mls', 'cc', 'cm³', 'cm3', 'cm^3'],
    SI,
    { ambiguous: { cc: ['letter'] } },
  ),
  unit('volume', 'centilitre', 'centilitres', 0.01, ['centiliter', 'centiliters'], ['cl', 'cL'], SI),
  unit('volume', 'decilitre', 'decilitres', 0.1, ['deciliter', 'deciliters'], ['dl', 'dL'], SI),
  unit('volume', 'microlitre', 'microlitres', 1e-6, ['microliter', 'microliters'], ['µl', 'µL', 'μl', 'μL'], SI),
  unit('volume', 'hectolitre', 'hectolitres', 100, ['hectoliter', 'hectoliters'], ['hl', 'hL'], SI),
  unit('volume', 'megalitre', 'megalitres', 1e6, ['megaliter', 'megaliters'], ['ML'], SI, {
    ambiguous: { ML: ['letter'] },
  }),
  unit(
    'volume',
    'cubic metre',
    'cubic metres',
    1000,
    ['cubic meter', 'cubic meters', 'cu m', 'cubic m', 'm cubed', 'metres cubed', 'meters cubed'],
    ['m³', 'm3', 'm^3', 'cbm'],
    SI,
  ),
  unit(
    'volume',
    'cubic kilometre',
    'cubic kilometres',
    1e12,
    ['cubic kilometer', 'cubic kilometers', 'cubic km', 'cu km', 'km cubed'],
    ['km³', 'km3', 'km^3'],
    SI,
  ),
  unit('volume', 'cubic inch', 'cubic inches', 0.016387064, ['cu in'], ['in³', 'in^3'], YARD_AND_POUND),
  unit('volume', 'cubic foot', 'cubic feet', 28.316846592, ['cu ft'], ['ft³', 'ft3', 'ft^3'], YARD_AND_POUND),
  unit('volume', 'cubic yard', 'cubic yards', 764.554857984, ['cu yd'], ['yd³'], YARD_AND_POUND),
  unit('volume', 'acre-foot', 'acre-feet', 1_233_481.83754752, ['acre foot', 'acre feet'], [], YARD_AND_POUND),

  // Volume: US customary and imperial. The bare word does not say which.
  unit('volume', 'gallon', 'gallons', 3.785411784, [], ['gal', 'gals'], SP_811, {
    mayBe: ['US gallon', 'imperial gallon'],
  }),
  unit('volume', 'US gallon', 'US gallons', 3.785411784, ['u.s. gallon', 'u.s. gallons'], [], SP_811),
  unit('volume', 'imperial gallon', 'imperial gallons', 4.54609, ['uk gallon', 'uk gallons'], [], UK_1995),
  unit('volume', 'quart', 'quarts', 0.946352946, [], ['qt'], SP_811, { mayBe: ['US quart', 'imperial quart'] }),
  unit('volume', 'US quart', 'US quarts', 0.946352946, [], [], SP_811),
  unit('volume', 'imperial quart', 'imperial quarts', 1.1365225, [], [], UK_1995),
  unit('volume', 'pint', 'pints', 0.473176473, [], ['pt'], SP_811, {
    ambiguous: { pt: ['word'] },
    mayBe: ['US pint', 'imperial pint'],
  }),
  unit('volume', 'US pint', 'US pints', 0.473176473, [], [], SP_811),
  unit('volume', 'imperial pint', 'imperial pints', 0.56826125, ['uk pint', 'uk pints'], [], UK_1995),
  unit('volume', 'fluid ounce', 'fluid ounces', 0.0295735295625, ['fl oz'], [], SP_811, {
    mayBe: ['US fluid ounce', 'imperial fluid ounce'],
  }),
  unit('volume', 'US fluid ounce', 'US fluid ounces', 0.0295735295625, ['us fl oz'], [], SP_811),
  unit('volume', 'imperial fluid ounce', 'imperial fluid ounces', 0.0284130625, ['imperial fl oz'], [], UK_1995),
  unit('volume', 'cup', 'cups', 0.2365882365, [], [], SP_811, {
    ambiguous: { cup: ['word'], cups: ['word'] },
    mayBe: ['US cup', 'metric cup'],
  }),
  unit('volume', 'US cup', 'US cups', 0.2365882365, [], [], SP_811),
  unit('volume', 'metric cup', 'metric cups', 0.25, [], [], AS_1325),
  unit(
    'volume',
    'tablespoon',
    'tablespoons',
    0.01478676478125,
    ['tablespoonful', 'tablespoonfuls'],
    ['tbsp', 'Tbsp', 'tbsps'],
    SP_811,
    { mayBe: ['US tablespoon', 'metric tablespoon', 'Australian tablespoon'] },
  ),
  unit('volume', 'US tablespoon', 'US tablespoons', 0.01478676478125, [], [], SP_811),
  unit('volume', 'metric tablespoon', 'metric tablespoons', 0.015, [], [], CFR_21_101),
  unit('volume', 'Australian tablespoon', 'Australian tablespoons', 0.02, [], [], AS_1325),
  unit('volume', 'teaspoon', 'teaspoons', 0.00492892159375, ['teaspoonful', 'teaspoonfuls'], ['tsp', 'tsps'], SP_811, {
    mayBe: ['US teaspoon', 'metric teaspoon'],
  }),
  unit('volume', 'US teaspoon', 'US teaspoons', 0.00492892159375, [], [], SP_811),
  unit('volume', 'metric teaspoon', 'metric teaspoons', 0.005, [], [], CFR_21_101),
  unit('volume', 'barrel', 'barrels', 158.987294928, [], ['bbl', 'bbls'], SP_811, {
    ambiguous: { barrel: ['word', 'unit'], barrels: ['word', 'unit'] },
  }),
  unit('volume', 'peck', 'pecks', 8.80976754172, [], [], SP_811, { ambiguous: { peck: ['word'], pecks: ['word'] } }),
  unit('volume', 'gill', 'gills', 0.11829411825, [], [], SP_811, {
    ambiguous: { gill: ['word'], gills: ['word'] },
    mayBe: ['US gill', 'imperial gill'],
  }),
  unit('volume', 'US gill', 'US gills', 0.11829411825, [], [], SP_811),
  unit('volume', 'imperial gill', 'imperial gills', 0.1420653125, [], [], UK_1995),
  unit('volume', 'fluid dram', 'fluid drams', 0.0036966911953125, ['fluid drachm', 'fluid drachms'], [], SP_811),
  unit('volume', 'bushel', 'bushels', 35.23907016688, [], [], SP_811, {
    ambiguous: { bushel: ['unit'], bushels: ['unit'] },
  }),

  // Speed.
  unit(
    'speed',
    'kilometre per hour',
    'kilometres per hour',
    1,
    [
      'kilometer per hour',
      'kilometers per hour',
      'kilometres an hour',
      'kilometers an hour',
      'km per hour',
      'km an hour',
      'kph',
      'kmph',
      'kmh',
    ],
    ['km/h', 'km / h', 'km/hr', 'KM/H'],
    SI,
  ),
  unit('speed', 'mile per hour', 'miles per hour', 1.609344, ['miles an hour', 'mph'], ['mi/h'], YARD_AND_POUND),
  unit('speed', 'knot', 'knots', 1.852, ['nautical miles per hour'], ['kn', 'kt', 'kts'], SI, {
    ambiguous: { knot: ['word'], knots: ['word'], kt: ['unit'] },
  }),
  unit(
    'speed',
    'metre per second',
    'metres per second',
    3.6,
    ['meter per second', 'meters per second', 'metres a second', 'meters a second', 'm per second'],
    ['m/s', 'm / s', 'm/sec', 'mps'],
    SI,
  ),
  unit(
    'speed',
    'kilometre per second',
    'kilometres per second',
    3600,
    ['kilometer per second', 'kilometers per second', 'kilometres a second', 'kilometers a second', 'km per second'],
    ['km/s', 'km/sec'],
    SI,
  ),
  unit(
    'speed',
    'foot per second',
    'feet per second',
    1.09728,
    ['feet a second', 'ft per second'],
    ['ft/s'],
    YARD_AND_POUND,
  ),

  // Mass: metric.
  unit(
    'mass',
    'kilogram',
    'kilograms',
    1,
    ['kilogramme', 'kilogrammes', 'kilo', 'kilos'],
    ['kg', 'kgs', 'KG', 'Kg'],
    SI,
    {
      ambiguous: { kilo: ['word'], kilos: ['word'] },
    },
  ),
  unit('mass', 'gram', 'grams', 0.001, ['gramme', 'grammes'], ['g', 'gm', 'gms'], SI, {
    ambiguous: { g: ['letter', 'unit'] },
  }),
  unit('mass', 'milligram', 'milligrams', 1e-6, ['milligramme', 'milligrammes'], ['mg'], SI),
  unit('mass', 'microgram', 'micrograms', 1e-9, ['microgramme', 'microgrammes'], ['µg', 'μg', 'mcg'], SI),
  unit('mass', 'tonne', 'tonnes', 1000, ['metric ton', 'metric tons', 'metric tonne', 'metric tonnes'], ['t'], SI, {
    ambiguous: { t: ['letter'] },
  }),
  unit('mass', 'kilotonne', 'kilotonnes', 1e6, [], ['kt'], SI, { ambiguous: { kt: ['unit'] } }),
  unit('mass', 'megatonne', 'megatonnes', 1e9, [], ['Mt'], SI, { ambiguous: { Mt: ['word', 'unit'] } }),
  unit('mass', 'gigatonne', 'gigatonnes', 1e12, ['gigaton', 'gigatons'], ['Gt'], SI),
  unit('mass', 'nanogram', 'nanograms', 1e-12, ['nanogramme', 'nanogrammes'], ['ng'], SI),
  unit('mass', 'hectogram', 'hectograms', 0.1, ['hectogramme', 'hectogrammes'], ['hg'], SI),
  unit('mass', 'quintal', 'quintals', 100, [], [], 'Metric quintal: 100 kg by definition'),
  unit('mass', 'carat', 'carats', 0.0002, [], ['ct'], 'CGPM, 4th meeting (1907): 200 mg', {
    ambiguous: { carat: ['unit'], carats: ['unit'], ct: ['letter'] },
  }),

  // Mass: pounds and tons.
  unit('mass', 'pound', 'pounds', 0.45359237, [], ['lb', 'lbs'], YARD_AND_POUND, {
    ambiguous: { pound: ['money'], pounds: ['money'] },
  }),
  unit('mass', 'ounce', 'ounces', 0.028349523125, [], ['oz'], YARD_AND_POUND, {
    ambiguous: { ounce: ['unit'], ounces: ['unit'], oz: ['unit'] },
  }),
  unit('mass', 'dram', 'drams', 0.0017718451953125, ['drachm', 'drachms'], [], YARD_AND_POUND, {
    ambiguous: { dram: ['unit'], drams: ['unit'] },
  }),
  unit('mass', 'grain', 'grains', 0.00006479891, [], ['gr'], YARD_AND_POUND, {
    ambiguous: { grain: ['word'], grains: ['word'], gr: ['letter'] },
  }),
  unit('mass', 'troy ounce', 'troy ounces', 0.0311034768, [], ['ozt'], SP_811),
  unit('mass', 'stone', 'stone', 6.35029318, ['stones'], ['st'], UK_1985, {
    ambiguous: { stone: ['word'], stones: ['word'], st: ['word'] },
  }),
  unit('mass', 'ton', 'tons', 907.18474, [], [], SP_811, {
    ambiguous: { tons: ['word'] },
    mayBe: ['short ton', 'long ton', 'tonne'],
  }),
  unit('mass', 'short ton', 'short tons', 907.18474, ['us ton', 'us tons'], [], SP_811),
  unit('mass', 'long ton', 'long tons', 1016.0469088, ['imperial ton', 'imperial tons'], [], UK_1985),
  unit('mass', 'hundredweight', 'hundredweight', 45.359237, ['hundredweights'], ['cwt'], SP_811, {
    mayBe: ['short hundredweight', 'long hundredweight'],
  }),
  unit('mass', 'short hundredweight', 'short hundredweight', 45.359237, ['short hundredweights'], [], SP_811),
  unit('mass', 'long hundredweight', 'long hundredweight', 50.80234544, ['long hundredweights'], [], UK_1985),

  // Temperature.
  unit(
    'temperature',
    'degree Celsius',
    'degrees Celsius',
    1,
    ['degree centigrade', 'degrees centigrade', 'degrees c', 'deg c', 'celsius', 'centigrade'],
    ['°C', '° C', 'ºC', '℃', '° Celsius', '° celsius', '°Celsius', '°celsius', 'C'],
    SI,
    { ambiguous: { C: ['letter'] } },
  ),
  unit(
    'temperature',
    'degree Fahrenheit',
    'degrees Fahrenheit',
    5 / 9,
    ['degrees f', 'deg f', 'fahrenheit'],
    ['°F', '° F', 'ºF', '℉', '° Fahrenheit', '° fahrenheit', '°Fahrenheit', '°fahrenheit', 'F'],
    SP_811,
    { offset: -160 / 9, ambiguous: { F: ['letter'] } },
  ),
  unit('temperature', 'kelvin', 'kelvins', 1, ['degrees kelvin'], ['K'], SI, {
    offset: -273.15,
    ambiguous: { kelvin: ['word'], K: ['scale', 'letter'] },
  }),

  // Durations of a fixed number of seconds.
  unit('duration', 'second', 'seconds', 1, [], ['s', 'sec', 'secs'], SI, {
    ambiguous: { second: ['word'], seconds: ['word'], s: ['letter'] },
  }),
  unit('duration', 'millisecond', 'milliseconds', 0.001, [], ['ms', 'msec'], SI),
  unit('duration', 'microsecond', 'microseconds', 1e-6, [], ['µs', 'μs'], SI),
  unit('duration', 'nanosecond', 'nanoseconds', 1e-9, [], ['ns'], SI),
  unit('duration', 'minute', 'minutes', 60, [], ['min', 'mins'], SI, {
    ambiguous: { minute: ['word'], minutes: ['word'], min: ['word'] },
  }),
  unit('duration', 'hour', 'hours', 3600, [], ['h', 'hr', 'hrs'], SI, { ambiguous: { h: ['letter'] } }),
  unit('duration', 'day', 'days', 86_400, [], [], SI),
  unit('duration', 'week', 'weeks', 604_800, [], ['wk', 'wks'], GREGORIAN),
  unit('duration', 'fortnight', 'fortnights', 1_209_600, [], [], GREGORIAN),

  // Durations of a fixed number of calendar months, which no number of seconds equals.
  unit('months', 'month', 'months', 1, ['calendar month', 'calendar months'], ['mo', 'mos', 'mth', 'mths'], GREGORIAN, {
    ambiguous: { mo: ['word'], mos: ['word'] },
  }),
  unit('months', 'quarter', 'quarters', 3, [], [], GREGORIAN, {
    ambiguous: { quarter: ['word'], quarters: ['word'] },
  }),
  unit('months', 'year', 'years', 12, ['calendar year', 'calendar years'], ['yr', 'yrs'], GREGORIAN),
  unit('months', 'decade', 'decades', 120, [], [], GREGORIAN),
  unit('months', 'century', 'centuries', 1200, [], [], GREGORIAN, {
    ambiguous: { century: ['word'], centuries: ['word'] },
  }),
  unit('months', 'megaannum', 'megaannums', 12e6, [], ['Ma', 'Myr'], 'IUPAC and IUGS (2011)', {
    ambiguous: { Ma: ['word'] },
  }),
  unit('months', 'gigaannum', 'gigaannums', 12e9, [], ['Ga', 'Gyr'], 'IUPAC and IUGS (2011)', {
    ambiguous: { Ga: ['word'] },
  }),
  unit('months', 'millennium', 'millennia', 12_000, ['millenniums'], [], GREGORIAN),

  // Energy, from the plate to the bomb.
  unit('energy', 'joule', 'joules', 1, [], ['J'], SI, { ambiguous: { J: ['letter'] } }),
  unit('energy', 'kilojoule', 'kilojoules', 1000, [], ['kJ', 'KJ'], SI),
  unit('energy', 'megajoule', 'megajoules', 1e6, [], ['MJ'], SI, { ambiguous: { MJ: ['letter'] } }),
  unit('energy', 'kilocalorie', 'kilocalories', 4184, ['calorie', 'calories'], ['kcal', 'kcals', 'Cal'], SP_811, {
    ambiguous: { calorie: ['unit'], calories: ['unit'], Cal: ['word'] },
  }),
  unit('energy', 'gigajoule', 'gigajoules', 1e9, [], ['GJ'], SI),
  unit('energy', 'terajoule', 'terajoules', 1e12, [], ['TJ'], SI),
  unit('energy', 'petajoule', 'petajoules', 1e15, [], ['PJ'], SI),
  unit('energy', 'exajoule', 'exajoules', 1e18, [], ['EJ'], SI),
  unit('energy', 'millijoule', 'millijoules', 0.001, [], ['mJ'], SI),
  unit(...ELECTRONVOLT),
  ...prefixed(['milli', 'kilo', 'mega', 'giga', 'tera'], ELECTRONVOLT),
  unit('energy', 'watt-hour', 'watt-hours', 3600, ['watt hour', 'watt hours'], ['Wh'], SI),
  unit(
    'energy',
    'kilowatt-hour',
    'kilowatt-hours',
    3.6e6,
    ['kilowatt hour', 'kilowatt hours'],
    ['kWh', 'KWh', 'kwh', 'KWH'],
    SI,
  ),
  unit('energy', 'megawatt-hour', 'megawatt-hours', 3.6e9, ['megawatt hour', 'megawatt hours'], ['MWh'], SI),
  unit('energy', 'gigawatt-hour', 'gigawatt-hours', 3.6e12, ['gigawatt hour', 'gigawatt hours'], ['GWh'], SI),
  unit('energy', 'terawatt-hour', 'terawatt-hours', 3.6e15, ['terawatt hour', 'terawatt hours'], ['TWh'], SI),
  unit(
    'energy',
    'British thermal unit',
    'British thermal units',
    1055.05585262,
    ['btu', 'btus'],
    [],
    `${SP_811} (International Table)`,
  ),
  unit('energy', 'kiloton', 'kilotons', 4.184e12, [], [], `${SP_811} (ton of TNT)`, {
    ambiguous: { kiloton: ['unit'], kilotons: ['unit'] },
  }),
  unit('energy', 'megaton', 'megatons', 4.184e15, [], [], `${SP_811} (ton of TNT)`, {
    ambiguous: { megaton: ['unit'], megatons: ['unit'] },
  }),

  // Power.
  unit('power', 'watt', 'watts', 1, [], ['W'], SI, { ambiguous: { watt: ['word'], watts: ['word'], W: ['letter'] } }),
  ...prefixed(['micro', 'milli'], ['power', 'watt', 'watts', 1, [], ['W'], SI]),
  unit('power', 'kilowatt', 'kilowatts', 1000, [], ['kW', 'KW', 'kw'], SI),
  unit('power', 'megawatt', 'megawatts', 1e6, [], ['MW'], SI),
  unit('power', 'gigawatt', 'gigawatts', 1e9, [], ['GW'], SI),
  unit('power', 'terawatt', 'terawatts', 1e12, [], ['TW'], SI),
  unit('power', 'horsepower', 'horsepower', 745.6998715822702, ['brake horsepower', 'hp', 'bhp'], [], SP_811, {
    ambiguous: { horsepower: ['unit'], hp: ['word', 'unit'] },
  }),

  // Force, torque and pressure.
  unit('force', 'newton', 'newtons', 1, [], ['N'], SI, { ambiguous: { newton: ['word'], N: ['letter'] } }),
  unit('force', 'kilonewton', 'kilonewtons', 1000, [], ['kN'], SI),
  unit(
    'torque',
    'newton metre',
    'newton metres',
    1,
    ['newton-metre', 'newton-metres', 'newton meters'],
    ['Nm', 'N·m'],
    SI,
  ),
  unit(
    'torque',
    'pound-foot',
    'pound-feet',
    1.3558179483314003,
    ['pound feet', 'foot-pound', 'foot-pounds', 'foot pounds'],
    ['lb-ft', 'lb⋅ft', 'ft-lb', 'ft-lbs'],
    SP_811,
    { ambiguous: { 'foot-pound': ['unit'], 'foot-pounds': ['unit'], 'foot pounds': ['unit'] } },
  ),
  unit('pressure', 'pascal', 'pascals', 1, [], ['Pa'], SI, { ambiguous: { pascal: ['word'], Pa: ['word'] } }),
  unit('pressure', 'hectopascal', 'hectopascals', 100, ['millibar', 'millibars'], ['hPa', 'mbar', 'mb'], SI, {
    ambiguous: { mb: ['unit'] },
  }),
  unit('pressure', 'kilopascal', 'kilopascals', 1000, [], ['kPa'], SI),
  unit('pressure', 'megapascal', 'megapascals', 1e6, [], ['MPa'], SI),
  unit('pressure', 'bar', 'bars', 100_000, [], [], SI, { ambiguous: { bar: ['word'], bars: ['word'] } }),
  unit('pressure', 'atmosphere', 'atmospheres', 101_325, [], ['atm'], SP_811, {
    ambiguous: { atmosphere: ['word'], atmospheres: ['word'] },
  }),
  unit(
    'pressure',
    'pound per square inch',
    'pounds per square inch',
    6894.757293168361,
    ['psi'],
    ['lb/in²', 'lbf/in²'],
    SP_811,
  ),
  unit(
    'pressure',
    'millimetre of mercury',
    'millimetres of mercury',
    133.322387415,
    ['millimeter of mercury', 'millimeters of mercury', 'mm hg'],
    ['mmHg'],
    SP_811,
  ),
  unit('pressure', 'inch of mercury', 'inches of mercury', 3386.388640341, [], ['inHg'], SP_811),

  // Frequency and rotation.
  unit('frequency', 'hertz', 'hertz', 1, [], ['Hz', 'HZ', 'hz'], SI, { ambiguous: { hertz: ['word'] } }),
  unit('frequency', 'kilohertz', 'kilohertz', 1000, [], ['kHz', 'KHz', 'khz'], SI),
  unit('frequency', 'megahertz', 'megahertz', 1e6, [], ['MHz', 'Mhz', 'mhz'], SI),
  unit('frequency', 'gigahertz', 'gigahertz', 1e9, [], ['GHz', 'Ghz', 'ghz'], SI),
  unit(
    'rotation',
    'revolution per minute',
    'revolutions per minute',
    1,
    ['revolutions a minute', 'rotations per minute', 'rpm'],
    ['r/min'],
    ISO_80000_3,
  ),

  // Electricity.
  unit('voltage', 'volt', 'volts', 1, [], ['V'], SI, { ambiguous: { V: ['letter'] } }),
  ...prefixed(['micro', 'mega'], ['voltage', 'volt', 'volts', 1, [], ['V'], SI]),
  unit('voltage', 'millivolt', 'millivolts', 0.001, [], ['mV'], SI),
  unit('voltage', 'kilovolt', 'kilovolts', 1000, [], ['kV', 'KV'], SI),
  unit('current', 'ampere', 'amperes', 1, ['amp', 'amps'], ['A'], SI, {
    ambiguous: { amp: ['word'], amps: ['word'], A: ['letter'] },
  }),
  unit('current', 'microampere', 'microamperes', 1e-6, ['microamp', 'microamps'], ['µA', 'μA'], SI),
  unit('current', 'kiloampere', 'kiloamperes', 1000, ['kiloamp', 'kiloamps'], ['kA'], SI),
  unit('current', 'milliampere', 'milliamperes', 0.001, ['milliamp', 'milliamps'], ['mA'], SI),
  unit('charge', 'ampere-hour', 'ampere-hours', 1, ['ampere hours', 'amp-hour', 'amp-hours', 'amp hours'], ['Ah'], SI, {
    ambiguous: { Ah: ['word'] },
  }),
  unit(
    'charge',
    'milliampere-hour',
    'milliampere-hours',
    0.001,
    ['milliampere hours', 'milliamp-hour', 'milliamp-hours', 'milliamp hours', 'mah'],
    [],
    SI,
  ),
  unit(...OHM),
  ...prefixed(['milli', 'kilo', 'mega'], OHM),
  unit('capacitance', 'farad', 'farads', 1, [], [], SI),
  ...prefixed(['pico', 'nano', 'micro', 'milli'], FARAD),
  unit(...HENRY, { ambiguous: { henry: ['word'], H: ['letter'] } }),
  ...prefixed(['micro', 'milli'], HENRY),
  unit(...TESLA, { ambiguous: { tesla: ['word'], teslas: ['word'], T: ['letter'] } }),
  ...prefixed(['micro', 'milli'], TESLA),
  unit('magneticField', 'gauss', 'gauss', 1e-4, [], [], SP_811),

  // Angle and sound.
  unit('angle', 'degree', 'degrees', 1, ['degree of arc', 'degrees of arc', 'deg'], ['°', 'º'], SI, {
    ambiguous: { degree: ['word', 'unit'], degrees: ['word', 'unit'], deg: ['word'], '°': ['unit'], º: ['unit'] },
  }),
  unit(
    'angle',
    'arcminute',
    'arcminutes',
    1 / 60,
    ['minute of arc', 'minutes of arc', 'arc minute', 'arc minutes'],
    ['′'],
    SI,
    { ambiguous: { '′': ['unit'] } },
  ),
  unit(
    'angle',
    'arcsecond',
    'arcseconds',
    1 / 3600,
    ['second of arc', 'seconds of arc', 'arc second', 'arc seconds'],
    ['″'],
    SI,
    { ambiguous: { '″': ['unit'] } },
  ),
  unit('angle', 'radian', 'radians', 57.29577951308232, [], ['rad'], SI, { ambiguous: { rad: ['word'] } }),
  unit('sound', 'decibel', 'decibels', 1, ['a-weighted decibels'], ['dB', 'db', 'dBA', 'dB(A)'], SI),

  // Data. Prose uses the decimal name for the binary unit as well ("16 GB of memory").
  unit('data', 'byte', 'bytes', 1, [], ['B'], IEC_80000_13, { ambiguous: { B: ['scale', 'letter'] } }),
  unit('data', 'kilobyte', 'kilobytes', 1000, [], ['kB', 'KB', 'Kb'], IEC_80000_13, {
    ambiguous: { Kb: ['unit'] },
    mayBe: ['kilobyte', 'kibibyte'],
  }),
  unit('data', 'megabyte', 'megabytes', 1e6, ['meg', 'megs'], ['MB'], IEC_80000_13, {
    ambiguous: { meg: ['word'], megs: ['word'] },
    mayBe: ['megabyte', 'mebibyte'],
  }),
  unit('data', 'gigabyte', 'gigabytes', 1e9, ['gig', 'gigs'], ['GB'], IEC_80000_13, {
    ambiguous: { gig: ['word'], gigs: ['word'], GB: ['word'] },
    mayBe: ['gigabyte', 'gibibyte'],
  }),
  unit('data', 'terabyte', 'terabytes', 1e12, [], ['TB'], IEC_80000_13, {
    ambiguous: { TB: ['word'] },
    mayBe: ['terabyte', 'tebibyte'],
  }),
  unit('data', 'petabyte', 'petabytes', 1e15, [], ['PB'], IEC_80000_13, { mayBe: ['petabyte', 'pebibyte'] }),
  unit('data', 'exabyte', 'exabytes', 1e18, [], ['EB'], IEC_80000_13),
  unit('data', 'zettabyte', 'zettabytes', 1e21, [], ['ZB'], IEC_80000_13),
  unit('data', 'kibibyte', 'kibibytes', 1024, [], ['KiB'], IEC_80000_13),
  unit('data', 'mebibyte', 'mebibytes', 1_048_576, [], ['MiB'], IEC_80000_13),
  unit('data', 'gibibyte', 'gibibytes', 1_073_741_824, [], ['GiB'], IEC_80000_13),
  unit('data', 'tebibyte', 'tebibytes', 1_099_511_627_776, [], ['TiB'], IEC_80000_13),
  unit('data', 'pebibyte', 'pebibytes', 1_125_899_906_842_624, [], ['PiB'], IEC_80000_13),
  unit('data', 'bit', 'bits', 0.125, [], [], IEC_80000_13, { ambiguous: { bit: ['word'], bits: ['word'] } }),
  unit('data', 'kilobit', 'kilobits', 125, [], ['kb', 'kbit', 'Kb'], IEC_80000_13, {
    ambiguous: { kb: ['unit'], Kb: ['unit'] },
  }),
  unit('data', 'megabit', 'megabits', 125_000, [], ['Mb', 'Mbit'], IEC_80000_13),
  unit('data', 'gigabit', 'gigabits', 1.25e8, [], ['Gb', 'Gbit'], IEC_80000_13),
  unit('data', 'terabit', 'terabits', 1.25e11, [], ['Tb', 'Tbit'], IEC_80000_13),
  unit('dataRate', 'bit per second', 'bits per second', 1, ['bits a second'], ['bps', 'bit/s'], IEC_80000_13),
  unit(
    'dataRate',
    'kilobit per second',
    'kilobits per second',
    1000,
    ['kilobits a second', 'kbps'],
    ['kbit/s', 'kb/s'],
    IEC_80000_13,
  ),
  unit(
    'dataRate',
    'megabit per second',
    'megabits per second',
    1e6,
    ['megabits a second', 'mbps'],
    ['Mbit/s', 'Mb/s'],
    IEC_80000_13,
    {
      ambiguous: { mbps: ['unit'] },
    },
  ),
  unit(
    'dataRate',
    'gigabit per second',
    'gigabits per second',
    1e9,
    ['gigabits a second', 'gbps'],
    ['Gbit/s', 'Gb/s'],
    IEC_80000_13,
    {
      ambiguous: { gbps: ['unit'] },
    },
  ),
  unit(
    'dataRate',
    'terabit per second',
    'terabits per second',
    1e12,
    ['terabits a second', 'tbps'],
    ['Tbit/s', 'Tb/s'],
    IEC_80000_13,
  ),
  unit(
    'dataRate',
    'kilobyte per second',
    'kilobytes per second',
    8000,
    ['kilobytes a second'],
    ['kB/s', 'KB/s'],
    IEC_80000_13,
  ),
  unit(
    'dataRate',
    'megabyte per second',
    'megabytes per second',
    8e6,
    ['megabytes a second'],
    ['MB/s', 'MBps'],
    IEC_80000_13,
  ),
  unit(
    'dataRate',
    'gigabyte per second',
    'gigabytes per second',
    8e9,
    ['gigabytes a second'],
    ['GB/s', 'GBps'],
    IEC_80000_13,
  ),
  unit('pixels', 'pixel', 'pixels', 1, [], ['px'], 'Count of picture elements'),
  unit('pixels', 'megapixel', 'megapixels', 1e6, [], ['MP', 'Mpx'], 'Count of picture elements', {
    ambiguous: { MP: ['letter'] },
  }),

  // Flow and economy.
  unit(
    'flow',
    'litre per second',
    'litres per second',
    1,
    ['liters per second', 'litres a second', 'liters a second'],
    ['L/s', 'l/s'],
    SI,
  ),
  unit(
    'flow',
    'litre per minute',
    'litres per minute',
    1 / 60,
    ['liters per minute', 'litres a minute', 'liters a minute'],
    ['L/min', 'l/min'],
    SI,
  ),
  unit(
    'flow',
    'cubic metre per second',
    'cubic metres per second',
    1000,
    ['cubic meter per second', 'cubic meters per second', 'cubic metres a second', 'cubic meters a second', 'cumecs'],
    ['m³/s', 'm3/s'],
    SI,
  ),
  unit(
    'flow',
    'cubic foot per second',
    'cubic feet per second',
    28.316846592,
    ['cubic feet a second', 'cusec', 'cusecs'],
    ['cfs', 'ft³/s'],
    SP_811,
  ),
  unit(
    'flow',
    'barrel per day',
    'barrels per day',
    158.987294928 / 86_400,
    ['barrels a day', 'barrel a day', 'bpd'],
    ['b/d', 'bbl/d'],
    SP_811,
  ),
  unit(
    'fuelEconomy',
    'kilometre per litre',
    'kilometres per litre',
    1,
    ['kilometers per liter', 'kilometres a litre'],
    ['km/l', 'km/L'],
    SI,
  ),
  unit(
    'fuelEconomy',
    'mile per gallon',
    'miles per gallon',
    1.609344 / 3.785411784,
    ['miles a gallon', 'miles to the gallon', 'mpg'],
    [],
    SP_811,
    {
      mayBe: ['mile per US gallon', 'mile per imperial gallon'],
    },
  ),
  unit('fuelEconomy', 'mile per US gallon', 'miles per US gallon', 1.609344 / 3.785411784, [], [], SP_811),
  unit('fuelEconomy', 'mile per imperial gallon', 'miles per imperial gallon', 1.609344 / 4.54609, [], [], UK_1995),

  // Parts, dose and decay.
  unit('concentration', 'part per million', 'parts per million', 1, ['ppm'], [], SP_811),
  unit('concentration', 'part per billion', 'parts per billion', 0.001, ['ppb'], [], SP_811),
  unit('radiationDose', 'sievert', 'sieverts', 1, [], ['Sv'], SI),
  unit('radiationDose', 'millisievert', 'millisieverts', 0.001, [], ['mSv'], SI),
  unit('radiationDose', 'microsievert', 'microsieverts', 1e-6, [], ['µSv', 'μSv'], SI),
  unit(...GRAY, { ambiguous: { gray: ['word'], grays: ['word'] } }),
  ...prefixed(['micro', 'milli', 'kilo'], GRAY),
  unit(...BECQUEREL),
  ...prefixed(['kilo', 'mega', 'giga', 'tera', 'peta'], BECQUEREL),
  unit('radioactivity', 'curie', 'curies', 3.7e10, [], ['Ci'], SP_811, { ambiguous: { curie: ['word'] } }),

  // Light, substance, targets.
  unit('luminousFlux', 'lumen', 'lumens', 1, [], ['lm'], SI),
  unit('luminousIntensity', 'candela', 'candelas', 1, ['candlepower'], ['cd'], SI, { ambiguous: { cd: ['letter'] } }),
  unit(...MOLE, { ambiguous: { mole: ['word'], moles: ['word'] } }),
  ...prefixed(['nano', 'micro', 'milli', 'kilo'], MOLE),
  unit('crossSection', 'barn', 'barns', 1, [], [], SI, { ambiguous: { barn: ['word'], barns: ['word'] } }),
]
