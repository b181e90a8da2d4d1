import { type Interval, widen } from '../../values/interval.js'
import { product, quotient } from '../../values/intervalArithmetic.js'
import { type Clash, clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'

const DETERMINER = '(?:the |all |all the |its |their |our |his |her |these |those |a total of |some |every )?'
const WHOLE = `of ${DETERMINER}(?:total |full |entire |original )?{count|money|measure:whole}`
const PART = '{count|money|measure:part}'
const SHARE = '{percent|fraction:share}'
/** What the share is of, between the whole and the part: a noun with up to five words. */
const NOUN = "(?:[ -](?!or |and |but )[\\p{L}'-]+){0,6}?"
/** What makes one number another way of saying the other. */
const EQUALS =
  '(?:,? or(?: about| roughly| some)?|,? that is,?|,? i\\.e\\.,?|,? which is|,? meaning|,? namely|,? equal to|,? equivalent to|,? amounting to|,? making|:| —| =)'

const PATTERNS = [
  // "60 % of the 250 pupils, or 140," "60 % of the 250 pupils (140)"
  pattern(`${SHARE} ${WHOLE}${NOUN}(?:${EQUALS} ${PART}(?! of| in \\w+ )| ?\\(${PART}${NOUN}\\))`),
  // "60 % of the 250 pupils, 140 in all,"
  pattern(`${SHARE} ${WHOLE}${NOUN},? (?:— )?${PART} (?:in all|in total|altogether|all told|of them)(?![\\p{L}])`),
  // "140 of the 250 pupils (60 %)", "140 of the 250 pupils, or 60 %,"
  pattern(`${PART}${NOUN} ${WHOLE}${NOUN}(?:${EQUALS} ${SHARE}|, ${SHARE},| ?\\(${SHARE}(?: of the total)?\\))`),
  // "140 (60 %) of the 250 pupils", "140, or 60 %, of the 250 pupils"
  pattern(`${PART}${NOUN}(?: ?\\(${SHARE}\\)|,? or ${SHARE},?) ${WHOLE}`),
  // "60 % (140) of the 250 pupils", "60 %, or 140, of the 250 pupils"
  pattern(`${SHARE}(?: ?\\(${PART}${NOUN}\\)|,? or ${PART},?) ${WHOLE}`),
  // "Of the 250 pupils, 140 (60 %) came", "Of the 250 pupils, 60 % (140) came", "Of the 250 pupils, 140, or 60 %, came"
  pattern(
    `(?<![\\p{L}⟧] )${WHOLE}${NOUN}, (?:${PART}${NOUN}(?: ?\\(${SHARE}\\)|,? or ${SHARE}|, ${SHARE},)|${SHARE}(?: ?\\(${PART}${NOUN}\\)|,? or ${PART}))`,
  ),
  // "Of the 250 pupils, 140 — 60 % — came", "140 of the 250 pupils — 60 % — came"
  pattern(`(?<![\\p{L}⟧] )${WHOLE}${NOUN}, ${PART}${NOUN} — ?(?:or |that is,? )?${SHARE} ?—`),
  pattern(`${PART}${NOUN} ${WHOLE}${NOUN} — ?(?:or |that is,? )?${SHARE} ?—`),
  // "140 pupils (60 % of the 250)", "140 pupils, or 60 % of the 250,"
  pattern(`${PART}${NOUN}(?: ?\\(|,? or |,? — ?)${SHARE} ${WHOLE}`),
]

/** "60 % of the 250 pupils, or 140": a share, a whole and a part, of which two give the third. */
export function percentCount(marked: MarkedText): readonly Finding[] {
  const seen = new Set<string>()
  return PATTERNS.flatMap(shares =>
    matchesOf(shares, marked).flatMap(match => {
      const [share, whole] = [match.claim('share'), match.claim('whole')]
      const part = match.claim('part')
      if (share === undefined || whole === undefined || part === undefined) return []
      const key = [share, whole, part].join()
      if (seen.has(key) || isHeldBack(marked, match.start)) return []
      seen.add(key)
      return finding(marked, share, whole, part)
    }),
  )
}

function finding(marked: MarkedText, share: number, whole: number, part: number): Finding[] {
  const [a, b, c] = [figureAt(marked, share), figureAt(marked, whole), figureAt(marked, part)]
  if (a === null || b === null || c === null) return []
  const { quantity } = b
  if (
    quantity.dimension !== c.quantity.dimension ||
    quantity.unit !== c.quantity.unit ||
    c.quantity.per !== quantity.per
  )
    return []
  const verdict = clashOfShare(a, b, c)
  if (verdict === 'none') return []
  const factor = a.quantity.unit === 'percent' ? 100 : 1
  const result = { surface: '', interval: scaled(product(nominal(a), nominal(b)), 1 / factor), unit: quantity.unit }
  return [
    {
      parties: [claimParty(marked, share), claimParty(marked, whole), claimParty(marked, part)],
      sides: [[0, 1], [2]],
      reason: {
        type: 'calculation',
        operation: 'part',
        operands: [operandOf(a), operandOf(b)],
        result,
        stated: operandOf(c),
      },
      ...(verdict === 'sharp' ? { soft: true } : {}),
    },
  ]
}

function nominal({ nominal: value }: Figure): Interval {
  return { min: value, max: value }
}

/**
 * Whether the part can be the share of the whole. Where the share comes first, the part was computed, and a count was
 * made whole by it: 30 % of 7 people are 2. Where the part comes first, the share was computed.
 */
function clashOfShare(share: Figure, whole: Figure, part: Figure): Clash {
  const factor = share.quantity.unit === 'percent' ? 100 : 1
  if (part.claim < share.claim)
    return clash(widened(share), [part, whole], ([a = NOTHING, b = NOTHING]) => scaled(quotient(a, b), factor))
  return clash(part, [share, whole], ([a = NOTHING, b = NOTHING]) => {
    const { min, max } = scaled(product(a, b), 1 / factor)
    return part.quantity.unit === null ? { min: Math.floor(min), max: Math.ceil(max) } : { min, max }
  })
}

/** The last bits of a third are no difference. */
function widened(share: Figure): Figure {
  const { tight, loose } = share
  return { ...share, tight: widen(tight, 1e-9), loose: widen(loose, 1e-9) }
}

const NOTHING: Interval = { min: 0, max: 0 }

function scaled(interval: Interval, factor: number): Interval {
  return { ...interval, min: interval.min * factor, max: interval.max * factor }
}
