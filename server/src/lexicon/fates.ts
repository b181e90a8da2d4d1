import { byWord } from './byWord.js'

/** What befell the people of a count: killed is never compared with injured. */
export type Fate =
  | 'killed'
  | 'injured'
  | 'shot'
  | 'hospitalised'
  | 'missing'
  | 'trapped'
  | 'arrested'
  | 'charged'
  | 'convicted'
  | 'rescued'
  | 'evacuated'
  | 'homeless'
  | 'infected'

/** Words that say in what state people are or were left, behind their number: "two dead", "five were hurt". */
export const FATE_STATES: ReadonlyMap<string, Fate> = byWord({
  killed: 'dead killed slain died dies die dying perished murdered deceased massacred executed drowned',
  injured: 'injured wounded hurt maimed',
  shot: 'shot',
  hospitalised: 'hospitalised hospitalized',
  missing: 'missing unaccounted',
  trapped: 'trapped stranded',
  arrested: 'arrested detained',
  charged: 'charged indicted arraigned',
  convicted: 'convicted sentenced jailed imprisoned',
  rescued: 'rescued saved airlifted winched',
  evacuated: 'evacuated',
  homeless: 'homeless displaced',
  infected: 'infected sickened',
})

/** Verbs of which the people counted behind them are the object: "killing two", "injured five others". */
export const FATE_VERBS: ReadonlyMap<string, Fate> = byWord({
  killed: 'kill kills killed killing murder murdered murdering slew claims claimed claiming',
  injured: 'injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maiming maimed',
  shot: 'shot shooting shoots',
  hospitalised: 'hospitalised hospitalized hospitalising hospitalizing',
  trapped: 'trapped trapping stranded stranding',
  arrested: 'arrest arrests arrested arresting detained detaining',
  charged: 'charged charging indicted indicting',
  convicted: 'convicted convicting sentenced jailed',
  rescued: 'rescue rescued rescuing',
  evacuated: 'evacuate evacuated evacuating',
  homeless: 'displaced displacing',
  infected: 'infected infecting sickened sickening',
})

/** Nouns that count people by what befell them: "31 deaths", "the toll rose to 31". */
export const FATE_NOUNS: ReadonlyMap<string, Fate> = byWord({
  killed: 'death fatality toll',
  injured: 'injury',
  arrested: 'arrest',
})

/** What stands before "of" and the people it befell: "the deaths of two", "the lives of four". */
export const FATE_EVENTS: ReadonlyMap<string, Fate> = byWord({
  killed: 'death deaths life lives killing killings murder murders slaying slayings loss',
  injured: 'wounding woundings',
  arrested: 'arrest arrests detention',
  rescued: 'rescue',
})

/** Ways of being hurt that end in death with "dead", "to death" or "and killed" behind them, or "fatally" before. */
export const HARMS: ReadonlySet<string> = new Set(
  'shot shooting stabbed stabbing beaten beating burned burnt crushed run struck trampled strangled gunned wounded injured hurt hit'.split(
    ' ',
  ),
)

/** How badly: who is "critically injured" is a part of the injured. */
export const DEGREES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    critically: 'critical',
    critical: 'critical',
    seriously: 'serious',
    serious: 'serious',
    severely: 'serious',
    severe: 'serious',
    badly: 'serious',
    gravely: 'critical',
    grave: 'critical',
    slightly: 'slight',
    lightly: 'slight',
    minor: 'slight',
    mortally: 'fatal',
    threatening: 'critical',
  }),
)

/** Nouns for people as such: a count of them is the whole toll. */
export const ALL_PEOPLE: ReadonlySet<string> = new Set('person people individual human victim life soul'.split(' '))

/** More nouns for people of some sort, who are a part of a toll, besides those of `persons.ts`. */
export const PEOPLE_OF_A_SORT: ReadonlySet<string> = new Set(
  (
    'civilian policeman policewoman cop deputy firefighter marine troop troops police serviceman guard tourist crew sailor fisherman miner patient inmate prisoner ' +
    'villager protester demonstrator pilgrim migrant refugee journalist member patron customer guest reveler reveller spectator fan bystander shopper ' +
    'relative sibling twin minor senior pensioner schoolchild schoolboy schoolgirl militant fighter rebel gunman attacker assailant hostage survivor ' +
    'doctor rescuer hiker climber skier swimmer commuter traveler traveller foreigner local american national couple'
  ).split(' '),
)

/** Words that count the one who did it among the dead, or leave them out. */
export const PERPETRATORS: ReadonlySet<string> = new Set(
  'gunman shooter suspect attacker assailant killer bomber perpetrator driver pilot'.split(' '),
)
export const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'themself'])

/** Where a shot or a blow went: "two were shot in the leg" counts no victims of its own. */
export const BODY_PARTS: ReadonlySet<string> = new Set(
  'leg legs arm arms chest back head face foot feet hand hands stomach abdomen torso neck shoulder thigh hip buttocks knee ankle side upper lower body'.split(
    ' ',
  ),
)

/** Verbs of dying in the active voice: behind "five inmates and a warder" they have these as their subject. */
export const DYING_VERBS: ReadonlySet<string> = new Set('died dies die perished drowned'.split(' '))

/** Verbs of which an injury is the object: "suffered serious burns". */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(['suffered', 'sustained', 'suffering'])

/** Nouns for what those have who are hurt. */
export const INJURIES: ReadonlySet<string> = new Set('injuries injury wounds burns fractures concussion'.split(' '))

/** Words that leave room for some to whom it happened, or say that it is not known. */
export const LESS_THAN_ALL: ReadonlySet<string> = new Set(
  'else other others seriously badly severely critically gravely fatally yet knows knew know that who if ever has had been'.split(
    ' ',
  ),
)

/** Verbs of bringing the hurt to hospital, as participles: "rushed to hospital with serious injuries". */
export const TAKING_VERBS: ReadonlySet<string> = new Set(
  'taken rushed airlifted brought flown sent carried transported admitted'.split(' '),
)

/** Where they are brought. */
export const HOSPITALS: ReadonlySet<string> = new Set('hospital hospitals infirmary clinic'.split(' '))
