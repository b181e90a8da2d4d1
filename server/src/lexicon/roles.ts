/**
 * Posts, ranks and trades. Within one field a person has one of them at a time: the posts of a line exclude each other.
 * Names of one post stand together, separated by "=".
 */
const FIELDS: Readonly<Record<string, string>> = {
  board:
    'chief executive=chief executive officer=ceo|managing director=md|finance director=chief financial officer=cfo=financial director|' +
    'operations director=chief operating officer=coo=director of operations|sales director=head of sales=director of sales|' +
    'marketing director=chief marketing officer=head of marketing=director of marketing|technical director=chief technology officer=cto|' +
    'commercial director|communications director=head of communications=director of communications|human resources director=hr director|' +
    'company secretary|treasurer|medical director|creative director|artistic director|musical director=music director',
  chair:
    'chair=chairman=chairwoman=chairperson|vice-chair=vice chair=vice-chairman=vice chairman=deputy chair=deputy chairman=deputy chairwoman|secretary|treasurer',
  head: 'president|vice-president=vice president|prime minister=premier',
  cabinet:
    'prime minister=premier|foreign minister=foreign secretary|finance minister=chancellor of the exchequer=treasury secretary|interior minister=home secretary|' +
    'defence minister=defense minister=defence secretary=defense secretary=secretary of defense|health minister=health secretary|' +
    'education minister=education secretary|transport minister=transport secretary|justice minister=justice secretary|' +
    'environment minister=environment secretary|agriculture minister|culture minister=culture secretary|trade minister|energy minister=energy secretary|' +
    'housing minister=housing secretary|labour minister|tourism minister',
  town: 'mayor=lord mayor=mayoress|deputy mayor|town clerk',
  parliament:
    'mp=member of parliament|senator|congressman=congresswoman=representative|mep|msp|councillor=council member=councilman=councilwoman',
  army: 'private|corporal|sergeant|lieutenant|captain|major|lieutenant colonel|colonel|brigadier|major general|lieutenant general|general|field marshal',
  navy: 'lieutenant commander|commander|commodore|rear admiral|vice admiral|admiral',
  police:
    'constable=police constable=pc|sergeant=police sergeant|inspector=police inspector|chief inspector|detective inspector|detective sergeant|superintendent|chief superintendent|' +
    'detective superintendent|chief constable|sheriff|sheriff’s deputy',
  school:
    'head teacher=headteacher=headmaster=headmistress=principal=school principal|deputy head=deputy head teacher=deputy headteacher=vice-principal|teaching assistant|school caretaker=caretaker',
  university: 'professor|lecturer|vice-chancellor|dean|rector|registrar|undergraduate',
  court:
    'judge|magistrate|prosecutor|defence lawyer=defense lawyer=defence counsel=defense attorney|solicitor|barrister|coroner|court clerk|juror',
  medicine:
    'surgeon|nurse|midwife|paramedic|dentist|gp=general practitioner=family doctor|pharmacist|psychiatrist|radiographer|physiotherapist|anaesthetist=anesthesiologist|vet=veterinarian',
  trade:
    'plumber|electrician|carpenter=joiner|bricklayer|roofer|baker|butcher|fisherman=fisher|farmer|shepherd|shopkeeper=storekeeper|postman=postwoman=mail carrier|bus driver|train driver|' +
    'taxi driver=cab driver|lorry driver=truck driver=trucker|pilot|chef=cook|waiter=waitress|hairdresser|gardener|librarian|curator|archivist|blacksmith|welder|mechanic|tailor|' +
    'cleaner|receptionist|accountant|architect|surveyor|firefighter=fireman|lifeguard|boatbuilder|locksmith|miller|brewer|beekeeper|gamekeeper|publican=pub landlord|hotelier|undertaker',
  science:
    'biologist|chemist|physicist|geologist|economist|historian|archaeologist=archeologist|sociologist|psychologist|mathematician|statistician|astronomer|meteorologist|anthropologist|botanist|' +
    'zoologist|oceanographer|seismologist|volcanologist|linguist|philosopher|hydrologist|palaeontologist=paleontologist',
  ship: 'captain=skipper=ship’s master|first mate=mate=first officer|chief engineer|bosun=boatswain|deckhand|ship’s cook',
  harbour: 'harbourmaster=harbour master=harbor master=harbormaster|lighthouse keeper|ferryman',
  church: 'vicar|curate|bishop|archbishop|deacon|rabbi|imam|cardinal|organist|verger|churchwarden',
  paper:
    'editor=editor-in-chief|deputy editor|news editor|sports editor|reporter|columnist|photographer|cartoonist|publisher',
  orchestra:
    'conductor|violinist|cellist|pianist|flautist=flutist|trumpeter|percussionist|soprano|tenor|baritone|bass|contralto|oboist|clarinettist|harpist',
  football: 'goalkeeper|defender|midfielder|striker|winger|full-back|centre-back|left-back|right-back',
  bench: 'head coach|assistant coach|physio=physiotherapist|referee|linesman|kit man',
  rugby: 'fly-half|scrum-half|hooker|prop|flanker|lock|fullback',
  crew: 'flight attendant|co-pilot=first officer|navigator|air traffic controller',
}

/** A post in its field; `field` and `post` together say what excludes what. */
export interface Post {
  readonly field: string
  readonly post: string
}

const POST_ENTRIES = Object.entries(FIELDS).flatMap(([field, posts]) =>
  posts.split('|').flatMap(line => {
    const names = line.replaceAll('’', "'").split('=')
    return names.map(name => [name, { field, post: names[0] ?? name }] as const)
  }),
)

/** The posts that a name of a role can mean, in lower case: a sergeant is one in the army and one with the police. */
export const POSTS: ReadonlyMap<string, readonly Post[]> = groupByName(POST_ENTRIES)

function groupByName(entries: readonly (readonly [name: string, post: Post])[]): ReadonlyMap<string, readonly Post[]> {
  const map = new Map<string, Post[]>()
  for (const [name, post] of entries) map.set(name, [...(map.get(name) ?? []), post])
  return map
}

/** Roles that say too little to exclude another: a politician may be a minister, a director may direct finances. */
const GENERAL_ROLES = (
  'politician official leader head boss executive director officer member worker employee manager expert analyst activist campaigner author writer artist scientist researcher doctor lawyer ' +
  'attorney minister soldier businessman businesswoman entrepreneur founder co-founder owner resident veteran spokesman spokeswoman spokesperson adviser advisor aide assistant consultant coordinator ' +
  'administrator ambassador envoy diplomat governor commissioner commander chief lawmaker legislator deputy clerk warden keeper engineer teacher instructor tutor student pupil coach player footballer ' +
  'captain singer musician composer novelist poet playwright painter sculptor actor actress filmmaker producer designer developer programmer critic journalist correspondent broadcaster presenter host ' +
  'commentator blogger translator agent trader banker broker investor lobbyist organiser organizer volunteer trustee patron steward detective investigator inspector agent guard ranger sailor ' +
  'seaman trawlerman miner driver rider jockey trainer cyclist swimmer runner boxer golfer cricketer batsman bowler wicketkeeper priest pastor minister monk nun king queen prince princess duke ' +
  'duchess earl baron baroness lord lady sir dame emperor sultan sheikh ayatollah chancellor counsellor counselor secretary treasurer chairman president-elect designer model dancer ' +
  'choreographer comedian magician explorer climber mountaineer astronaut nominee candidate contender rival champion winner survivor victim suspect defendant witness plaintiff patient caretaker porter'
).split(' ')

/** The last word of every name of a role, in lower case and singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...GENERAL_ROLES,
  ...[...POSTS.keys()].map(name => name.split(/[ ]/).at(-1) ?? name),
])

/** What people do, without a post. */
export const CALLINGS: ReadonlySet<string> = new Set(
  'sailor swimmer runner rower cyclist skier boxer wrestler climber sprinter driver pianist violinist cellist organist singer soprano tenor painter sculptor potter poet novelist author writer playwright actor actress dancer composer conductor chef cook baker farmer fisherman architect engineer scientist physicist chemist biologist historian philosopher critic photographer journalist reporter filmmaker director striker goalkeeper midfielder defender golfer jockey gymnast trumpeter drummer guitarist harpist flautist saxophonist bassist percussionist rapper songwriter ballerina weaver carver printmaker illustrator cartoonist animator sommelier brewer distiller butcher florist gardener shepherd surgeon nurse vet pilot astronaut explorer mountaineer weightlifter hurdler oarsman oarswoman umpire referee stuntman comedian magician juggler acrobat tailor jeweller glassblower blacksmith carpenter stonemason watchmaker seamstress botanist zoologist geologist astronomer economist linguist mathematician inventor designer'.split(
    ' ',
  ),
)

/** Words in front of a role that set its holder below or beside it. */
export const ROLE_RANKS: ReadonlySet<string> = new Set('deputy vice assistant associate junior sub under co'.split(' '))

/** Words in front of a role that say when, or how surely, somebody has it. */
export const ROLE_TIMES: ReadonlySet<string> = new Set(
  (
    'former ex late then onetime sometime erstwhile outgoing retired retiring incoming future next previous past acting interim caretaker temporary designate elect aspiring ' +
    'would-be emeritus disgraced sacked ousted deposed first last longtime long-time veteran old new newly'
  ).split(' '),
)

/** Verbs and nouns that tell of a change of post: what was so before is so no longer. */
export const CHANGE_OF_POST: ReadonlySet<string> = new Set(
  (
    'promoted appointed elected chosen became become becomes becoming succeeded succeeds replaced replaces replacing resigned resigns quit retired stepped sacked dismissed ' +
    'rejoined formerly nominated sworn inaugurated demoted defected'
  ).split(' '),
)

/** Words that tell of a change of post beside the name of its holder, and of much else further away. */
export const MAY_CHANGE_POST: ReadonlySet<string> = new Set(
  'named fired left moved joined previously once used until since then later earlier took takes transferred switched'.split(
    ' ',
  ),
)

/** Heads of offices that are told apart by what they are about: "head of conservation", "professor of botany". */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  'head director keeper curator professor lecturer reader minister secretary chief manager editor master commissioner coordinator dean captain'.split(
    ' ',
  ),
)
