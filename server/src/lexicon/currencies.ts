import type { Ambiguity } from './units.js'

/** A currency of the news, or a word or sign that several currencies share. */
export interface CurrencyEntry {
  /** The ISO 4217 code of a definite currency ("USD"), or a word for an indefinite one ("dollar"). Unique. */
  readonly id: string
  /** Words in lower case, matched whatever the case of the text; singular and plural come first. */
  readonly names: readonly string[]
  /** Signs, abbreviations and codes, matched as they are. A definite currency's code is one of them. */
  readonly symbols: readonly string[]
  /** Which of the names and symbols may be something else, and what. */
  readonly ambiguous?: Readonly<Record<string, readonly Ambiguity[]>>
  /** The ISO 4217 codes that an indefinite currency may stand for, among those of this table. */
  readonly mayBe?: readonly string[]
}

/** A part of a currency: "50p" is half a pound. */
export interface SubunitEntry {
  /** Words in lower case, matched whatever the case of the text. */
  readonly names: readonly string[]
  /** Matched as they are. */
  readonly symbols: readonly string[]
  /** The id of the currency that this is a part of. */
  readonly currency: string
  /** How much of the currency one of these is. */
  readonly factor: number
  /** Which of the names and symbols may be something else, and what. */
  readonly ambiguous?: Readonly<Record<string, readonly Ambiguity[]>>
}

type Ambiguities = CurrencyEntry['ambiguous']

/** A currency with a code of its own. */
function definite(
  code: string,
  names: readonly string[],
  otherSymbols: readonly string[] = [],
  ambiguous: Ambiguities = {},
): CurrencyEntry {
  return { id: code, names, symbols: [code, ...otherSymbols], ambiguous }
}

/** What a word or a sign says when it does not say whose. */
function indefinite(
  id: string,
  mayBe: readonly string[],
  names: readonly string[],
  symbols: readonly string[] = [],
  ambiguous: Ambiguities = {},
): CurrencyEntry {
  return { id, names, symbols, ambiguous, mayBe }
}

/** A currency named by a people and a noun, both as they stand in `peoples` and `nouns`: "Jordanian dinars". */
function national(
  code: string,
  peoples: string,
  nouns: string,
  alone: 'alone' | 'shared',
  word = false,
): CurrencyEntry {
  const singularAndPlural = nouns.split(' ')
  const names = peoples.split(',').flatMap(people => singularAndPlural.map(noun => `${people.trim()} ${noun}`))
  const own = alone === 'alone' ? singularAndPlural : []
  return definite(code, [...own, ...names], [], word ? { [code]: ['word'] } : {})
}

/** The currencies of the news, with the codes of ISO 4217:2015. No surface stands in two entries. */
export const currencies: readonly CurrencyEntry[] = [
  // Dollars.
  definite(
    'USD',
    ['us dollar', 'us dollars', 'u.s. dollar', 'u.s. dollars', 'american dollar', 'american dollars'],
    ['US$', 'US $', 'U.S.$', 'U.S. $', 'USD$'],
  ),
  definite('AUD', ['australian dollar', 'australian dollars'], ['A$', 'AU$', 'AUD$']),
  definite('CAD', ['canadian dollar', 'canadian dollars'], ['C$', 'CA$', 'CAD$', 'CDN$', 'Can$'], { CAD: ['letter'] }),
  definite('NZD', ['new zealand dollar', 'new zealand dollars'], ['NZ$', 'NZD$']),
  definite('HKD', ['hong kong dollar', 'hong kong dollars'], ['HK$', 'HKD$']),
  definite(
    'SGD',
    ['singapore dollar', 'singapore dollars', 'singaporean dollar', 'singaporean dollars'],
    ['S$', 'SGD$'],
  ),
  definite('TWD', ['taiwan dollar', 'taiwan dollars', 'new taiwan dollar', 'new taiwan dollars'], ['NT$']),
  definite('JMD', ['jamaican dollar', 'jamaican dollars'], ['J$']),
  indefinite(
    'dollar',
    [
      ...['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'JMD', 'BBD', 'BMD', 'BND', 'BSD', 'BZD', 'FJD', 'GYD'],
      ...['KYD', 'LRD', 'NAD', 'SBD', 'SRD', 'TTD', 'XCD'],
    ],
    ['dollar', 'dollars', 'buck', 'bucks'],
    ['$'],
    { buck: ['word'], bucks: ['word'] },
  ),

  // Europe.
  definite('EUR', ['euro', 'euros'], ['€', 'EUR€']),
  definite(
    'GBP',
    ['pound sterling', 'pounds sterling', 'british pound', 'british pounds', 'uk pound', 'uk pounds', 'quid'],
    ['£', 'UK£', 'GB£'],
  ),
  definite('CHF', ['swiss franc', 'swiss francs'], ['SFr', 'sFr']),
  definite('SEK', ['swedish krona', 'swedish kronor', 'swedish crown', 'swedish crowns'], ['SKr']),
  definite('ISK', ['icelandic krona', 'icelandic kronur', 'icelandic crown', 'icelandic crowns'], ['ISKr']),
  definite('NOK', ['norwegian krone', 'norwegian kroner', 'norwegian crown', 'norwegian crowns'], ['NKr']),
  definite('DKK', ['danish krone', 'danish kroner', 'danish crown', 'danish crowns'], ['DKr']),
  indefinite(
    'krone',
    ['SEK', 'NOK', 'DKK', 'ISK'],
    ['krone', 'kroner', 'krona', 'kronor', 'kronur', 'króna', 'krónur'],
    ['kr', 'Kr'],
  ),
  definite('CZK', ['czech koruna', 'czech korunas', 'koruna', 'korunas', 'czech crown', 'czech crowns'], ['Kč']),
  indefinite('crown', ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'], ['crown', 'crowns'], [], {
    crown: ['word'],
    crowns: ['word'],
  }),
  definite(
    'PLN',
    ['zloty', 'zlotys', 'zlotych', 'złoty', 'złotys', 'złotych', 'polish zloty', 'polish zlotys'],
    ['zł'],
  ),
  definite('HUF', ['forint', 'forints', 'hungarian forint', 'hungarian forints'], ['Ft'], { Ft: ['unit'] }),
  definite('RON', ['romanian leu', 'romanian lei', 'leu', 'lei'], [], { RON: ['word'], lei: ['word'] }),
  definite('BGN', ['bulgarian lev', 'bulgarian leva', 'lev', 'leva'], ['лв'], { lev: ['word'] }),
  definite('RSD', ['serbian dinar', 'serbian dinars']),
  definite('RUB', ['russian rouble', 'russian roubles', 'russian ruble', 'russian rubles'], ['₽']),
  definite('BYN', ['belarusian rouble', 'belarusian roubles', 'belarusian ruble', 'belarusian rubles']),
  indefinite('rouble', ['RUB', 'BYN'], ['rouble', 'roubles', 'ruble', 'rubles']),
  definite('UAH', ['hryvnia', 'hryvnias', 'hryvnya', 'hryvnyas', 'ukrainian hryvnia', 'ukrainian hryvnias'], ['₴']),
  definite('GEL', ['lari', 'laris', 'georgian lari', 'georgian laris'], ['₾']),

  // The Middle East and North Africa.
  definite('TRY', ['turkish lira', 'turkish liras'], ['₺'], { TRY: ['word'] }),
  indefinite('lira', ['TRY', 'LBP', 'SYP'], ['lira', 'liras']),
  definite(
    'ILS',
    ['shekel', 'shekels', 'israeli shekel', 'israeli shekels', 'new shekel', 'new shekels'],
    ['₪', 'NIS'],
  ),
  definite('EGP', ['egyptian pound', 'egyptian pounds'], ['E£', 'LE', 'L.E'], { LE: ['letter'] }),
  definite('LBP', ['lebanese pound', 'lebanese pounds', 'lebanese lira', 'lebanese liras'], ['L£', 'LL'], {
    LL: ['letter'],
  }),
  definite('SYP', ['syrian pound', 'syrian pounds', 'syrian lira', 'syrian liras'], ['S£']),
  definite('SDG', ['sudanese pound', 'sudanese pounds'], [], { SDG: ['letter'] }),
  indefinite('pound', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'FKP', 'GIP'], ['pound', 'pounds'], [], {
    pound: ['unit'],
    pounds: ['unit'],
  }),
  definite('SAR', ['saudi riyal', 'saudi riyals', 'saudi rial', 'saudi rials'], ['SR'], {
    SAR: ['letter'],
    SR: ['letter'],
  }),
  definite('QAR', ['qatari riyal', 'qatari riyals', 'qatari rial', 'qatari rials'], ['QR'], { QR: ['letter'] }),
  definite('IRR', ['iranian rial', 'iranian rials', 'iranian riyal', 'iranian riyals'], ['﷼'], { IRR: ['letter'] }),
  definite('OMR', ['omani rial', 'omani rials', 'omani riyal', 'omani riyals']),
  definite('YER', ['yemeni rial', 'yemeni rials', 'yemeni riyal', 'yemeni riyals']),
  indefinite('rial', ['IRR', 'SAR', 'QAR', 'OMR', 'YER'], ['rial', 'rials', 'riyal', 'riyals']),
  definite('AED', ['uae dirham', 'uae dirhams', 'emirati dirham', 'emirati dirhams'], ['Dhs']),
  definite('MAD', ['moroccan dirham', 'moroccan dirhams'], [], { MAD: ['word'] }),
  indefinite('dirham', ['AED', 'MAD'], ['dirham', 'dirhams'], ['Dh']),
  definite('IQD', ['iraqi dinar', 'iraqi dinars']),
  definite('KWD', ['kuwaiti dinar', 'kuwaiti dinars']),
  definite('BHD', ['bahraini dinar', 'bahraini dinars']),
  definite('JOD', ['jordanian dinar', 'jordanian dinars']),
  definite('TND', ['tunisian dinar', 'tunisian dinars']),
  definite('DZD', ['algerian dinar', 'algerian dinars']),
  definite('LYD', ['libyan dinar', 'libyan dinars']),
  indefinite('dinar', ['IQD', 'KWD', 'BHD', 'JOD', 'TND', 'DZD', 'LYD', 'RSD'], ['dinar', 'dinars']),

  // Africa.
  definite('ZAR', ['rand', 'rands', 'south african rand', 'south african rands'], ['R'], { R: ['letter'] }),
  definite('NGN', ['naira', 'nairas', 'nigerian naira', 'nigerian nairas'], ['₦']),
  definite('GHS', ['cedi', 'cedis', 'ghanaian cedi', 'ghanaian cedis'], ['GH₵', '₵']),
  definite('ETB', ['birr', 'birrs', 'ethiopian birr', 'ethiopian birrs']),
  definite('KES', ['kenyan shilling', 'kenyan shillings'], ['KSh', 'Ksh', 'KShs', 'Kshs']),
  definite('UGX', ['ugandan shilling', 'ugandan shillings', 'uganda shilling', 'uganda shillings'], ['USh']),
  definite('TZS', ['tanzanian shilling', 'tanzanian shillings'], ['TSh']),
  indefinite('shilling', ['KES', 'UGX', 'TZS', 'SOS'], ['shilling', 'shillings'], ['Sh']),
  definite('XOF', ['west african cfa franc', 'west african cfa francs']),
  definite('XAF', ['central african cfa franc', 'central african cfa francs']),
  indefinite('CFA franc', ['XOF', 'XAF'], ['cfa franc', 'cfa francs'], ['CFA', 'FCFA'], { CFA: ['letter'] }),
  definite('CDF', ['congolese franc', 'congolese francs']),
  definite('RWF', ['rwandan franc', 'rwandan francs', 'rwanda franc', 'rwanda francs']),
  indefinite(
    'franc',
    ['CHF', 'XOF', 'XAF', 'CDF', 'RWF', 'BIF', 'DJF', 'GNF', 'KMF', 'XPF'],
    ['franc', 'francs'],
    ['Fr'],
    { Fr: ['word'] },
  ),

  // East and South-East Asia.
  definite('JPY', ['yen', 'yens', 'japanese yen'], ['JP¥']),
  definite('CNY', ['yuan', 'yuans', 'chinese yuan', 'renminbi', 'chinese renminbi', 'rmb'], ['CN¥', 'RMB¥']),
  indefinite('yen or yuan', ['JPY', 'CNY'], [], ['¥', '￥']),
  definite('KRW', ['won', 'south korean won', 'korean won'], ['₩'], { won: ['word'] }),
  definite('THB', ['baht', 'bahts', 'thai baht', 'thai bahts'], ['฿']),
  definite(
    'MYR',
    ['ringgit', 'ringgits', 'malaysian ringgit', 'malaysian ringgits', 'malaysia ringgit', 'malaysia ringgits'],
    ['RM'],
    { RM: ['letter'] },
  ),
  definite('IDR', ['rupiah', 'rupiahs', 'indonesian rupiah', 'indonesian rupiahs'], ['Rp']),
  definite('VND', ['dong', 'dongs', 'vietnamese dong', 'vietnamese dongs'], ['₫'], { dong: ['word'] }),
  definite('PHP', ['philippine peso', 'philippine pesos'], ['₱'], { PHP: ['word'] }),
  definite('MMK', ['kyat', 'kyats']),

  // South and Central Asia.
  definite('INR', ['indian rupee', 'indian rupees'], ['₹']),
  definite('PKR', ['pakistani rupee', 'pakistani rupees', 'pakistan rupee', 'pakistan rupees']),
  definite('LKR', ['sri lankan rupee', 'sri lankan rupees', 'sri lanka rupee', 'sri lanka rupees']),
  definite('NPR', ['nepalese rupee', 'nepalese rupees', 'nepali rupee', 'nepali rupees'], ['NRs'], { NPR: ['letter'] }),
  indefinite('rupee', ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'], ['rupee', 'rupees'], ['Rs', 'Re', '₨'], {
    Re: ['word'],
  }),
  definite('BDT', ['taka', 'takas', 'bangladeshi taka', 'bangladeshi takas'], ['৳', 'Tk']),
  definite('AFN', ['afghani', 'afghanis'], ['؋'], { afghani: ['word'], afghanis: ['word'] }),
  definite('KZT', ['tenge', 'tenges', 'kazakh tenge', 'kazakh tenges'], ['₸']),

  // Latin America.
  definite('BRL', ['real', 'reais', 'brazilian real', 'brazilian reais', 'brazilian reals'], ['R$'], {
    real: ['word'],
  }),
  definite('MXN', ['mexican peso', 'mexican pesos'], ['MX$', 'Mex$']),
  definite('ARS', ['argentine peso', 'argentine pesos', 'argentinian peso', 'argentinian pesos'], ['AR$']),
  definite('CLP', ['chilean peso', 'chilean pesos'], ['CLP$']),
  definite('COP', ['colombian peso', 'colombian pesos'], ['COL$'], { COP: ['word'] }),
  indefinite('peso', ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'CUP', 'DOP', 'UYU'], ['peso', 'pesos']),
  definite('PEN', ['sol', 'soles', 'peruvian sol', 'peruvian soles'], ['S/'], {
    PEN: ['word'],
    sol: ['word'],
    soles: ['word'],
  }),
  definite('VES', ['bolivar', 'bolivars', 'bolívar', 'bolívares', 'bolivares'], ['Bs']),

  // The rest of ISO 4217, but for codes and nouns that are commoner as other words.
  national('BBD', 'barbadian, barbados', 'dollar dollars', 'shared'),
  national('BMD', 'bermudan, bermudian', 'dollar dollars', 'shared'),
  national('BND', 'brunei', 'dollar dollars', 'shared'),
  national('BSD', 'bahamian', 'dollar dollars', 'shared'),
  national('BZD', 'belize', 'dollar dollars', 'shared'),
  national('FJD', 'fijian, fiji', 'dollar dollars', 'shared'),
  national('GYD', 'guyanese', 'dollar dollars', 'shared'),
  national('KYD', 'cayman islands, cayman', 'dollar dollars', 'shared'),
  national('LRD', 'liberian', 'dollar dollars', 'shared'),
  national('NAD', 'namibian', 'dollar dollars', 'shared'),
  national('SBD', 'solomon islands', 'dollar dollars', 'shared'),
  national('SRD', 'surinamese', 'dollar dollars', 'shared'),
  national('TTD', 'trinidad and tobago, trinidadian', 'dollar dollars', 'shared'),
  national('XCD', 'east caribbean', 'dollar dollars', 'shared'),
  national('SSP', 'south sudanese', 'pound pounds', 'shared'),
  national('FKP', 'falkland islands, falklands', 'pound pounds', 'shared'),
  national('GIP', 'gibraltar', 'pound pounds', 'shared'),
  national('BIF', 'burundian', 'franc francs', 'shared'),
  national('DJF', 'djiboutian', 'franc francs', 'shared'),
  national('GNF', 'guinean', 'franc francs', 'shared'),
  national('KMF', 'comorian', 'franc francs', 'shared'),
  national('XPF', 'cfp', 'franc francs', 'shared'),
  national('CUP', 'cuban', 'peso pesos', 'shared', true),
  national('DOP', 'dominican', 'peso pesos', 'shared'),
  national('UYU', 'uruguayan', 'peso pesos', 'shared'),
  national('MUR', 'mauritian', 'rupee rupees', 'shared'),
  national('SCR', 'seychellois', 'rupee rupees', 'shared'),
  national('SOS', 'somali', 'shilling shillings', 'shared', true),
  national('ALL', 'albanian', 'lek leks', 'alone', true),
  national('AOA', 'angolan', 'kwanza kwanzas', 'alone'),
  national('BOB', 'bolivian', 'boliviano bolivianos', 'alone', true),
  national('BTN', 'bhutanese', 'ngultrum ngultrums', 'alone'),
  national('BWP', 'botswanan', 'pula pulas', 'alone'),
  national('CVE', 'cape verdean', 'escudo escudos', 'alone'),
  national('ERN', 'eritrean', 'nakfa nakfas', 'alone'),
  national('GMD', 'gambian', 'dalasi dalasis', 'alone'),
  national('GTQ', 'guatemalan', 'quetzal quetzales', 'alone'),
  national('HNL', 'honduran', 'lempira lempiras', 'alone'),
  national('HTG', 'haitian', 'gourde gourdes', 'alone'),
  national('KHR', 'cambodian', 'riel riels', 'alone'),
  national('LAK', 'lao, laotian', 'kip kips', 'alone'),
  national('MGA', 'malagasy', 'ariary ariaries', 'alone'),
  national('MKD', 'macedonian', 'denar denars', 'alone'),
  national('MNT', 'mongolian', 'tugrik tugriks', 'alone'),
  national('MOP', 'macanese', 'pataca patacas', 'alone', true),
  national('MVR', 'maldivian', 'rufiyaa rufiyaas', 'alone'),
  national('MZN', 'mozambican', 'metical meticais', 'alone'),
  national('NIO', 'nicaraguan', 'córdoba córdobas', 'alone'),
  national('PAB', 'panamanian', 'balboa balboas', 'alone'),
  national('PYG', 'paraguayan', 'guarani guaranis', 'alone'),
  national('TJS', 'tajikistani, tajik', 'somoni somonis', 'alone'),
  national('VUV', 'vanuatu', 'vatu vatus', 'alone'),
  national('WST', 'samoan', 'tala talas', 'alone'),
  national('CRC', 'costa rican', 'colón colones', 'shared'),
  national('SVC', 'salvadoran', 'colón colones', 'shared'),
  national('AZN', 'azerbaijani', 'manat manats', 'shared'),
  national('TMT', 'turkmen, turkmenistani', 'manat manats', 'shared'),
  national('KGS', 'kyrgyz', 'som soms', 'shared'),
  national('UZS', 'uzbek, uzbekistani', 'som soms', 'shared'),
  national('MWK', 'malawian', 'kwacha kwachas', 'shared'),
  national('ZMW', 'zambian', 'kwacha kwachas', 'shared'),
  indefinite('colón', ['CRC', 'SVC'], ['colón', 'colones', 'colon', 'colons'], ['₡'], {
    colon: ['word'],
    colons: ['word'],
  }),
  indefinite('manat', ['AZN', 'TMT'], ['manat', 'manats'], ['₼']),
  indefinite('som', ['KGS', 'UZS'], ['som', 'soms']),
  indefinite('kwacha', ['MWK', 'ZMW'], ['kwacha', 'kwachas']),

  // What bare cents and pennies are parts of.
  indefinite('money in cents', ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'JMD', 'ZAR', 'KES'], []),
  indefinite('money in sen', ['MYR', 'IDR', 'JPY'], []),
  indefinite('money in pennies', ['GBP', 'USD', 'CAD'], []),
]

/** Hundredths of currencies, and two American coins, as prose names them. */
export const subunits: readonly SubunitEntry[] = [
  {
    names: ['cent', 'cents'],
    symbols: ['¢', 'c'],
    currency: 'money in cents',
    factor: 0.01,
    ambiguous: { c: ['letter'] },
  },
  { names: ['us cent', 'us cents', 'u.s. cent', 'u.s. cents'], symbols: ['US¢'], currency: 'USD', factor: 0.01 },
  { names: ['eurocent', 'eurocents', 'euro cent', 'euro cents'], symbols: [], currency: 'EUR', factor: 0.01 },
  { names: ['pence'], symbols: ['p'], currency: 'GBP', factor: 0.01, ambiguous: { p: ['letter'] } },
  {
    names: ['penny', 'pennies'],
    symbols: [],
    currency: 'money in pennies',
    factor: 0.01,
    ambiguous: { penny: ['word'], pennies: ['word'] },
  },
  { names: ['paisa', 'paise', 'paisas'], symbols: [], currency: 'rupee', factor: 0.01 },
  {
    names: ['kopeck', 'kopecks', 'kopek', 'kopeks', 'copeck', 'copecks'],
    symbols: [],
    currency: 'rouble',
    factor: 0.01,
  },
  { names: ['sen', 'sens'], symbols: [], currency: 'money in sen', factor: 0.01 },
  { names: ['öre', 'øre'], symbols: [], currency: 'krone', factor: 0.01 },
  { names: ['centime', 'centimes'], symbols: [], currency: 'franc', factor: 0.01 },
  { names: ['centavo', 'centavos'], symbols: [], currency: 'peso', factor: 0.01 },
  { names: ['fen'], symbols: [], currency: 'CNY', factor: 0.01, ambiguous: { fen: ['word'] } },
  { names: ['grosz', 'groszy'], symbols: [], currency: 'PLN', factor: 0.01 },
  { names: ['nickel', 'nickels'], symbols: [], currency: 'dollar', factor: 0.05, ambiguous: { nickel: ['word'] } },
  { names: ['dime', 'dimes'], symbols: [], currency: 'dollar', factor: 0.1, ambiguous: { dime: ['word'] } },
  { names: ['kopiyka', 'kopiykas', 'kopiyok'], symbols: [], currency: 'UAH', factor: 0.01 },
]

const codesById: ReadonlyMap<string, readonly string[]> = new Map(
  currencies.map(currency => [currency.id, currency.mayBe ?? [currency.id]]),
)

/**
 * Whether two currency ids mean the same money. True for one id, also an indefinite one: two texts that say "$" mean
 * the same dollar unless one says otherwise. 'possible' where an indefinite one may stand for the other: "$" and
 * "A$", "rupees" and "₹". False for two currencies. Symmetric.
 */
export function sameCurrency(a: string, b: string): boolean | 'possible' {
  if (a === b) return true
  const codes = codesById.get(b) ?? [b]
  return (codesById.get(a) ?? [a]).some(code => codes.includes(code)) ? 'possible' : false
}
