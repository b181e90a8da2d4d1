import type { ArithmeticRule } from './rule.js'
import { announcedItems, announcedNames } from './rules/announcedCount.js'
import { change } from './rules/change.js'
import { checkDigit } from './rules/checkDigit.js'
import { conversion } from './rules/conversion.js'
import { direction } from './rules/direction.js'
import { fractionPercent } from './rules/fractionPercent.js'
import { impossibleDate } from './rules/impossibleDate.js'
import { percentCount } from './rules/percentCount.js'
import { percentPoints } from './rules/percentPoints.js'
import { total } from './rules/total.js'
import { weekdayDate } from './rules/weekdayDate.js'
import { wordsFigures } from './rules/wordsFigures.js'

/** Every check inside one document, in the order of the documentation. */
export const ARITHMETIC_RULES = [
  { id: 'weekday-date', severity: 'warning', block: weekdayDate },
  { id: 'impossible-date', severity: 'warning', block: impossibleDate },
  { id: 'words-figures', severity: 'warning', block: wordsFigures },
  { id: 'conversion', severity: 'warning', block: conversion },
  { id: 'percent-count', severity: 'warning', block: percentCount },
  { id: 'percent-points', severity: 'warning', block: percentPoints },
  { id: 'fraction-percent', severity: 'warning', block: fractionPercent },
  { id: 'change', severity: 'warning', block: change },
  { id: 'direction', severity: 'warning', block: direction },
  { id: 'total', severity: 'warning', block: total },
  { id: 'announced-count', severity: 'warning', block: announcedNames, document: announcedItems },
  { id: 'check-digit', severity: 'warning', block: checkDigit },
] as const satisfies readonly ArithmeticRule[]

export type ArithmeticRuleId = (typeof ARITHMETIC_RULES)[number]['id']
