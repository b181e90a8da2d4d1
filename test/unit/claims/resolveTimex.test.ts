import { describe, expect, test } from 'vitest'
import { type Claim, checkDocuments, type SourceDocument } from '../../../server/src/index.js'

/** The time expressions of a text with the stretch that each was placed on. */
function placed(text: string, date?: string, uri = 'file:///story.txt'): string[] {
  const document: SourceDocument = { uri, languageId: 'plaintext', text, ...(date === undefined ? {} : { date }) }
  return checkDocuments([document]).claims.flatMap(claim => stretchOf(claim, text))
}

function stretchOf({ span, value }: Claim, text: string): string[] {
  if (value?.timex === undefined) return []
  const { from, to, whole = span } = value
  const surface = text.slice(whole.start, whole.end)
  return [from === undefined || to === undefined ? surface : `${surface} = ${short(from)} – ${short(to)}`]
}

function short(iso: string): string {
  return iso.replace(/T00:00:00$/, '')
}

/** A Tuesday. */
const PUBLISHED = '2025-04-08'

const PLACED: readonly (readonly [text: string, stretch: string])[] = [
  ['It opened on 4 June 2025.', '4 June 2025 = 2025-06-04 – 2025-06-05'],
  ['It opened on 4 June.', '4 June = 2025-06-04 – 2025-06-05'],
  ['It opened on 21 December.', '21 December = 2024-12-21 – 2024-12-22'],
  ['It opened on Monday.', 'Monday = 2025-04-07 – 2025-04-08'],
  ['It opens next Friday.', 'next Friday = 2025-04-18 – 2025-04-19'],
  ['It opened last month.', 'last month = 2025-03-01 – 2025-04-01'],
  ['It opened last summer.', 'last summer = 2024-06-01 – 2024-09-01'],
  ['It opened last quarter.', 'last quarter = 2025-01-01 – 2025-04-01'],
  ['It opened yesterday evening.', 'yesterday evening = 2025-04-07T18:00:00 – 2025-04-08'],
  ['It opened on the first Monday of March.', 'the first Monday of March = 2025-03-03 – 2025-03-04'],
  ['It opens on Good Friday.', 'Good Friday = 2025-04-18 – 2025-04-19'],
  ['It opened at Thanksgiving.', 'Thanksgiving = 2024-11-28 – 2024-11-29'],
  ['It opens at the end of the month.', 'the end of the month = 2025-04-21 – 2025-05-01'],
  ['It opened in the 1960s.', 'the 1960s = 1960-01-01 – 1970-01-01'],
  ['It opened 18 months ago.', '18 months = 2023-10-01 – 2023-11-01'],
  ['It will open in two weeks.', 'two weeks = 2025-04-22 – 2025-04-23'],
  ['It was shut over the past two months.', 'two months = 2025-02-01 – 2025-04-01'],
  ['It opened three days after Christmas 2024.', 'three days after Christmas 2024 = 2024-12-28 – 2024-12-29'],
  ['It opens three Fridays from now.', 'three Fridays from now = 2025-04-25 – 2025-04-26'],
  ['It opens at Easter in two years.', 'Easter in two years = 2027-03-28 – 2027-03-29'],
  ['They meet on the Friday before Christmas 2024.', 'the Friday before Christmas 2024 = 2024-12-20 – 2024-12-21'],
  ['They meet on the first Monday after Easter.', 'the first Monday after Easter = 2025-04-21 – 2025-04-22'],
  ['They meet on the Sunday nearest 11 November.', 'the Sunday nearest 11 November = 2024-11-10 – 2024-11-11'],
  ['They met at the closest Christmas to today.', 'the closest Christmas to today = 2024-12-25 – 2024-12-26'],
  ['It is open for 10 days from 18 May.', '10 days from 18 May = 2025-05-18 – 2025-05-28'],
  ['It is open from 18 May for 10 days.', '18 May for 10 days = 2025-05-18 – 2025-05-28'],
  ['It is open at 4pm for 30 minutes.', '4pm for 30 minutes = 2025-04-08T16:00:00 – 2025-04-08T16:30:00'],
  ['It opens 15 minutes from 1pm.', '15 minutes from 1pm = 2025-04-08T13:15:00 – 2025-04-08T13:16:00'],
  ['The two coming weeks are dry.', 'two coming weeks = 2025-04-14 – 2025-04-28'],
  ['It shut a week after Easter.', 'a week after Easter = 2025-04-27 – 2025-04-28'],
  ['It opens at Diwali 2025.', 'Diwali 2025 = 2025-10-20 – 2025-10-21'],
  ['It is shut in Lent 2025.', 'Lent 2025 = 2025-03-05 – 2025-04-20'],
  ['It is open June 4-6.', 'June 4-6 = 2025-06-04 – 2025-06-07'],
  ['It is open from 9am to 5pm.', '9am to 5pm = 2025-04-08T09:00:00 – 2025-04-08T17:00:00'],
]

describe('with a sure date', () => {
  test.each(PLACED)('%s', (text, expected) => {
    expect(placed(text, PUBLISHED)).toContain(expected)
  })
})

describe('without one', () => {
  test('what the words state is placed all the same', () => {
    expect(placed('It opened on 4 June 2025 and shut on Monday, the 9th of June.')).toEqual([
      '4 June 2025 = 2025-06-04 – 2025-06-05',
      'Monday, the 9th of June',
    ])
  })

  test('a lone date line at the top is not sure, and implies nothing', () => {
    const text = 'June 10, 2025\n\nThe bridge was shut last month, and again on 2 May.'
    expect(placed(text).slice(-2)).toEqual(['last month', '2 May'])
  })
})

test('a day and its clock time are placed together', () => {
  const expected = '7:30 p.m. on Friday 6 June = 2025-06-06T19:30:00 – 2025-06-06T19:31:00'
  expect(placed('The choir sings at 7:30 p.m. on Friday 6 June.', PUBLISHED)).toEqual([expected, expected])
})

test('an hour that leaves its half of the day open is settled by the part of the day', () => {
  expect(placed('The choir sings tonight at 8.', PUBLISHED)).toContain(
    'tonight at 8 = 2025-04-08T20:00:00 – 2025-04-08T21:00:00',
  )
})

describe('words that count from the text', () => {
  test('count from the day named before them in the paragraph', () => {
    const text = 'The dam burst on 3 March 2025. Two days later the town was evacuated.'
    expect(placed(text, PUBLISHED).at(-1)).toBe('Two days = 2025-03-05 – 2025-03-06')
  })

  test('are not placed where the day was named in another paragraph', () => {
    const text = 'The dam burst on 3 March 2025.\n\nThe mayor went the next day.'
    expect(placed(text, PUBLISHED).at(-1)).toBe('the next day')
  })
})

describe('dates in figures', () => {
  test('follow the order that the document shows elsewhere', () => {
    expect(placed('Signed 28/11/2024 and renewed 04/06/2025.')).toEqual([
      '28/11/2024 = 2024-11-28 – 2024-11-29',
      '04/06/2025 = 2025-06-04 – 2025-06-05',
    ])
    expect(placed('Signed 11/28/2024 and renewed 04/06/2025.').at(-1)).toBe('04/06/2025 = 2025-04-06 – 2025-04-07')
  })

  test('may mean either day where nothing shows it', () => {
    const [claim] = checkDocuments([{ uri: 'a', languageId: 'plaintext', text: 'Signed 04/06/2025.' }]).claims
    expect(claim?.value?.from).toBe('2025-04-06T00:00:00')
    expect(claim?.value?.alternatives).toEqual([{ from: '2025-06-04T00:00:00', to: '2025-06-05T00:00:00' }])
  })
})
