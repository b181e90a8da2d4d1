/**
 * Words that pick out a part of a thing, an addition to it or what remains of it. Two claims of which only one has
 * such a word, or each another, state different facts.
 */
export const RESTRICTIONS: ReadonlySet<string> = new Set(
  (
    'both either past additional extra further another more other others remaining rest initial original previous former new newest newly first second third fourth fifth last final next ' +
    'latest main major minor key leading top senior junior local foreign regional national federal state international overseas domestic public private ' +
    'male female men women man woman boys girls boy girl children child adult adults elderly young younger older minors ' +
    'killed dead wounded injured hurt missing arrested detained confirmed suspected probable surviving rescued hospitalized hospitalised infected ' +
    'northern southern eastern western north south east west upper lower inner outer daily weekly monthly annual yearly hourly quarterly ' +
    'net gross real nominal average median mean maximum minimum peak record total combined joint separate each per half full part-time full-time ' +
    'permanent permanently temporary temporarily seasonal casual active retired inactive registered unregistered eligible civilian military voluntary paid unpaid used unused sold unsold ' +
    'youth juvenile teenage infant maternal rural urban suburban indigenous migrant disabled core underlying biological adopted foster unborn ' +
    'minority graduate undergraduate postgraduate hardback paperback ' +
    'black white red blue green yellow large small big little single double triple old oldest youngest largest smallest biggest highest lowest fewer less alone'
  ).split(' '),
)

/** What is counted anew from day to day while an event goes on, and only grows. */
export const GROWING_TOLLS: ReadonlySet<string> = new Set(
  'killed dead wounded injured hurt arrested detained charged convicted rescued infected hospitalized hospitalised shot evacuated homeless death fatality toll casualty victim'.split(
    ' ',
  ),
)

/** What is counted anew from day to day and may go either way. */
export const SHIFTING_TOLLS: ReadonlySet<string> = new Set(['missing', 'suspected', 'confirmed', 'stranded', 'trapped'])

/** Auxiliaries and verbs that make a plan, a hope or a guess of what they govern. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  (
    'will shall plan plans planned planning expected expect expects intend intends intended proposed propose proposes proposal target targets targeted ' +
    'aim aims aimed hope hopes hoped forecast forecasts projected budget budgeted scheduled due upcoming promise promised pledge pledged goal'
  ).split(' '),
)

/** Of these the ones that are nouns as well, and then mean what there is: "pricing plans", "a budget of". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  'plan plans proposal target targets aim aims budget promise goal'.split(' '),
)

/** Words that hold possible or pass on what others hold. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set(
  'can could may might would should perhaps possibly maybe alleged allegedly reportedly rumoured rumored'.split(' '),
)

/** Words that suppose a case: what is said of one such case says nothing of another. */
export const SUPPOSING_WORDS: ReadonlySet<string> = new Set(
  'if unless whether suppose supposing imagine hypothetical example'.split(' '),
)

export const NEGATIONS: ReadonlySet<string> = new Set(
  "not never no n't neither nor without denied deny denies wrongly incorrectly mistakenly didn't don't doesn't isn't wasn't weren't aren't won't can't cannot couldn't wouldn't".split(
    ' ',
  ),
)

/** Words before a number that is a comparison's baseline: "up from 40", "compared with 12", "against 9 last year". */
export const BASELINE_WORDS: ReadonlySet<string> = new Set([
  'from',
  'compared',
  'against',
  'versus',
  'vs',
  'originally',
  'previously',
])

/** Verbs and nouns of change: what stands beside them is by how much, not how many. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    'rose rise rises risen rising increased increase increases increasing grew grow grows growing growth gained gain gains jumped jump climbed climb surged surge ' +
    'fell fall falls fallen falling decreased decrease decreases dropped drop drops declined decline lost lower higher down up slipped slid shrank shed ' +
    'added cut cuts reduction reduced improvement improved expanded swelled soared plunged slumped more less fewer increment hike boost'
  ).split(' '),
)

/** Words of saying and citing. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  'said says say told tells according stated states announced reported reports claimed claims estimated estimates added noted confirmed insisted argued wrote tweeted testified'.split(
    ' ',
  ),
)

/** Verbs whose subject is cited for what is said, and nothing but cited: "claimed" and "added" also take lives and jobs. */
export const CITING_VERBS: ReadonlySet<string> = new Set(
  'said says say told stated states announced confirmed insisted argued wrote tweeted testified estimated estimates reported reports warned predicted'.split(
    ' ',
  ),
)

/** What may stand between a source and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set('has have had also later earlier'.split(' '))
