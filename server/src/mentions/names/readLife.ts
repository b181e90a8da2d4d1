import { BODY_NOUNS } from '../../lexicon/bodies.js'
import { PERSON_TITLES } from '../../lexicon/persons.js'
import { CALLINGS, ROLE_NOUNS } from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { DETERMINERS, mention, REACH, startOfStretch, type Word } from './description.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

const ENDED =
  'died|drowned|perished|succumbed|passed away|has died|had died|is dead|lost (?:his|her) life|did not survive|is survived by|was (?:killed|murdered|buried|cremated|mourned|shot dead|found dead|laid to rest|pronounced dead)'
const DIED = new RegExp(
  `^(?:,? who)? (?:${ENDED})\\b|^,? who was \\d{1,3} when (?:he|she) died\\b|^,? killed in\\b|^['’]s (?:death|funeral|burial|grave|obituary|widow|widower|estate|coffin|ashes|memorial service)\\b|^,? \\((?:c\\. ?)?1\\d{3}[–-][12]\\d{3}\\)`,
  'u',
)
/** "the death of Ada Roe", "tributes to the sculptor Ada Roe", "killed Ada Roe". */
const DEATH_OF =
  /(?<![\p{L}])(?<end>(?:death|funeral|burial|murder|killing|obituary|grave|ashes|memory|life and death|loss) of|tributes? to|in mourning for|mourns|mourned|killed|killing) (?:the |local |fellow )?(?:[\p{Ll}-]+ ){0,3}$/u
const LONGEST_DEATH = 60

const ALIVE =
  'lives|hopes|plans|works|teaches|runs|wants|keeps|expects|enjoys|intends|lectures|volunteers|continues to|returns to|looks forward|(?:who )?survived|is (?:alive|in hospital|recovering|expected|due to|looking|planning|preparing|writing|working|making|taking|touring|teaching|training|rehearsing|enjoying|living|still|in talks|on tour|to (?:receive|give|lead|play|sing|speak|appear|retire|return|attend|perform|open))|still [\\p{Ll}]+s|will (?!be (?:buried|remembered|missed|laid|honou?red|mourned|commemorated|cremated|posthumously)|always|never|long)\\p{Ll}+'
const SPEAKS = 'says|thinks|believes|recalls|remembers|writes|argues|explains'
const LIVES = new RegExp(`^(?:, \\d{1,3},|, who)? (?:now |still |also )*(?:(?<says>${SPEAKS})|(?:${ALIVE})\\b)`, 'u')
/** What a later sentence says of the one person whom a text names: "The trumpeter will sign copies", "She still teaches". */
const LATER = new RegExp(
  `[.!?]["”’]?\\s+(?:He|She|The (?:\\p{Ll}+ ){0,2}?(?<role>\\p{Ll}+)) (?<life>(?:now |also |still )*(?:(?<died>${ENDED})|${ALIVE}))(?![\\p{L}])`,
  'u',
)

/** "…," says Ada Roe. */
const SAYS =
  /["”’'] (?<verb>says|thinks|believes|recalls|remembers|explains|insists|jokes|admits|argues|laughs|adds) $/u
const LONGEST_SAYS = 14

/** "the late Ada Roe", "Ada Roe died"; "Ada Roe lives in Kell". */
export function lifeOf(text: string, name: NameMention, before: readonly Word[]): TraitMention[] {
  const { span, words } = name
  const late = before.findLast(({ lower }) => lower === 'late')
  const index = late === undefined ? -1 : before.indexOf(late)
  const article = before[index - 1]?.lower ?? ''
  const close = before.length - index <= MOST_WORDS_OF_THE_LATE
  const described = before.slice(index + 1).some(({ lower }) => ROLE_NOUNS.has(lower) || PERSON_TITLES.has(lower))
  if (late !== undefined && close && DETERMINERS.has(article) && (described || index === before.length - 1))
    return [mention('life', words, 'dead', [late])]
  const saying = SAYS.exec(text.slice(Math.max(0, span.start - LONGEST_SAYS), span.start))?.groups?.['verb']
  if (saying !== undefined) {
    const start = span.start - 1 - saying.length
    return [softly(mention('life', words, 'alive', [{ start, end: start + saying.length }]))]
  }
  const behind = text.slice(span.end, span.end + REACH)
  const died = DIED.exec(behind)
  if (died !== null) return [mention('life', words, 'dead', [trimmed(span.end, died[0])])]
  const apposition = /^, [^,.;:()\n]{1,60},(?= )/u.exec(behind)?.[0] ?? ''
  const diedLater = apposition === '' ? null : DIED.exec(behind.slice(apposition.length))
  if (diedLater !== null) return [mention('life', words, 'dead', [trimmed(span.end + apposition.length, diedLater[0])])]
  const lives = LIVES.exec(behind.slice(apposition.length))
  if (lives !== null) {
    const found = mention('life', words, 'alive', [trimmed(span.end + apposition.length, lives[0])])
    return [lives.groups?.['says'] === undefined ? found : softly(found)]
  }
  return deathOf(text, name)
}

function deathOf(text: string, { span, words }: NameMention): TraitMention[] {
  if (words.length < 2) return []
  const from = Math.max(startOfStretch(text, span.start, '.;:!?()\n'), span.start - LONGEST_DEATH)
  const found = DEATH_OF.exec(text.slice(from, span.start))
  if (found === null) return []
  const start = from + found.index
  return [mention('life', words, 'dead', [{ start, end: start + (found.groups?.['end']?.length ?? 0) }])]
}

/** What a sentence says of whom the one before it names last: "… by Ada Roe. The potter will teach there." */
export function lifeToldLater(text: string, names: readonly NameMention[]): TraitMention[] {
  const found = LATER.exec(text)
  const { role, life = '', died } = found?.groups ?? {}
  if (found === null || (role !== undefined && !ROLE_NOUNS.has(role) && !CALLINGS.has(role))) return []
  const person = names.findLast(({ span }) => span.end <= found.index + 1)
  if (person === undefined || person.words.length < 2 || BODY_NOUNS.has(person.words.at(-1)?.toLowerCase() ?? ''))
    return []
  // "Ada Roe thanked Ida Crane. She will retire."
  const isOther = ({ span, words }: NameMention): boolean =>
    span.end < person.span.start && words.length > 1 && words.at(-1) !== person.words.at(-1)
  if (role === undefined && names.some(isOther)) return []
  if (text.slice(person.span.end, found.index).search(/[.!?] \p{Lu}/u) >= 0) return []
  const start = found.index + found[0].length - life.length
  const value = died === undefined ? 'alive' : 'dead'
  return [softly(mention('life', person.words, value, [{ start, end: start + life.length }]))]
}

function softly({ span, trait }: TraitMention): TraitMention {
  return { span, trait: { ...trait, soft: true } }
}

/** "the late harbour master of Kell". */
const MOST_WORDS_OF_THE_LATE = 5

function trimmed(offset: number, matched: string): Span {
  const lead = matched.length - matched.replace(/^[\s,]+/, '').length
  return { start: offset + lead, end: offset + matched.length }
}
