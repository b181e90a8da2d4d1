import type { ArithmeticReason, Calculation, Conversion, Operand } from '../../arithmetic/reason.js'
import type { Interval } from '../../values/interval.js'
import { type Language, say } from '../catalogue/say.js'
import { describeTimex, describeValues, formatNumber, monthName, unitName, weekdayName } from '../valueText.js'
import { clockOfMinutes, SHORT_DAYS, when } from './moments.js'
import { listed, oneLine, quoted } from './wordings.js'

/** The arithmetic of a statement that does not add up, without a full stop. */
export function arithmetic(language: Language, reason: ArithmeticReason): string {
  switch (reason.type) {
    case 'calculation':
      return calculation(language, reason)
    case 'weekday':
      return say(language, 'weekday', {
        day: describeTimex(language, reason.day),
        actual: weekdayName(language, reason.actual),
        stated: weekdayName(language, reason.stated),
      })
    case 'no-such-day': {
      const { year, month, day, days } = reason
      const name = `${monthName(language, month)}${year === null ? '' : ` ${year}`}`
      return say(language, 'noSuchDay', { month: name, days, day })
    }
    case 'unequal': {
      const [first, second] = reason.readings
      return say(language, 'unequal', {
        first: quoted(language, first.surface),
        firstValue: shown(language, first),
        second: quoted(language, second.surface),
        secondValue: shown(language, second),
      })
    }
    case 'conversion':
      return conversion(language, reason)
    case 'percent-points':
      return say(language, 'percentPoints', {
        before: oneLine(reason.before.surface),
        after: oneLine(reason.after.surface),
        points: shown(language, reason.points),
        percent: shown(language, reason.percent),
        stated: oneLine(reason.stated.surface),
      })
    case 'direction':
      return say(language, reason.told > 0 ? 'direction.less' : 'direction.more', {
        before: oneLine(reason.before.surface),
        after: oneLine(reason.after.surface),
      })
    case 'item-count': {
      const { announced, found, what } = reason
      return say(language, 'itemCount', {
        announced: quoted(language, announced.surface),
        count: found,
        what: unitName(language, what, found),
      })
    }
    case 'time-span': {
      const span = spanOfDays(language, reason.days, reason.unit)
      return say(language, 'timeSpan', { span, stated: oneLine(reason.stated.surface) })
    }
    case 'relative-day':
      return say(language, 'relativeDay', {
        published: describeTimex(language, reason.published),
        relative: quoted(language, reason.relative),
        weekday: weekdayName(language, reason.weekday),
        day: describeTimex(language, reason.day),
        stated: oneLine(reason.stated),
      })
    case 'origin': {
      const [first, second] = reason.readings
      return say(language, reason.of === 'person' ? 'origin.person' : 'origin.thing', {
        first: quoted(language, first.surface),
        firstWhen: when(language, first.from, first.to),
        second: quoted(language, second.surface),
        secondWhen: when(language, second.from, second.to),
      })
    }
    case 'time-zone': {
      const clocks = reason.minutes.map(clockOfMinutes)
      return say(language, 'timeZone', {
        from: quoted(language, reason.from),
        clocks: listed(language, clocks, 'or'),
        stated: oneLine(reason.stated),
      })
    }
    case 'table-text': {
      const { stated, table, row, column } = reason
      const cell = [row, column].filter(header => header !== '').map(header => quoted(language, header))
      return say(language, 'tableText', {
        table: oneLine(table.surface),
        cell: listed(language, cell),
        stated: oneLine(stated.surface),
      })
    }
    case 'impossible-mean': {
      const means = reason.nearest.map(mean => formatNumber(language, mean))
      return say(language, 'impossibleMean', {
        number: shown(language, reason.number),
        mean: oneLine(reason.mean.surface),
        means: listed(language, means, 'or'),
      })
    }
    case 'check-digit': {
      const { scheme, stated, expected } = reason
      return say(language, 'checkDigit', { count: expected.length, scheme, expected, stated })
    }
  }
}

/** "18 + 12 + 10 = 40, not 41". */
function calculation(language: Language, { operation, operands, result, stated }: Calculation): string {
  const surfaces = operands.map(operand => oneLine(operand.surface))
  const [first = '', second = ''] = surfaces
  const computed = shown(language, result, stated)
  const outcome = say(language, 'computedNotStated', { computed, stated: oneLine(stated.surface) })
  switch (operation) {
    case 'sum':
      return `${surfaces.join(' + ')} = ${outcome}`
    case 'product':
      return `${surfaces.join(' × ')} = ${outcome}`
    case 'difference':
      return `${first} − ${second} = ${outcome}`
    case 'quotient':
      return `${first} ÷ ${second} = ${outcome}`
    case 'share':
    case 'part':
      return say(language, 'partOf', { first, second, outcome })
    case 'change':
      return say(language, 'changeIs', { first, second, outcome })
  }
}

/**
 * "12 miles = 19.31 km, not 25 km": the computed numbers in the wording of the stated ones, and so as English writes
 * them.
 */
function conversion(language: Language, { from, stated, computed, unit, difference }: Conversion): string {
  const left = [...computed]
  const wording = oneLine(stated)
  const filled = wording.replace(/\d[\d,]*(?:\.\d+)?/g, number => {
    const value = left.shift()
    return value === undefined ? number : formatNumber('en', value)
  })
  const isFilled = left.length === 0 && filled !== wording
  const [min = '', max] = computed.map(value => formatNumber(language, value))
  const range = max === undefined ? min : say(language, 'range', { min, max })
  const outcome = say(language, 'computedNotStated', {
    computed: isFilled ? filled : `${range} ${unit}`,
    stated: wording,
  })
  return say(language, difference ? 'differenceConversion' : 'conversion', { from: oneLine(from), outcome })
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
}

/** "13 to 15 months" for 395 to 457 days. */
function spanOfDays(language: Language, { min, max }: Interval, unit: string): string {
  const coarse = unit === 'year' && max < 5 * 365 ? 'month' : unit === 'hour' && max < SHORT_DAYS ? 'minute' : unit
  const factor = DAYS_PER_UNIT[coarse] ?? 1
  const [least, most] = [Math.round(min / factor), Math.round(max / factor)]
  const many = `${most} ${unitName(language, factor === 1 ? 'day' : coarse, most)}`
  return least === most ? many : say(language, 'range', { min: least, max: many })
}

/**
 * A value in the style of another wording where that is a plain number with its sign: "£4,500" like "£5,400", as English
 * writes it.
 */
function shown(language: Language, { interval, unit }: Operand, like?: Operand): string {
  const number = like === undefined ? null : /\d[\d,]*(?:\.\d+)?/.exec(like.surface)
  const plain = number !== null && Number(number[0].replaceAll(',', '')) === like?.interval.min
  if (plain && interval.min === interval.max)
    return oneLine(like?.surface ?? '').replace(number[0], formatNumber('en', interval.min))
  return describeValues(language, [{ interval, unit }])[0] ?? ''
}
