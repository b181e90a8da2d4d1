// What the engine reads, in the terms of outside suites of quantities and time expressions. It adds nothing to the
// reading: it only says a claim's value in the words of those suites, through the public interface alone.

/**
 * The built engine, with the types of its source.
 *
 * @type {typeof import('../../server/src/index.js')}
 */
const { checkDocuments } = await import(new URL('../../server/dist/index.js', import.meta.url).href)

/**
 * @typedef {import('../../server/src/index.js').Claim} Claim
 * @typedef {import('../../server/src/index.js').ClaimValue} ClaimValue
 * @typedef {{ family: string, ref: string | null }} Context
 * @typedef {{ start: number, end: number, type: string, timex?: string, [field: string]: unknown }} Entity
 */

/** Recognisers of words that tell a number without being one to a suite: "no one", "the only", "a majority". */
const WORDS_THAT_TELL_A_NUMBER = new Set(['none', 'only', 'majority'])

/** Families that are about the calendar and the clock: there a duration that leads to a point is that point. */
const TIME_FAMILIES = new Set([
  'anytime',
  'date',
  'time',
  'datetime',
  'daterange',
  'timerange',
  'datetimerange',
  'timezone',
])

export default {
  name: 'claimlint',
  version: '0.1.0',
  /**
   * @param {string} text
   * @param {Context} context
   * @returns {Entity[]}
   */
  extract(text, { family, ref }) {
    const entities = claimsOf(text, ref).flatMap(claim => entitiesOf(claim, family))
    if (!TIME_FAMILIES.has(family)) return withoutTwins(entities)
    return withoutParts(entities.map(entity => inTimeSuite(entity, text, ref)))
  },
}

/**
 * A day and its clock time are two claims of one expression, which is given once.
 *
 * @param {readonly Entity[]} entities
 */
function withoutTwins(entities) {
  return entities.filter((entity, index) => {
    const before = entities[index - 1]
    return before?.start !== entity.start || before.end !== entity.end
  })
}

/**
 * A time that is named inside of another expression is a part of it there: Christmas in "two days after Christmas".
 *
 * @param {readonly Entity[]} entities
 */
function withoutParts(entities) {
  const holds = (/** @type {Entity} */ a, /** @type {Entity} */ b) => a.start <= b.start && a.end >= b.end
  return entities.filter((entity, index) =>
    entities.every((other, place) => {
      const within = holds(other, entity) && MOMENTS.has(other.type)
      return place === index || !within || (holds(entity, other) && index < place)
    }),
  )
}

const MOMENTS = new Set(['date', 'time', 'datetime'])

/** Words that suites of time mark with the expression behind them; "in" before a month and "from" before a day are left. */
const LEADING =
  /(?:\b(?:(?:any ?time |sometimes? )?(?:on|at|for|by|within|after|before|since|until|till|through|during|past|last|next|coming|upcoming)(?: the)?)|[+@]) ?$/i
const LEADING_PAIR = /\b(?:in )?between ?$/i
const LEADING_COUNT = /\bin ?$/i
const LEADING_CLOCK = /\bfrom ?$/i
/** What tells the direction of a length of time, marked with it. */
const TRAILING = /^ (?:ago|earlier|later|before|hence|from(?: right)? now)\b/i

/**
 * An expression of time with the words around it that suites of time mark, and the value that they give it: what
 * stands behind "by" or "within" is to some the stretch up to there.
 *
 * @param {Entity} entity
 * @param {string} text
 * @param {string | null} ref
 * @returns {Entity}
 */
function inTimeSuite(entity, text, ref) {
  if (!MOMENTS.has(entity.type)) return entity
  const before = text.slice(0, entity.start)
  const year = /^\d{4}$/.test(String(entity.timex))
  const lead =
    LEADING.exec(before) ??
    (entity.type === 'datetime' || year ? LEADING_COUNT.exec(before) : null) ??
    (isWithinDay(entity) ? LEADING_CLOCK.exec(before) : null) ??
    (/ and /.test(text.slice(entity.start, entity.end)) ? LEADING_PAIR.exec(before) : null)
  const tail = entity.type === 'datetime' ? TRAILING.exec(text.slice(entity.end)) : null
  const isoDay = lead !== null && /^on/i.test(lead[0]) && /^\d{4}-/.test(text.slice(entity.start))
  const start = lead === null || isoDay ? entity.start : lead.index
  const end = tail === null ? entity.end : entity.end + tail[0].length
  const words = text.slice(start, end)
  return {
    ...entity,
    start,
    end,
    alts: [...altsOf(entity), ...boundsOf(words, entity, ref), ...pointsOf(words, entity, ref)],
  }
}

/** @param {Entity} entity */
function isWithinDay({ type, from, to }) {
  return type === 'time' && String(from).slice(0, 10) === String(to).slice(0, 10)
}

/** @param {Entity} entity @returns {object[]} */
function altsOf({ alts }) {
  return Array.isArray(alts) ? alts : []
}

/**
 * "by Friday", "within two weeks": from the reference to the beginning of what is named, or to its end.
 *
 * @param {string} words
 * @param {Entity} entity
 * @param {string | null} ref
 * @returns {object[]}
 */
function boundsOf(words, { from, to }, ref) {
  if (ref === null || !/^(?:by|within)\b/i.test(words)) return []
  return [
    { from: ref, to: from },
    { from: ref, to },
  ]
}

const WHOLE_UNITS = /^P(?:\d+[DWMQY])+$/

/**
 * "this week", "next quarter", "the last two weeks": a stretch to the engine, and to one suite the day that lies in it
 * as the reference lies in its own, or as many units before or behind the reference. To another "two upcoming weeks"
 * are the second of them: the unit in which such a day lies.
 *
 * @param {string} words
 * @param {Entity} entity
 * @param {string | null} ref
 * @returns {object[]}
 */
function pointsOf(words, { timex, from, to }, ref) {
  if (ref === null || typeof from !== 'string' || typeof to !== 'string') return []
  if (!RELATIVE.test(words)) return []
  const back = to <= ref
  const length = lengthOf(String(timex), from, to)
  if (length === null) return []
  const sign = from <= ref && ref < to ? 0 : back ? -1 : 1
  return [{ at: shifted(ref, length.days * sign, length.months * sign) }, ...outerUnit(String(timex), from, to, sign)]
}

const RELATIVE = /^(?:this|next|last|past|coming|previous)\b|\bupcoming\b/i

/**
 * The last of two weeks to come, the first of two that are over.
 *
 * @param {string} timex
 * @param {string} from
 * @param {string} to
 * @param {number} sign
 */
function outerUnit(timex, from, to, sign) {
  const unit = /^P\d+([DWMQY])$/.exec(timex)?.[1]
  if (unit === undefined || sign === 0) return []
  const end = sign > 0 ? to : from
  const other = shifted(end, -sign * (DAYS_OF_UNIT[unit] ?? 0), -sign * (MONTHS_OF_UNIT[unit] ?? 0), true)
  return [sign > 0 ? { from: other, to } : { from, to: other }]
}

/**
 * The length of a stretch of weeks or quarters, or of a duration in whole units of the calendar.
 *
 * @param {string} timex
 * @param {string} from
 * @param {string} to
 * @returns {{ days: number, months: number } | null}
 */
function lengthOf(timex, from, to) {
  if (/-W\d\d$/.test(timex)) return { days: daysBetween(from, to), months: 0 }
  if (/-Q\d$/.test(timex)) return { days: 0, months: 3 }
  if (!WHOLE_UNITS.test(timex)) return null
  let [days, months] = [0, 0]
  for (const [, count, unit = ''] of timex.matchAll(/(\d+)([A-Z])/g)) {
    days += Number(count) * (DAYS_OF_UNIT[unit] ?? 0)
    months += Number(count) * (MONTHS_OF_UNIT[unit] ?? 0)
  }
  return { days, months }
}

/** @type {Readonly<Record<string, number>>} */
const DAYS_OF_UNIT = { D: 1, W: 7 }
/** @type {Readonly<Record<string, number>>} */
const MONTHS_OF_UNIT = { M: 1, Q: 3, Y: 12 }

/** @param {string} from @param {string} to */
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 86_400_000)
}

/**
 * The day so many days and months from a date-time; of whole years only the year.
 *
 * @param {string} ref
 * @param {number} days
 * @param {number} months
 * @param {boolean} [exact] True where the day is wanted of whole years too.
 */
function shifted(ref, days, months, exact = false) {
  const date = new Date(`${ref}Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(date.getUTCDate() + days)
  const iso = date.toISOString()
  return !exact && months !== 0 && months % 12 === 0 && days === 0 ? `${iso.slice(0, 4)}-01-01` : iso.slice(0, 10)
}

/**
 * @param {string} text
 * @param {string | null} [date]
 * @returns {readonly Claim[]}
 */
function claimsOf(text, date) {
  const document = { uri: 'case:/text.txt', languageId: 'plaintext', text, ...(date ? { date } : {}) }
  return checkDocuments([document]).claims
}

/**
 * @param {Claim} claim
 * @param {string} family
 * @returns {Entity[]}
 */
function entitiesOf({ kind, span, text, hedge, value, readBy }, family) {
  if (readBy?.some(name => WORDS_THAT_TELL_A_NUMBER.has(name))) return []
  if (kind === 'score') return scoreOf(span, text)
  if (value === undefined) return []
  const { start, end } = span
  /** @type {(type: string, fields: object) => Entity[]} */
  const entity = (type, fields) => [{ start, end, type, ...fields }]
  switch (kind) {
    case 'date':
    case 'time':
      return [{ ...spanOf(span, value), type: kind, ...momentOf(value) }]
    case 'duration':
      if (TIME_FAMILIES.has(family))
        return value.from === undefined ? [] : [{ ...spanOf(span, value), type: 'datetime', ...momentOf(value) }]
      return entity('duration', { ...numberOf(value, hedge), timex: value.timex, seconds: secondsOf(value) })
    case 'frequency':
      return entity('set', { timex: value.timex })
    case 'money':
      return entity('money', {
        ...numberOf(value, hedge),
        iso: value.unit,
        unit: withPer(value.surfaceUnit ?? value.unit, value),
      })
    case 'percent':
      return entity('percent', { ...numberOf(value, hedge), unit: '%' })
    case 'age':
      if (family === 'quantity' && hedge === undefined && !AGE_UNIT.test(text)) return []
      // A suite of quantities marks the number of a "45-year-old" and leaves the rest; an age without a unit is none.
      return family === 'quantity'
        ? [
            {
              start,
              end: start + bareNumber(text).length,
              type: 'age',
              ...numberOf(value, hedge),
              unit: value.surfaceUnit,
            },
          ]
        : entity('age', { ...numberOf(value, hedge), unit: value.surfaceUnit })
    case 'ordinal':
      return entity('ordinal', numberOf(value, hedge))
    case 'measure':
      return entity(isTemperature(value, family) ? 'temperature' : 'measure', {
        ...numberOf(value, hedge),
        ...nameOfUnit(withPer(value.surfaceUnit ?? value.unit, value)),
      })
    case 'quantity':
      if (family !== 'numberrange') return entity('number', numberOf(value, hedge))
      return value.min === value.max || value.approximate ? [] : entity('numberrange', numberOf(value, hedge))
    default:
      return []
  }
}

/**
 * "51-49": two numbers in the order of the text.
 *
 * @param {{ start: number, end: number }} span
 * @param {string} text
 * @returns {Entity[]}
 */
function scoreOf({ start, end }, text) {
  const [low, high] = (text.match(/\d+/g) ?? []).map(Number)
  return low === undefined || high === undefined ? [] : [{ start, end, type: 'number', value: low, low, high }]
}

const AGE_UNIT = /\b(?:years?|months?|weeks?|days?|yr)\b/i

/** "45" of "45-year-old", "three" of "three years old". @param {string} text */
function bareNumber(text) {
  return text.replace(/[\s-]*(?:years?|months?|weeks?|days?|yr)\b.*$/i, '')
}

/** Suites name temperatures and compound units in words of their own. @param {string | null | undefined} unit */
function nameOfUnit(unit) {
  if (unit === 'degree Celsius') return { unit: 'Celsius', iso: 'degC' }
  if (unit === 'degree Fahrenheit') return { unit: 'Fahrenheit', iso: 'degF' }
  return { unit: unit?.replaceAll('-', ' ') }
}

/**
 * A day and its clock time are two claims of one expression.
 *
 * @param {{ start: number, end: number }} span
 * @param {ClaimValue} value
 */
function spanOf(span, { whole = span }) {
  return { start: whole.start, end: whole.end }
}

/**
 * "a day", "per head": the denominator belongs to the unit there.
 *
 * @param {string | null | undefined} unit
 * @param {ClaimValue} value
 */
function withPer(unit, value) {
  const per = 'per' in value ? value.per : undefined
  return per === undefined ? unit : `${unit} per ${per}`
}

/**
 * A bare "degree" is an angle to the engine, and a temperature to a suite of temperatures.
 *
 * @param {ClaimValue} value
 * @param {string} family
 */
function isTemperature({ unit, surfaceUnit }, family) {
  return unit === 'degree Celsius' || (family === 'temperature' && surfaceUnit === 'degree')
}

/**
 * The number as written, and for a range or a bound its ends in the unit as written. A floor of nought that a bound
 * from above implies, and the soft ceiling of a vague word, are ends that no one wrote. "40-odd" ends before 50.
 *
 * @param {ClaimValue} value
 * @param {string | undefined} hedge
 */
function numberOf(value, hedge) {
  const { min, max, surfaceValue, approximate } = value
  const vague =
    approximate && hedge === undefined && surfaceValue === undefined && min !== null && max !== null && max >= 2 * min
  if (/odd$/.test(hedge ?? '') && max !== null) return { value: surfaceValue, low: min, high: max - 1 }
  const low = min === 0 && surfaceValue !== 0 && max !== 0 ? null : inWrittenUnit(min, value)
  const high = vague ? null : inWrittenUnit(max, value)
  return { value: surfaceValue ?? (min === max ? inWrittenUnit(min, value) : undefined), low, high }
}

/** How many canonical units one of a written unit is, as the engine itself reads it. @type {Map<string, { factor: number, offset: number }>} */
const scales = new Map()

/**
 * @param {number | null} canonical
 * @param {ClaimValue} value
 */
function inWrittenUnit(canonical, { unit, surfaceUnit }) {
  if (canonical === null || surfaceUnit === undefined || surfaceUnit === unit) return canonical
  const { factor, offset } = scaleOf(surfaceUnit)
  return Number(((canonical - offset) / factor).toPrecision(12))
}

/** @param {string} surfaceUnit */
function scaleOf(surfaceUnit) {
  const known = scales.get(surfaceUnit)
  if (known !== undefined) return known
  const [at7, at12] = [7, 12].map(number => claimsOf(`It is ${number} ${surfaceUnit}.`)[0]?.value?.min)
  const scale =
    typeof at7 === 'number' && typeof at12 === 'number' && at12 !== at7
      ? { factor: (at12 - at7) / 5, offset: at7 - (7 * (at12 - at7)) / 5 }
      : { factor: 1, offset: 0 }
  const exact = { factor: scale.factor, offset: Math.abs(scale.offset) < 1e-9 ? 0 : scale.offset }
  scales.set(surfaceUnit, exact)
  return exact
}

/** A month of 30 days and a year of 12 such months, as suites count them. */
const SECONDS_PER_MONTH = 30 * 86_400

/** @param {ClaimValue} value */
function secondsOf({ min, max, unit, timex, approximate, surfaceValue, surfaceUnit }) {
  if (approximate && surfaceValue !== undefined && surfaceUnit !== undefined) {
    return surfaceValue * scaleOf(surfaceUnit).factor * (unit === 'month' ? SECONDS_PER_MONTH : 1)
  }
  if (timex === undefined || min === null || min !== max) return undefined
  return unit === 'month' ? min * SECONDS_PER_MONTH : min
}

/**
 * The stretch of the calendar, and as other readings what the engine says the words may mean besides. A point that
 * words count to ("14 days ago") is to one suite the day, to another the hour in it: each grain that the words leave
 * open is given. So is the day of a part of the day, which some suites grade alone.
 *
 * @param {ClaimValue} value
 * @returns {object}
 */
function momentOf({ from, to, at, timex, alternatives = [] }) {
  const era = /^BC0*(\d+)(-\d\d-\d\d)$/.exec(timex ?? '')
  // The engine counts years before Christ as astronomers do, with a year nought, and suites without one.
  if (era !== null) return { timex, at: `-${era[1]}${era[2]}` }
  if (from === undefined) return timex?.startsWith('T') ? { at: timex, timex } : { timex }
  const points = at === undefined ? [] : GRAINS.map(length => ({ at: at.slice(0, length) + ZEROS.slice(length) }))
  const stretches = [{ from, to }, ...alternatives, ...customsOf(timex, from, to)]
  const ownDay = timex !== undefined && /T[A-Z]{2}$/.test(timex) ? [{ at: from.slice(0, 10) }] : []
  return { from, to, timex, alts: [...points, ...ownDay, ...stretches.flatMap(asPoint)] }
}

/**
 * What a weekend and a season are to suites with customs of their own: from Friday at six in the evening, and from the
 * solstice or the equinox.
 *
 * @param {string | undefined} timex
 * @param {string} from
 * @param {string | undefined} to
 * @returns {{ from: string, to?: string | undefined }[]}
 */
function customsOf(timex, from, to) {
  const day = from.slice(0, 10)
  if (/-WE$/.test(timex ?? '')) return [{ from: `${shifted(`${day}T00:00:00`, -1, 0)}T18:00:00`, to }]
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex ?? '')
  const days = SOLAR_SEASONS[season?.[2] ?? '']
  if (season === null || days === undefined) return []
  const [year, winter] = [Number(season[1]), season[2] === 'WI' ? 1 : 0]
  return [{ from: `${year}-${days[0]}`, to: `${year + winter}-${days[1]}` }]
}

/** First days of the astronomical seasons in most years, and of those that follow them. */
/** @type {Readonly<Record<string, readonly [string, string]>>} */
const SOLAR_SEASONS = {
  SP: ['03-20', '06-21'],
  SU: ['06-21', '09-23'],
  FA: ['09-23', '12-21'],
  WI: ['12-21', '03-20'],
}

/**
 * A clock time is a stretch of its grain to one suite, and a point to another.
 *
 * @param {{ from: string, to?: string | undefined }} stretch
 * @returns {object[]}
 */
function asPoint({ from, to }) {
  const clock = to !== undefined && Date.parse(`${to}Z`) - Date.parse(`${from}Z`) <= 3_600_000
  return clock ? [{ at: from }, { from, to }] : [{ from, to }]
}

/** Lengths of a date-time cut off behind the year, the month and so on to the second, and what fills it up again. */
const GRAINS = [4, 7, 10, 13, 16, 19]
const ZEROS = '0000-01-01T00:00:00'
