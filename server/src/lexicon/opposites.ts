import { byWord } from './byWord.js'

/** What a word says of a thing, of which one can be true at a time. */
export type OppositeTopic =
  | 'decision'
  | 'assertion'
  | 'stance'
  | 'permission'
  | 'obligation'
  | 'staging'
  | 'permanence'
  | 'direction'
  | 'result'
  | 'outcome'
  | 'access'
  | 'means'
  | 'fortune'
  | 'verdict'
  | 'leaving'
  | 'custody'
  | 'day-part'
  | 'season'
  | 'unanimity'
  | 'roof'
  | 'condition'
  | 'negation'
  | 'record'
  | 'order'
  | 'hours'
  | 'price'
  | 'colour'
  | 'length'
  | 'material'
  | 'side'
  | 'vehicle'
  | 'weapon'
  | 'cause'
  | 'place'

/** Words that say it outright, each with the pole that it stands for. No word stands for two poles of its topic. */
export const OUTRIGHT: ReadonlyMap<OppositeTopic, ReadonlyMap<string, string>> = new Map<
  OppositeTopic,
  ReadonlyMap<string, string>
>([
  [
    'decision',
    byWord({
      approved:
        'approve approves approved approving approval backed endorsed endorses ratified accepted accepts adopted granted passed passes upheld okayed greenlit sanctioned',
      rejected:
        'reject rejects rejected rejecting rejection vetoed refused refuses refuse refusal defeated dismissed declined blocked denied spurned rebuffed quashed overruled overturned',
    }),
  ],
  ['assertion', byWord({ confirmed: 'confirm confirms confirmed admitted admits', denied: 'deny denies denied' })],
  ['stance', byWord({ for: 'support supports supported favours favored favoured', against: 'oppose opposes opposed' })],
  [
    'permission',
    byWord({
      allowed: 'allow allows allowed permit permits permitted welcome legal',
      forbidden: 'ban bans banned forbid forbids forbidden prohibit prohibits prohibited barred illegal',
    }),
  ],
  ['obligation', byWord({ required: 'mandatory compulsory obligatory required', free: 'optional voluntary' })],
  ['verdict', byWord({ guilty: 'guilty convicted', cleared: 'acquitted cleared innocent' })],
  ['leaving', byWord({ resigned: 'resigned quit resigns', dismissed: 'sacked fired dismissed ousted' })],
  ['custody', byWord({ free: 'freed bail', held: 'jailed imprisoned remanded custody' })],
  ['day-part', byWord({ morning: 'morning', afternoon: 'afternoon', evening: 'evening' })],
  ['season', byWord({ spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' })],
  ['unanimity', byWord({ all: 'unanimously unanimous', some: 'narrowly narrow divided split' })],
  ['outcome', byWord({ passed: 'passed', failed: 'failed' })],
  ['access', byWord({ open: 'open', closed: 'closed shut' })],
  [
    'means',
    byWord({
      stabbed: 'stabbed knifed',
      shot: 'shot',
      strangled: 'strangled',
      poisoned: 'poisoned',
      beaten: 'bludgeoned',
    }),
  ],
  ['fortune', byWord({ profit: 'profit surplus', loss: 'loss deficit' })],
  ['result', byWord({ decided: 'beat beaten won defeated', drawn: 'drew drawn tied' })],
  ['roof', byWord({ under: 'indoors indoor', open: 'outdoors outdoor alfresco' })],
  [
    'condition',
    byWord({ grave: 'critical serious critically seriously severe', slight: 'stable minor slight slightly' }),
  ],
  ['staging', byWord({ held: 'ahead held', off: 'cancelled canceled postponed scrapped abandoned off' })],
  ['permanence', byWord({ lasting: 'permanent permanently', passing: 'temporary temporarily' })],
  [
    'direction',
    byWord({
      up: 'rose rise rises risen rising grew grow grown grows growing growth increased increase increases increasing climbed climb climbs climbing jumped jumps gained soared surged swelled expanded',
      down: 'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing shrank shrink shrinks shrunk slipped slip slips plunged sank slumped slid dipped tumbled plummeted dwindled',
    }),
  ],
])

/**
 * Phrases that say it outright; "…" stands for a few words between: "turned the plan down". The words of each pole are
 * those of {@link OUTRIGHT}.
 */
export const OUTRIGHT_PHRASES: ReadonlyMap<OppositeTopic, Readonly<Record<string, readonly string[]>>> = new Map<
  OppositeTopic,
  Readonly<Record<string, readonly string[]>>
>([
  [
    'decision',
    {
      approved: [
        'gave … the go-ahead',
        'given the go-ahead',
        'gave … the green light',
        'given the green light',
        'gave … the nod',
        'given the nod',
        'signed off',
        'said yes to',
        'voted for',
        'voted in favour of',
        'voted in favor of',
        'waved through',
        'gave … consent',
        'granted … permission',
        'came out in favour of',
        'signed up to',
      ],
      rejected: [
        'turned down',
        'turned … down',
        'turns down',
        'turning down',
        'threw out',
        'thrown out',
        'threw … out',
        'voted down',
        'voted … down',
        'voted against',
        'said no to',
        'ruled out',
        'struck down',
        'knocked back',
        'refused … permission',
        'came out against',
        'walked away from',
        'did not agree to',
      ],
    },
  ],
  ['permission', { allowed: ['lifted … ban', 'free to'], forbidden: ['off limits', 'not welcome', 'no entry for'] }],
  [
    'verdict',
    { guilty: ['found … guilty', 'pleaded guilty'], cleared: ['not guilty', 'found … innocent', 'walked free'] },
  ],
  [
    'leaving',
    {
      resigned: ['stepped down', 'stood down', 'handed in … notice', 'walked out of', 'gave up … post'],
      dismissed: ['forced out', 'shown the door', 'removed from office', 'let go'],
    },
  ],
  [
    'staging',
    {
      held: ['took place', 'goes ahead', 'will go ahead'],
      off: ['called off', 'put off', 'rained off', 'fell through', 'did not take place'],
    },
  ],
  [
    'custody',
    {
      free: ['walked free', 'on bail', 'set free', 'let out'],
      held: ['behind bars', 'locked up', 'in custody', 'sent to prison'],
    },
  ],
  ['direction', { up: ['went up', 'edged up', 'picked up'], down: ['went down', 'edged down', 'came down'] }],
  ['obligation', { required: [], free: ['need not', 'do not have to', 'not required'] }],
])

/** Words that say it of the noun behind them. */
export const ATTRIBUTES: ReadonlyMap<OppositeTopic, ReadonlyMap<string, string>> = new Map<
  OppositeTopic,
  ReadonlyMap<string, string>
>([
  [
    'colour',
    byWord({
      grey: 'grey gray',
      brown: 'brown',
      blue: 'blue',
      green: 'green',
      hazel: 'hazel',
      black: 'black',
      white: 'white',
      red: 'red',
      yellow: 'yellow',
      orange: 'orange',
      purple: 'purple',
      pink: 'pink',
      fair: 'blond blonde',
      silver: 'silver',
      auburn: 'auburn ginger',
    }),
  ],
  ['length', byWord({ long: 'long', short: 'short cropped', tall: 'tall' })],
  [
    'material',
    byWord({
      stone: 'stone granite marble limestone sandstone',
      brick: 'brick',
      wood: 'wooden timber oak oaken pine',
      steel: 'steel',
      iron: 'iron',
      concrete: 'concrete',
      glass: 'glass',
      bronze: 'bronze',
      copper: 'copper',
      brass: 'brass',
    }),
  ],
  [
    'side',
    byWord({
      north: 'north northern',
      south: 'south southern',
      east: 'east eastern',
      west: 'west western',
      left: 'left',
      right: 'right',
    }),
  ],
])

/** Poles of one topic that need not exclude each other: two sides that cross, a quality and its like. */
export const CROSSING: ReadonlySet<string> = new Set([
  'east north',
  'north west',
  'east south',
  'south west',
  'east left',
  'east right',
  'left north',
  'left south',
  'left west',
  'north right',
  'right south',
  'right west',
  'fair yellow',
  'grey silver',
  'auburn red',
  'grey white',
  'iron steel',
])

/** Of these a length is told of once: other things are long one day and short the next. */
export const OF_ONE_LENGTH: ReadonlySet<string> = new Set([
  'hair',
  'beard',
  'man',
  'woman',
  'boy',
  'girl',
  'nose',
  'neck',
])

/** Nouns of which a side is told: "the north bank", "north of the river". */
export const SIDED: ReadonlyMap<string, string> = byWord({
  river: 'river bank shore riverside stream canal',
  coast: 'coast',
  wing: 'wing',
  side: 'side',
  end: 'end',
  gate: 'gate entrance door',
  tower: 'tower',
  arm: 'arm',
  leg: 'leg',
  hand: 'hand',
  knee: 'knee',
  foot: 'foot',
  ankle: 'ankle',
  shoulder: 'shoulder',
  eye: 'eye',
  ear: 'ear',
  wrist: 'wrist',
  elbow: 'elbow',
})

/** Things that strike people: of one collision it was one. */
export const VEHICLES: ReadonlyMap<string, string> = byWord({
  car: 'car hatchback saloon sedan',
  van: 'van minivan',
  bus: 'bus minibus coach',
  lorry: 'lorry truck',
  taxi: 'taxi cab',
  tram: 'tram',
  train: 'train',
  bicycle: 'bicycle bike cyclist',
  motorcycle: 'motorcycle motorbike moped scooter motorcyclist',
  tractor: 'tractor',
  ambulance: 'ambulance',
})

export const COLLISIONS: ReadonlySet<string> = new Set(
  'struck strikes hit hits knocked collided collision crashed crash ran run rammed clipped killed injured hurt'.split(
    ' ',
  ),
)

/** Of what somebody or something died, behind "by", "of" or "from": "killed by botulism", "died of pneumonia". */
export const FATAL: ReadonlySet<string> = new Set('killed poisoned felled died dies'.split(' '))

/** Behind these stands "by" or "on" with what did it. */
export const CAUSED: ReadonlySet<string> = new Set(
  'caused blamed traced attributed sparked triggered started ignited damaged destroyed wrecked flooded brought prompted delayed smashed broken shattered cracked severed cut blocked felled toppled'.split(
    ' ',
  ),
)

/** Superlatives with their comparatives: of one of them there is nothing that is more so. */
export const SUPERLATIVES: ReadonlyMap<string, string> = new Map(
  (
    'oldest older|newest newer|youngest younger|largest larger|biggest larger|smallest smaller|tallest taller|highest higher|lowest lower|longest longer|shortest shorter|' +
    'deepest deeper|fastest faster|slowest slower|busiest busier|heaviest heavier|lightest lighter|widest wider|richest richer|poorest poorer|earliest earlier|latest later|' +
    'northernmost norther|southernmost souther|hottest hotter|coldest colder|wettest wetter|driest drier|steepest steeper|loudest louder'
  )
    .split('|')
    .map(pair => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''] as const),
)

/** Words that "un" denies. */
export const DENIED_BY_UN: ReadonlySet<string> = new Set(
  'hurt injured harmed armed licensed paid insured published signed dated damaged touched explained successful opposed occupied manned lit marked sold'.split(
    ' ',
  ),
)

export const WEAPONS: ReadonlyMap<string, string> = byWord({
  knife: 'knife dagger',
  gun: 'gun handgun pistol revolver firearm',
  rifle: 'rifle shotgun',
  hammer: 'hammer',
  axe: 'axe',
  bat: 'bat',
  sword: 'sword machete',
  bottle: 'bottle',
})

/** What tells that a price is one of getting in. */
export const ADMISSION: ReadonlySet<string> = new Set(
  'admission entry entrance ticket tickets parking park attend fee fees charge charges enter visitors visit concert session sessions seat seats tour tours class classes lesson lessons workshop workshops talk lecture exhibition museum gallery garden gardens show festival event join take part'.split(
    ' ',
  ),
)

/** Behind the name of a place, or behind a comma behind it: "Leeds hosts the fair", "Leeds, where the fair takes place". */
export const HOSTING: ReadonlySet<string> = new Set(
  'host hosts hosted hosting stage stages staged welcomes welcomed where'.split(' '),
)

/** Who pays another price. */
export const PAYING_OTHERWISE: ReadonlySet<string> = new Set(
  'sunday sundays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays weekday weekdays weekend weekends member members child children under students student concession concessions donation donations residents seniors pensioners over first'.split(
    ' ',
  ),
)
