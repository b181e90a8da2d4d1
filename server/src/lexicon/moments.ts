import { byWord } from './byWord.js'

/** What happens at a day or an hour: its beginning is no end of it, and the opening of the doors no beginning of the show. */
export type Moment =
  | 'doors'
  | 'preview'
  | 'begin'
  | 'end'
  | 'found'
  | 'rebuild'
  | 'rename'
  | 'incorporate'
  | 'announce'
  | 'award'
  | 'celebrate'
  | 'depart'
  | 'birth'
  | 'death'
  | 'burial'
  | 'wedding'
  | 'arrest'
  | 'sentence'
  | 'extension'
  | 'arrive'

/** Words that tell which moment of a thing a day or an hour beside them is, nouns and verbs alike. */
export const MOMENT_WORDS: ReadonlyMap<string, Moment> = byWord({
  doors: 'doors',
  preview: 'preview previews previewed press critics journalists reporters rehearsal rehearsals',
  begin:
    'begin begins began begun beginning start starts started starting commence commences commenced launch launches launched kicks kickoff open opens opened opening inaugurated inauguration premiere premieres premiered',
  end: 'end ends ended ending finish finishes finished close closes closed closing closure shut shuts expire expires expired expiry deadline conclude concludes concluded',
  found: 'founded established founding foundation built erected constructed',
  rebuild: 'rebuilt rebuilding restored restoration reopened reopening renovated refurbished reconstructed',
  rename: 'renamed rebranded',
  incorporate: 'incorporated incorporation registered chartered',
  announce: 'announce announces announced announcement unveiled',
  award: 'named awarded presented honoured honored',
  celebrate:
    'celebrate celebrates celebrated celebration celebrating anniversary jubilee centenary birthday commemorate commemorated',
  birth: 'born birth',
  death: 'died dies death',
  burial: 'funeral buried burial cremated cremation memorial',
  wedding: 'wedding married marries',
  arrest: 'arrest arrested',
  sentence: 'sentenced sentencing jailed',
  extension: 'added extended extension',
  depart: 'depart departs departed departure departures leave leaves leaving sails',
  arrive: 'arrive arrives arrived arrival arrivals land lands landed',
})

/** Before a day, these make an end of it: "until 4 June", "by 1 May". */
export const LAST_DAY_PREPOSITIONS: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** Which of several beginnings, meetings or services a day or an hour belongs to. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'first last next final previous official officially formal formally ceremonial soft press private preview trial grand early late another'.split(
    ' ',
  ),
)

/** "Apply by 1 May": a last day, and no state of things. */
export const REQUESTS: ReadonlySet<string> = new Set(
  'apply enter register book submit send file reply return vote please pay order'.split(' '),
)
