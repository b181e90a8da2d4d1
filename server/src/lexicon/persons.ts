/** Words before a name that are no part of it: courtesies, ranks, offices. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr doctor prof professor rev reverend sir dame lord lady madam st saint fr father sister brother mother pastor rabbi imam bishop ' +
    'archbishop cardinal pope officer officers deputy deputies detective detectives det sergeant sgt lieutenant lt captain capt chief sheriff constable ' +
    'corporal cpl private pvt trooper agent inspector insp superintendent supt commander cmdr commissioner major maj colonel col general gen admiral adm ' +
    'marine soldier spc specialist firefighter paramedic nurse president vice prime senator sen representative rep congressman congresswoman governor gov ' +
    'mayor councilman councilwoman councillor councilor alderman minister secretary chancellor ambassador judge justice attorney prosecutor coroner ' +
    'king queen prince princess duke duchess count countess baron coach manager director principal teacher actor actress singer author police patrol ' +
    'former acting assistant associate special senior chairman chairwoman chair master master-sergeant airman seaman ensign warden ranger'
  ).split(' '),
)

/** What stands behind a name and tells a son from his father. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
])

/** Short forms of given names; the first of each line stands for all. A short form of two names stands with the commoner. */
const DIMINUTIVES: readonly string[] = [
  'alexander alex alec sandy sasha',
  'andrew andy drew',
  'anthony tony',
  'barbara barb barbie babs',
  'benjamin ben benny benji',
  'bernard bernie',
  'bradley brad',
  'catherine katherine kathryn cathy kathy kate katie kat',
  'charles charlie chuck chas',
  'christina christine chris tina chrissy',
  'christopher kit topher',
  'daniel dan danny',
  'david dave davey',
  'deborah deb debbie debra',
  'donald don donny donnie',
  'dorothy dot dotty dottie',
  'douglas doug',
  'edward ed eddie ted teddy ned',
  'elizabeth liz lizzie beth betty eliza betsy libby',
  'eugene gene',
  'frances fran frankie',
  'francis frank franklin',
  'frederick fred freddy freddie',
  'gabriel gabe',
  'gerald gerry jerry',
  'gregory greg gregg',
  'harold hal harry henry hank',
  'jacob jake',
  'james jim jimmy jamie jimmie',
  'jeffrey jeff geoffrey geoff',
  'jennifer jen jenny jenn',
  'john johnny jack johnnie',
  'jonathan jon jonny',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'kenneth ken kenny',
  'lawrence larry lawrie laurence',
  'leonard leo len lenny',
  'louis lou louie lewis',
  'margaret maggie meg peggy marge',
  'matthew matt matty',
  'michael mike mick micky mickey',
  'nathan nate nathaniel nat',
  'nicholas nick nicky',
  'pamela pam',
  'patricia pat patty trish tricia',
  'patrick paddy',
  'peter pete',
  'philip phil phillip',
  'raymond ray',
  'rebecca becky becca',
  'richard rick ricky dick rich richie',
  'robert rob bob bobby robbie bert',
  'ronald ron ronnie',
  'russell russ rusty',
  'samuel sam sammy',
  'samantha sammie',
  'stephen steven steve stevie',
  'susan sue susie suzanne',
  'terence terry terrence',
  'theodore theo',
  'theresa teresa terri tess tessa',
  'thomas tom tommy',
  'timothy tim timmy',
  'victoria vicky vicki tori',
  'vincent vince vinny',
  'walter walt wally',
  'william will bill billy willie willy liam',
  'zachary zach zack',
]

/** The name that a short form stands for: "bill" → "william". */
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  DIMINUTIVES.flatMap(line => {
    const names = line.split(' ')
    return names.slice(1).map(name => [name, names[0] ?? name] as const)
  }),
)

/** Nouns that name a person by age, sex, tie or part in an event, and so may end what looks like a name: "a Leeds man". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child baby infant toddler teen teenager youth youngster adult male female person people men women boys girls children teens ' +
    'victim suspect gunman shooter driver passenger pedestrian cyclist motorcyclist resident native neighbor neighbour mother father son daughter brother ' +
    'sister wife husband boyfriend girlfriend fiance fiancee partner friend cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter ' +
    'stepfather stepmother stepson student pupil teacher worker employee officer soldier singer rapper actor player veteran retiree farmer'
  ).split(' '),
)

/** Small words inside a name: "Ludwig van der Berg". */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'de del della der den di da dos la le van von bin ibn al el y'.split(' '),
)

/** Forms of address that tell whether a man or a woman is spoken of. */
export const HONORIFICS: ReadonlyMap<string, string> = new Map([
  ...['mr', 'sir', 'lord', 'mister'].map(title => [title, 'man'] as const),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'madam'].map(title => [title, 'woman'] as const),
])

/** Nouns for people that name somebody by age or trade, who is mostly the one that is named. */
export const NOUNS_OF_EITHER_SEX: ReadonlySet<string> = new Set(
  'adult person people child children teen teenager youth youngster victim suspect resident native student pupil teacher worker employee officer soldier singer rapper actor player veteran retiree farmer driver passenger'.split(
    ' ',
  ),
)
