/**
 * Where the sun and the moon stand, good to some hundredths of a degree from 1800 to 2200: the moon gains on the sun
 * half a degree an hour, so that a phase is found within some minutes. Time is in days since 1970-01-01T00:00 UTC.
 *
 * Source: Meeus, "Astronomical Algorithms", 2nd ed., chapters 25 and 47, of whose series the larger terms are taken.
 */
type Days = number

/** From 1970-01-01T00:00 to the noon of 1 January 2000. */
const DAYS_TO_J2000 = 10_957.5
const DAYS_PER_CENTURY = 36_525

function centuries(at: Days): number {
  return (at - DAYS_TO_J2000) / DAYS_PER_CENTURY
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

/** An angle from 0 to 360, 360 not included. */
export function turned(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}

/** The sun's apparent longitude in degrees: 0 at the equinox of March, 90 at the solstice of June. */
export function sunLongitude(at: Days): number {
  const t = centuries(at)
  const mean = 280.46646 + 36_000.76983 * t
  const anomaly = 357.52911 + 35_999.05029 * t
  const centre = (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
  return turned(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t))
}

/** Multiples of the moon's elongation, the sun's anomaly, the moon's anomaly and its argument of latitude; degrees. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6.288774],
  [2, 0, -1, 0, 1.274027],
  [2, 0, 0, 0, 0.658314],
  [0, 0, 2, 0, 0.213618],
  [0, 1, 0, 0, -0.185116],
  [0, 0, 0, 2, -0.114332],
  [2, 0, -2, 0, 0.058793],
  [2, -1, -1, 0, 0.057066],
  [2, 0, 1, 0, 0.053322],
  [2, -1, 0, 0, 0.045758],
  [0, 1, -1, 0, -0.040923],
  [1, 0, 0, 0, -0.03472],
  [0, 1, 1, 0, -0.030383],
  [2, 0, 0, -2, 0.015327],
  [0, 0, 1, 2, -0.012528],
  [0, 0, 1, -2, 0.01098],
  [4, 0, -1, 0, 0.010675],
  [0, 0, 3, 0, 0.010034],
  [4, 0, -2, 0, 0.008548],
  [2, 1, -1, 0, -0.007888],
  [2, 1, 0, 0, -0.006766],
  [1, 0, -1, 0, -0.005163],
]

/** The moon's longitude in degrees. */
export function moonLongitude(at: Days): number {
  const t = centuries(at)
  const mean = 218.3164477 + 481_267.88123421 * t
  const elongation = 297.8501921 + 445_267.1114034 * t
  const sunAnomaly = 357.5291092 + 35_999.0502909 * t
  const anomaly = 134.9633964 + 477_198.8675055 * t
  const latitude = 93.272095 + 483_202.0175233 * t
  const series = MOON_TERMS.reduce(
    (sum, [d, m, n, f, size]) => sum + size * sine(d * elongation + m * sunAnomaly + n * anomaly + f * latitude),
    0,
  )
  return turned(mean + series)
}

/** How far the moon is ahead of the sun in degrees: 0 at new moon, 180 at full moon. */
export function phase(at: Days): number {
  return turned(moonLongitude(at) - sunLongitude(at))
}

/** The zodiac of the stars lies behind that of the seasons by so many degrees, by the reckoning of India (Lahiri). */
export function precession(at: Days): number {
  return 23.857 + 1.396 * centuries(at)
}

const SUN_DEGREES_PER_DAY = 360 / 365.2422
const PHASE_DEGREES_PER_DAY = 360 / 29.530589

/** The moment nearest to another at which the sun reaches a longitude. */
export function sunAt(degrees: number, near: Days): Days {
  return reached(degrees, near, sunLongitude, SUN_DEGREES_PER_DAY)
}

/** The moment nearest to another at which the moon reaches a phase. */
export function phaseAt(degrees: number, near: Days): Days {
  return reached(degrees, near, phase, PHASE_DEGREES_PER_DAY)
}

/** Steps towards the angle at the mean speed, ever shorter: after six steps within seconds. */
function reached(degrees: number, near: Days, angle: (at: Days) => number, perDay: number): Days {
  let at = near
  for (let step = 0; step < 6; step++) {
    const short = turned(degrees - angle(at) + 180) - 180
    at += short / perDay
  }
  return at
}
