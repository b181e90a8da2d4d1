import type { ArithmeticRule } from './rule.js'
import { announcedItems, announcedNames } from './rules/announcedCount.js'
import { average } from './rules/average.js'
import { change } from './rules/change.js'
import { checkDigit } from './rules/checkDigit.js'
import { conversion } from './rules/conversion.js'
import { crossReference } from './rules/crossReference.js'
import { direction } from './rules/direction.js'
import { floorArea } from './rules/floorArea.js'
import { fractionPercent } from './rules/fractionPercent.js'
import { headingCount } from './rules/headingCount.js'
import { impossibleDate } from './rules/impossibleDate.js'
import { origin } from './rules/origin.js'
import { percentCount } from './rules/percentCount.js'
import { percentPoints } from './rules/percentPoints.js'
import { percentsInLists, percentsInSentence } from './rules/percentTotal.js'
import { relativeDay } from './rules/relativeDay.js'
import { tableText } from './rules/tableText.js'
import { tableTotals } from './rules/tableTotal.js'
import { timeSpan } from './rules/timeSpan.js'
import { timeZone } from './rules/timeZone.js'
import { total } from './rules/total.js'
import { travel } from './rules/travel.js'
import { unitPrice } from './rules/unitPrice.js'
import { weekdayDate } from './rules/weekdayDate.js'
import { wholeMean } from './rules/wholeMean.js'
import { wordsFigures } from './rules/wordsFigures.js'

const AMOUNT = 'count|money|percent|measure'
const AMOUNT_OF_CHANGE = `${AMOUNT}|points|multiple`

/** Every check inside one document, in the order of the documentation. */
export const ARITHMETIC_RULES = [
  { id: 'weekday-date', severity: 'warning', needs: ['date'], block: weekdayDate },
  { id: 'impossible-date', severity: 'warning', block: impossibleDate },
  { id: 'words-figures', severity: 'warning', needs: ['any', 'any'], block: wordsFigures },
  { id: 'conversion', severity: 'warning', block: conversion },
  { id: 'percent-count', severity: 'warning', block: percentCount },
  {
    id: 'percent-points',
    severity: 'warning',
    needs: ['percent', 'percent|points', 'percent|points'],
    block: percentPoints,
  },
  { id: 'fraction-percent', severity: 'warning', block: fractionPercent },
  { id: 'change', severity: 'warning', needs: [AMOUNT_OF_CHANGE, AMOUNT_OF_CHANGE], block: change },
  { id: 'direction', severity: 'warning', needs: [AMOUNT], block: direction },
  { id: 'total', severity: 'warning', block: total, document: tableTotals },
  { id: 'announced-count', severity: 'warning', block: announcedNames, document: announcedItems },
  { id: 'heading-count', severity: 'information', document: headingCount },
  { id: 'cross-reference', severity: 'information', document: crossReference },
  { id: 'percent-total', severity: 'information', block: percentsInSentence, document: percentsInLists },
  { id: 'average', severity: 'information', block: average },
  { id: 'whole-mean', severity: 'information', needs: ['count', 'count|fraction', 'count|fraction'], block: wholeMean },
  { id: 'unit-price', severity: 'information', needs: ['money', 'money', 'count'], block: unitPrice },
  { id: 'floor-area', severity: 'information', needs: ['measure', 'measure'], block: floorArea },
  {
    id: 'travel',
    severity: 'information',
    needs: ['measure|duration', 'measure|duration', 'measure|duration'],
    block: travel,
  },
  { id: 'time-span', severity: 'information', needs: ['date|time', 'duration'], block: timeSpan },
  { id: 'relative-day', severity: 'information', document: relativeDay },
  { id: 'origin', severity: 'information', document: origin },
  { id: 'time-zone', severity: 'information', block: timeZone },
  { id: 'table-text', severity: 'information', document: tableText },
  { id: 'check-digit', severity: 'warning', block: checkDigit },
] as const satisfies readonly ArithmeticRule[]

export type ArithmeticRuleId = (typeof ARITHMETIC_RULES)[number]['id']
