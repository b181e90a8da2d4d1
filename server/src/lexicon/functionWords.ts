/**
 * Words that build sentences and name nothing. They end a noun phrase, and they are no evidence that two passages
 * speak of the same thing.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every either neither another other others such same own ' +
    'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose which what ' +
    'myself yourself himself herself itself ourselves themselves one ones someone anyone everyone nobody somebody something anything everything nothing ' +
    'and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among amongst through ' +
    'throughout during before after since until till against about around across along behind beside besides beyond despite except inside outside ' +
    'near off out per plus than then toward towards up down via amid as like unlike if unless because although though while whereas when where whether why how ' +
    'is am are was were be been being has have had having do does did doing done will would shall should can could may might must ought ' +
    "not no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't " +
    "it's he's she's that's there's i'm you're we're they're i've we've they've you've i'll we'll they'll he'll she'll " +
    'there here now just only also even still already again ever never always often sometimes usually once twice too very quite rather really ' +
    'more most less least much many few several both all half enough however therefore thus hence meanwhile moreover otherwise instead indeed ' +
    'yes oh well ago later earlier including included includes excluding according due et al etc ie eg vs versus ' +
    'said say says saying told tell tells added'
  ).split(' '),
)

/**
 * Words after a number that end the noun phrase although they are not function words: common verbs in a form that a
 * suffix does not betray.
 */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  (
    'went go goes gone got get gets gave give gives given came come comes became become becomes made make makes took take takes taken ' +
    'left leave leaves lost lose loses won win wins led lead leads held hold holds kept keep keeps met meet meets paid pay pays sat sit ' +
    'stood stand stands began begin begins begun broke break broken brought bring brings built build builds bought buy buys caught catch ' +
    'chose choose drew draw drawn drove drive driven ate eat fell fall fallen felt feel fought fight flew fly flown found find finds ' +
    'forgot forgave froze grew grow grown hung hid hit hurt knew know known laid lay lent lit meant mean put read rode ran run runs rose ' +
    'rise risen saw see sees seen sold sell sells sent send sends set shook shone shot showed show shows shown shut sang sank slept spoke speak spoken ' +
    'spent spend spends stole stuck struck swore swept swam taught teach thought think threw thrown understood woke wore wear worn wrote write written ' +
    'died die dies live lives lived work works worked remain remains include need needs want wants use uses used seem seems appear appears ' +
    'operate operates command commands possess possesses continue continues return returns arrive arrives join joins face faces turn cut cuts hits hire hires shed sheds'
  ).split(' '),
)

/** Adjectives and adverbs that cannot be the thing counted although they may stand last before a stop. */
export const NEVER_HEADS: ReadonlySet<string> = new Set(
  'dead alive missing injured wounded hurt old young long high tall wide deep away apart later earlier ago more less fewer additional extra total overall respectively each together alone strong worth thick far further north south east west scales'.split(
    ' ',
  ),
)
