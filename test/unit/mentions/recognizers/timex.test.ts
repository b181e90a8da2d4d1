import { describe, expect, test } from 'vitest'
import { asked, propose } from '../../../../server/src/mentions/propose.js'
import { readSentence } from '../../../../server/src/mentions/readSentence.js'
import { timex } from '../../../../server/src/mentions/recognizers/timex.js'

/** What the recogniser proposes for a sentence: surface, TIMEX3 value and, where there is one, modifier. */
function read(text: string): string[] {
  const sentence = readSentence(text, { start: 0, end: text.length })
  return propose([sentence], [asked(timex)])
    .flat()
    .map(({ first, last, timex: found }) => {
      const surface = text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end)
      return [surface, found?.value, found?.mod].filter(part => part !== undefined).join(' = ')
    })
}

const READ: Readonly<Record<string, readonly (readonly [text: string, ...expected: readonly string[]])[]>> = {
  'days of the calendar': [
    ['It opened on 4 June 2025.', '4 June 2025 = 2025-06-04'],
    ['It opened on June 4th, 2025.', 'June 4th, 2025 = 2025-06-04'],
    ['It opened on the fourth of June.', 'the fourth of June = XXXX-06-04'],
    ['It opened on the twenty-first of May 2010.', 'the twenty-first of May 2010 = 2010-05-21'],
    ['It opened on Sunday, March 6, 2016.', 'Sunday, March 6, 2016 = 2016-03-06'],
    ['It opened on 09-JAN-2017.', '09-JAN-2017 = 2017-01-09'],
    ['It opened on 3 Aug 96.', '3 Aug 96 = 1996-08-03'],
    ['It opened on 2012/8/10.', '2012/8/10 = 2012-08-10'],
    ['It opened on Friday the 13th.', 'Friday the 13th = XXXX-XX-13'],
    ['The fort fell on 10 August 88 AD.', '10 August 88 AD = 0088-08-10'],
    ['The ledger was closed on 4/25 at 4pm.', '4/25 = XXXX-04-25', '4pm = T16:00'],
    ['They meet on the 15th.', 'the 15th = XXXX-XX-15'],
  ],
  'days in figures': [
    ['Signed 14/06/2025.', '14/06/2025 = 2025-06-14'],
    ['Signed 6/14/2025.', '6/14/2025 = 2025-06-14'],
    ['Signed 04/06/2025.', '04/06/2025 = 2025'],
    ['Signed 12-30-16.', '12-30-16 = 2016-12-30'],
    ['Signed 06/2004.', '06/2004 = 2004-06'],
    ['Turnover of 2023/24 fell.', '2023/24 = 2023/2024'],
  ],
  'months, seasons, quarters, years, eras': [
    ['Since mid-January nothing moved.', 'mid-January = XXXX-01 = MID'],
    ['It ends in late May 2024.', 'late May 2024 = 2024-05 = END'],
    ['By the end of 2019 it was over.', 'the end of 2019 = 2019 = END'],
    ['It was sown in the spring of 1998.', 'the spring of 1998 = 1998-SP'],
    ['Exports rose in Q2 2024.', 'Q2 2024 = 2024-Q2'],
    ['Exports rose in the first half of 2024.', 'the first half of 2024 = 2024-H1'],
    ['The grant is for FY25.', 'FY25 = FY2025'],
    ['The hall is of the early 1960s.', 'the early 1960s = 196 = START'],
    ['The hall is of the twenty-first century.', 'the twenty-first century = 20'],
    ['The tune is of the ’80s.', 'the ’80s = XX8'],
    ['The hoard is of 44 BC.', '44 BC = BC0044'],
  ],
  'relative time': [
    ['It rained yesterday evening.', 'yesterday evening = XXXX-XX-XXTEV'],
    ['It rained last week.', 'last week = XXXX-WXX'],
    ['The rest came the following day.', 'the following day = XXXX-XX-XX'],
    ['It is due next Friday.', 'next Friday = XXXX-WXX-5'],
    ['It is due on Monday of next week.', 'Monday of next week = XXXX-WXX-1'],
    ['It is due on the first Monday of May.', 'the first Monday of May = XXXX-WXX-1'],
    ['It is due at the end of the month.', 'the end of the month = XXXX-XX = END'],
    ['It shut the day before yesterday.', 'the day before yesterday = XXXX-XX-XX'],
    ['The stalls open on Good Friday.', 'Good Friday = XXXX-XX-XX'],
  ],
  'clock times': [
    ['It left at 19:30.', '19:30 = T19:30'],
    ['It left at 7.30pm.', '7.30pm = T19:30'],
    ['It left at 12 noon.', '12 noon = T12:00'],
    ['It left at a quarter to nine.', 'a quarter to nine = T08:45'],
    ['It left at half past seven in the evening.', 'half past seven in the evening = T19:30'],
    ['It left at seven o’clock.', 'seven o’clock = T07:00'],
    ['It left at 1930 hours.', '1930 hours = T19:30'],
    ['It left at 2pm GMT.', '2pm GMT = T14:00'],
    ['It left at 15h30.', '15h30 = T15:30'],
    ['It left tonight at 8.', 'tonight = XXXX-XX-XXTEV', '8 = T08:00'],
  ],
  ranges: [
    ['The fair runs June 4-6.', 'June 4-6 = XXXX-06-04/XXXX-06-06'],
    ['The fair runs from 4 to 6 June 2025.', '4 to 6 June 2025 = 2025-06-04/2025-06-06'],
    ['The fair runs Jan. 5 – Feb. 2.', 'Jan. 5 – Feb. 2 = XXXX-01-05/XXXX-02-02'],
    ['He served from December to May 2022.', 'December to May 2022 = 2021-12/2022-05'],
    ['He lived (1931–2003) in Holt.', '1931–2003 = 1931/2003'],
    ['He served in 1914-18.', '1914-18 = 1914/1918'],
    ['The desk is open 9am to 5pm.', '9am to 5pm = T09:00/T17:00'],
    ['The desk is open 9-11am.', '9-11am = T09:00/T11:00'],
    ['The desk is open Monday to Friday.', 'Monday to Friday = XXXX-WXX-1/XXXX-WXX-5'],
  ],
}

const UNREAD: readonly string[] = [
  'They may march on the hall in the fall of the year.',
  'The March family sat in the sun.',
  'Ms May said the board may refuse.',
  'The first to arrive was second to none.',
  'She won a second race in a second.',
  'Prices fall when the spring snaps.',
  'The score was 3-1 and then 4/5.',
  'The odds are 2:1 and the map is 1:50000.',
  'Version 1.1.30 of 2024.1.2.3 is out.',
  'The room holds 1978 crates of 2000 tins.',
  'He sat down and the wed couple sat too.',
  'The motion passed 52-46.',
  'Call 650-650-6500.',
  'The part number is 2014-08-32.',
]

describe('time expressions', () => {
  for (const [group, rows] of Object.entries(READ)) {
    describe(group, () => {
      test.each(rows)('%s', (text, ...expected) => {
        expect(read(text)).toEqual(expected)
      })
    })
  }

  test.each(UNREAD)('nothing in: %s', text => {
    expect(read(text)).toEqual([])
  })
})
