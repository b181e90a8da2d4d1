import { CONTEST_WORDS, NEITHER_WORDS, VOTE_WORDS } from '../../lexicon/voteWords.js'
import { type Interval, point } from '../../values/interval.js'
import { sumOf } from '../../values/intervalArithmetic.js'
import { figureAt } from '../figure.js'
import { anyOf, anyWordOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
import { fits, groupsIn, mayFit, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims, twoNumbers } from './twoNumbers.js'

const VOTE = anyWordOf(VOTE_WORDS)
const CONTEST = anyWordOf(CONTEST_WORDS)
const NEITHER = anyOf(NEITHER_WORDS)
const NONE_OF_THEM =
  /(?<![\p{L}])(?:no|without|without any|zero|nil)(?: [\p{L}]+)? (?:abstentions?|proxies|proxy votes|absentees?|spoil(?:ed|t) (?:papers|ballots|votes))(?![\p{L}])|(?<![\p{L}])(?:nobody|no one|no-one|none|not one)(?: [\p{L}]+){0,3} abstain(?:ed|ing|s)?(?![\p{L}])|(?<![\p{L}])(?:neither|nobody|no one|none)(?: [\p{L}]+){0,2} (?:was|were) absent/giu

/** Whether somebody was neither for nor against: said anywhere in a text, it keeps the votes from making all. */
export function tellsOfNeither(text: string): boolean {
  return NEITHER.test(text.replace(NONE_OF_THEM, ''))
}

/** Votes for and against, as the text gives them. */
export interface Poll {
  readonly sides: readonly [Interval, Interval]
  readonly claims: readonly number[]
}

/** "52 votes to 46", "212 for and 74 against". */
const TOLD_APART = [
  /⟦c(?<a>\d+)⟧(?: votes?| members)? (?:to|against) ⟦c(?<b>\d+)⟧/giu,
  /⟦c(?<a>\d+)⟧[^⟦¶]{0,30}? (?:for|in favour|in favor|yes)(?![\p{L}])[^⟦¶]{0,24}?(?:,|;| and| with| to| while| but)[^⟦¶]{0,20}? ⟦c(?<b>\d+)⟧[^⟦¶]{0,30}? (?:against|opposed|no)(?![\p{L}])/giu,
  /⟦c(?<a>\d+)⟧[^⟦¶]{0,30}? (?:against|opposed)(?![\p{L}])[^⟦¶]{0,24}?(?:,|;| and| with| while| but)[^⟦¶]{0,20}? ⟦c(?<b>\d+)⟧[^⟦¶]{0,30}? (?:for|in favour|in favor)(?![\p{L}])/giu,
].map(screened)

/** The vote that a sentence tells of with both of its numbers; null where it tells of none, or of several. */
export function pollIn(marked: MarkedText, statement: Statement): Poll | null {
  const { text, claims, start } = statement
  if (claims.length === 0 || !tellsOfVote(marked, statement) || fits(CONTEST, statement) || isHeldBack(marked, start))
    return null
  const results = claims.flatMap(claim => {
    const pair = text.includes(`⟦x${claim}⟧`) ? twoNumbers(marked, claim) : null
    return pair === null ? [] : [{ sides: [point(pair[0]), point(pair[1])] as const, claims: [claim] }]
  })
  const told = TOLD_APART.flatMap(apart =>
    groupsIn(apart, statement).flatMap(groups => {
      const own = [Number(groups['a']), Number(groups['b'])]
      const [a, b] = own.map(claim => figureAt(marked, claim)?.loose)
      return a === undefined || b === undefined ? [] : [{ sides: [a, b] as const, claims: own }]
    }),
  )
  const [poll, another] = [...results, ...told]
  return another === undefined ? (poll ?? null) : null
}

/** A word of votes stands in the sentence, or in the result itself: "by nine votes to four". */
function tellsOfVote({ prose, claims: all }: MarkedText, statement: Statement): boolean {
  if (!mayFit(VOTE, statement)) return false
  const wordings = statement.claims.flatMap(claim => all[claim]?.mention.span ?? [])
  return (
    VOTE.source.test(statement.text) || wordings.some(({ start, end }) => VOTE.source.test(prose.slice(start, end)))
  )
}

const VOTER = "(?: [\\p{L}][\\p{L}'’-]*){0,7}?"
const NOT_ONE_SIDE = '(?! (?:for|against|to|in favour|in favor|yes|no|down|with|out|off))'
const TURNOUT = [
  new RegExp(`⟦c(?<all>\\d+)⟧${VOTER} (?:voted|voting)(?![\\p{L}])${NOT_ONE_SIDE}`, 'giu'),
  /⟦c(?<all>\d+)⟧ (?:valid )?(?:votes|ballots|papers|ballot papers|voting papers) (?:were |was |had been |have been )?(?:cast|returned|counted|in all|in total)(?![\p{L}])/giu,
  /(?:turnout|number of votes|votes cast|ballots cast|voting papers|total vote)(?: [^⟦¶;,]{0,40})? (?:was|were|of|reached|came to|totalled|totaled|numbered|stood at|hit) (?:just |only )?⟦c(?<all>\d+)⟧(?! (?:for|against|to ⟦))/giu,
  /⟦c(?<all>\d+)⟧(?: [\p{L}][\p{L}'’-]*){0,4} (?:turned out|turned up) to vote/giu,
  /(?:votes|ballots) (?:cast )?(?:numbered|totalled|totaled|came to) ⟦c(?<all>\d+)⟧/giu,
  /(?:vote|ballot|poll|turnout|show of hands) (?:of|among|by) (?:all |the |all the )?⟦c(?<all>\d+)⟧/giu,
  new RegExp(
    `⟦c(?<all>\\d+)⟧${VOTER} (?:took part in the (?:vote|ballot|poll)|cast (?:a|their) (?:vote|ballot)s?)`,
    'giu',
  ),
].map(screened)

/** How many voted: as the votes for and against make, and as the text says. */
export function votesIn(marked: MarkedText): readonly DerivedNumber[] {
  if (!mayFit(VOTE, marked) || !VOTE.source.test(marked.prose) || tellsOfNeither(marked.prose)) return []
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    const poll = pollIn(marked, statement)
    const counted: DerivedNumber[] =
      poll === null
        ? []
        : [
            {
              topic: 'votes',
              told: 'sides',
              value: sumOf(poll.sides),
              nouns: [],
              span: spanOfClaims(marked, poll.claims),
            },
          ]
    return [...counted, ...turnoutIn(marked, statement, poll)]
  })
}

function turnoutIn(marked: MarkedText, statement: Statement, poll: Poll | null): DerivedNumber[] {
  if (statement.claims.length === 0 || isHeldBack(marked, statement.start) || fits(CONTEST, statement)) return []
  const found = TURNOUT.flatMap(turnout => groupsIn(turnout, statement).map(groups => Number(groups['all'])))
  const [claim, another] = [...new Set(found)].filter(all => poll?.claims.includes(all) !== true)
  const figure = figureAt(marked, claim)
  if (claim === undefined || another !== undefined || figure === null) return []
  if (marked.claims[claim]?.scope.modality !== 'stated') return []
  return [{ topic: 'votes', told: 'turnout', value: figure.loose, nouns: [], span: spanOfClaims(marked, [claim]) }]
}
