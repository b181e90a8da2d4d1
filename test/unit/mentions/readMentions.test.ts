import { describe, expect, test } from 'vitest'
import { readMentions } from '../../../server/src/mentions/readMentions.js'
import { readSentence } from '../../../server/src/mentions/readSentence.js'

/** Every mention of a sentence as "kind surface". */
function mentions(text: string): readonly string[] {
  return readMentions([readSentence(text, { start: 0, end: text.length })])
    .flat()
    .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)
}

describe('what is no count', () => {
  test.each<readonly [string, ...string[]]>([
    ['The song re-entered the Hot 100 at dusk.'],
    ['Pollux 3.0 accepts more names.'],
    ['They bought Marlow 2950 switches.'],
    ['The film by One Direction ran late.'],
    ['They reached the Final Four again.'],
    ['Early in 97, a plot was found.'],
    ['He ruled (79 – 81) and died.'],
    ['On 18 September, 96, he died.', 'date 18 September'],
    ['18F staff built it.'],
    ['Only 1. Fill out the form.'.slice(5)],
    ['These are: (1) Abhorring war.'],
    ['It ran for 3: 16 on tape.'],
    ['The track is 30 / 30-150.'],
    ['Call 1-844-KELL now.'],
    ['The last one reads well.'],
    ['See 5 C.F.R. for it.'],
    ['The efforts were set at naught.'],
    ['The 0.1 bucket has no label.'],
    ['Bones from 9000 BP were found.'],
    ['The 2018 and 2023 editions sold.', 'date 2018', 'date 2023'],
  ])('%s', (text, ...others) => {
    expect(mentions(text).filter(mention => !mention.startsWith('date'))).toEqual([])
    expect(mentions(text).filter(mention => mention.startsWith('date'))).toEqual(
      expect.arrayContaining(others.slice(0, 1)),
    )
  })

  test.each([
    ['Police Arrest Five Men', 'quantity Five'],
    ['A thirty (20) days notice was given.', 'quantity thirty'],
    ['The council gave 12 farms away.', 'quantity 12'],
  ])('but in %s', (text, mention) => {
    expect(mentions(text)).toContain(mention)
  })
})

describe('ranks and adverbs', () => {
  test.each([
    ['It was the one hundred and first time.', 'ordinal one hundred and first'],
    ['Its thirty-second season opened.', 'ordinal thirty-second'],
    ['Mara Venn finished first on Sunday.', 'ordinal first'],
    ['the twentyfifth boat', 'ordinal twentyfifth'],
  ])('%s', (text, rank) => {
    expect(mentions(text)).toContain(rank)
  })

  test.each([
    'You should first submit a form.',
    'First you stop the mill.',
    'He read Second Lieutenant Cole his letter.',
    'Traffic per second fell.',
    'She is second to none.',
    'The second third of it was dull; the last third of it was fair.',
    'The mill had first closed.',
  ])('no rank of its last word in %s', text => {
    expect(mentions(text).filter(mention => mention !== 'ordinal second')).toEqual([])
  })
})

describe('results', () => {
  test.each([
    ['Kell beat Marl 66 – 61.', 'score 66 – 61'],
    ['They stood at 9 – 4 then.', 'score 9 – 4'],
    ['The council voted 9 to 3 for it.', 'score 9 to 3'],
    ['It was approved by seven votes to two.', 'score seven votes to two'],
  ])('%s', (text, result) => {
    expect(mentions(text)).toContain(result)
  })

  test('a range of days is none', () => {
    expect(mentions('It ran 30 September – 2 October.').some(mention => mention.startsWith('score'))).toBe(false)
  })
})

describe('money', () => {
  test.each([
    ['It came to a dollar and 42 cents.', 'money a dollar and 42 cents'],
    ['He paid $20 and 43c.', 'money $20 and 43c'],
    ['He paid twenty rupees and 43.', 'money twenty rupees and 43'],
    ['It holds -$2 million.', 'money -$2 million'],
    ['The result was ($99.99).', 'money ($99.99)'],
    ['It made US $395,000 then.', 'money US $395,000'],
    ['We lost [$]1.1 billion there.', 'money [$]1.1 billion'],
    ['Hundreds of billions of dollars went.', 'money Hundreds of billions of dollars'],
    ['It cost 50,000 won then.', 'money 50,000 won'],
    ['It cost R350 then.', 'money R350'],
    ['It cost 10 Malagasy ariary.', 'money 10 Malagasy ariary'],
  ])('%s', (text, amount) => {
    expect(mentions(text)).toContain(amount)
  })

  test('two crowns are worn', () => {
    expect(mentions('Two crowns were stolen.')).toEqual(['quantity Two'])
  })
})

describe('measures', () => {
  test.each([
    ['The pier is a mile and a half long.', 'measure a mile and a half'],
    ['It is three-quarters of a mile off.', 'measure three-quarters of a mile'],
    ['The crate is 40 x 30 x 20 cm.', 'measure 40 x 30 x 20 cm'],
    ['It is 2 yards, 7 feet, and 10 inches.', 'measure 2 yards, 7 feet, and 10 inches'],
    ['It was 2 degrees below zero.', 'measure 2 degrees below zero'],
    ['Winds of 185 km / h blew.', 'measure 185 km / h'],
    ['The bolt is 10 mm ± 0.5 mm thick.', 'measure 10 mm ± 0.5 mm'],
    ['It needs between 2 g and about 7 g.', 'measure between 2 g and about 7 g'],
    ['The temperature rose to 38C.', 'measure 38C'],
    ['It rose by half a percentage point.', 'percent half a percentage point'],
    ['The bank raised its rate by 25 bps.', 'percent 25 bps'],
    ['It fell 33% - 50% in all.', 'percent 33% - 50%'],
    ['The gap is 1.7 eV wide.', 'measure 1.7 eV'],
  ])('%s', (text, amount) => {
    expect(mentions(text)).toContain(amount)
  })

  test.each(['The storm was Depression 29W.', 'The rate over the last 5m fell.', 'The office of 18F moved.'])(
    'none in %s',
    text => {
      expect(mentions(text).some(mention => mention.startsWith('measure'))).toBe(false)
    },
  )
})

describe('ages and multiples', () => {
  test.each([
    ['She is 47 and keeps bees.', 'age 47'],
    ['Children aged 7 and 9 came.', 'age 9'],
    ['The driver is in her early forties.', 'age in her early forties'],
    ['Children under five travel free.', 'age under five'],
    ['The scheme is for those aged between 16 and 24.', 'age between 16 and 24'],
    ['Turnover more than doubled.', 'quantity more than doubled'],
    ['The mast is three times the height.', 'quantity three times'],
    ['It showed a 10-fold rise.', 'quantity 10-fold'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toContain(mention)
  })

  test('a chapel that doubled as a barn is not multiplied', () => {
    expect(mentions('It doubled as a barn.')).toEqual([])
  })
})

describe('identifiers', () => {
  test.each([
    ['The jets were F-16s.', 'identifier F-16s'],
    ['They live at 14 Mill Lane.', 'identifier 14 Mill Lane'],
    ['Call (555) 010-4477 now.', 'identifier (555) 010-4477'],
    ['See Listings 20-1 and 20-3 for it.', 'identifier 20-3'],
    ['See pp. 393 – 394 for it.', 'identifier pp. 393 – 394'],
    ['Version: 1.0', 'identifier Version: 1.0'],
    ['It starts at index 2 now.', 'identifier index 2'],
  ])('%s', (text, name) => {
    expect(mentions(text)).toContain(name)
  })
})

describe('hedges', () => {
  test.each([
    ['It has about 50 or so seats.', 'quantity about 50 or so'],
    ['It takes no greater than 40 riders.', 'quantity no greater than 40'],
    ['It is less than or equal to 0.3.', 'quantity less than or equal to 0.3'],
    ['They have control over 12 towns.', 'quantity 12'],
    ['I will talk about three plans.', 'quantity three'],
    ['It lies in CA 94102.', ''],
  ])('%s', (text, mention) => {
    expect(mentions(text).join()).toBe(mention)
  })
})
