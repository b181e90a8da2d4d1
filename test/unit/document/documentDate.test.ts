import { describe, expect, test } from 'vitest'
import type { DocumentDate } from '../../../server/src/document/documentDate.js'
import { readDocument } from '../../../server/src/document/readDocument.js'

interface Source {
  readonly text: string
  readonly languageId?: string
  readonly date?: string
  readonly name?: string
}

function dateOf({ text, languageId = 'plaintext', date, name = 'story.md' }: Source): DocumentDate | null {
  const uri = `file:///copy/2019-01-01/${name}`
  return readDocument({ uri, languageId, text, ...(date !== undefined && { date }) }).date
}

const BODY = 'The mill employs 450 people, its owner said.'

describe('datelines', () => {
  test.each([
    ['Baghdad, April 8 (Agency) – ', '--04-08'],
    ['BAGHDAD, April 8, 2025 (V7N) - ', '2025-04-08'],
    ['LONDON, 3 March 2024 — ', '2024-03-03'],
    ['PARIS (Reuters) - June 4 - ', '--06-04'],
    ['NEW YORK, Sept. 12 -- ', '--09-12'],
    ['St. Petersburg, Russia, Tuesday, 5 March 2024 – ', '2024-03-05'],
    ['Aix-en-Provence, 1st May (AFP): ', '--05-01'],
    ['ZÜRICH, Feb 29 — ', '--02-29'],
  ])('%s', (dateline, iso) => {
    expect(dateOf({ text: `Mill to hire\n\n${dateline}${BODY}` })).toEqual({ iso, source: 'dateline', sure: true })
  })

  test('one in Markdown may be bold', () =>
    expect(dateOf({ languageId: 'markdown', text: `# Mill\n\n**LONDON, 3 March 2024** — ${BODY}` })?.iso).toBe(
      '2024-03-03',
    ))

  test('the agency alone stands before a date at the end', () =>
    expect(dateOf({ text: `Mill\n\nPARIS (Reuters) - June 4\n\n${BODY}` })?.iso).toBe('--06-04'))

  test.each([
    'In Paris, June 4 – the day of the fair – was wet.',
    'Paris, June 4 was wet.',
    'LONDON, 31 April 2024 — The mill employs 450.',
    'LONDON, 29 February 2023 — The mill employs 450.',
    'PARIS (Reuters) - June 4 was wet, the mill said.',
    'LONDON — The mill employs 450.',
    'The mill, May — it is said — closed.',
  ])('none: %s', text => expect(dateOf({ text })).toBeNull())
})

describe('lines that say when a document was published', () => {
  test.each([
    ['Published March 5, 2024', '2024-03-05'],
    ['Published on Tuesday, 5 March 2024 at 9:30 a.m.', '2024-03-05'],
    ['Posted: 5 Mar 2024', '2024-03-05'],
    ['First published 2024-03-05', '2024-03-05'],
    ['Last updated: March 6', '--03-06'],
    ['Date: 2024/03/05', '2024-03-05'],
  ])('%s', (line, iso) => {
    expect(dateOf({ text: `Mill to hire\n\n${line}\n\n${BODY}` })).toEqual({ iso, source: 'dateLine', sure: true })
  })

  test('what was published outranks what was updated', () =>
    expect(dateOf({ text: `Mill\n\nUpdated 6 March 2024\n\nPublished 5 March 2024\n\n${BODY}` })?.iso).toBe(
      '2024-03-05',
    ))

  test('far below the top such a line says nothing', () =>
    expect(dateOf({ text: `${`${BODY}\n\n`.repeat(20)}Published March 5, 2024` })).toBeNull())

  test('a day that says no date gives none', () =>
    expect(dateOf({ text: `Mill\n\nPublished 3 hours ago\n\n${BODY}` })).toBeNull())
})

describe('a date alone at the top is unsure', () => {
  test.each([
    ['Saturday, June 14, 2025', '2025-06-14'],
    ['14 June 2025, 9:30 pm', '2025-06-14'],
    ['the 3rd of March', '--03-03'],
    ['2025-06-14 | 21:30 GMT', '2025-06-14'],
  ])('%s', (line, iso) => {
    expect(dateOf({ text: `${line}\n\nMill\n\n${BODY}` })).toEqual({ iso, source: 'dateLine', sure: false })
  })

  test.each(['June 2025', 'March 14 people came', '45 June 2025', 'May'])('none: %s', line =>
    expect(dateOf({ text: `${line}\n\n${BODY}` })).toBeNull(),
  )
})

describe('front matter', () => {
  test.each([
    ['date: 2024-03-05', '2024-03-05'],
    ['date: 2024-3-5', '2024-03-05'],
    ['date: 2024-03-05T09:30:00Z', '2024-03-05T09:30:00'],
    ['date: "2024-03-05 09:30 +0200"', '2024-03-05T09:30:00'],
    ['date: March 5, 2024', '2024-03-05'],
    ['published: 2024-03-05', '2024-03-05'],
    ['publishDate: 2024-03-05', '2024-03-05'],
    ['pubDate: 2024-03-05', '2024-03-05'],
    ['date_published: 2024-03-05', '2024-03-05'],
    ['updated: 2024-03-06\npubDate: 2024-03-05', '2024-03-05'],
    ['updated: 2024-03-06', '2024-03-06'],
    ['date: soon\nupdated: 2024-03-06', '2024-03-06'],
    ['date: 2024-03-05T29:30:00', '2024-03-05'],
  ])('%s', (yaml, iso) => {
    const text = `---\n${yaml}\n---\n\nLONDON, 1 January 2020 — ${BODY}`
    expect(dateOf({ languageId: 'markdown', text })).toEqual({ iso, source: 'frontMatter', sure: true })
  })

  test.each(['date: 2024-02-30', 'date: [2024-03-05]', 'date: 5', 'date:'])('none: %s', yaml =>
    expect(dateOf({ languageId: 'markdown', text: `---\n${yaml}\n---\n\n${BODY}` })).toBeNull(),
  )
})

describe('authority', () => {
  const everything = `---\ndate: 2024-01-02\n---\n\nLONDON, 3 January 2024 — ${BODY}\n\nPublished 4 January 2024`
  const name = '2024-01-05-story.md'

  test.each<[string, Source, DocumentDate]>([
    [
      'the caller first',
      { text: everything, name, date: '2024-01-01' },
      { iso: '2024-01-01', source: 'caller', sure: true },
    ],
    [
      'a caller that gives no date is passed over',
      { text: everything, name, date: 'today' },
      { iso: '2024-01-02', source: 'frontMatter', sure: true },
    ],
    [
      'then the dateline',
      { text: everything.slice(everything.indexOf('LONDON')), name },
      { iso: '2024-01-03', source: 'dateline', sure: true },
    ],
    [
      'then the line',
      { text: `${BODY}\n\nPublished 4 January 2024`, name },
      { iso: '2024-01-04', source: 'dateLine', sure: true },
    ],
    [
      'then the file name',
      { text: `6 January 2024\n\n${BODY}`, name },
      { iso: '2024-01-05', source: 'fileName', sure: true },
    ],
    [
      'a date alone last',
      { text: `6 January 2024\n\n${BODY}` },
      { iso: '2024-01-06', source: 'dateLine', sure: false },
    ],
  ])('%s', (_name, source, date) => expect(dateOf({ languageId: 'markdown', ...source })).toEqual(date))

  test.each([
    ['2024_03_05.txt', '2024-03-05'],
    ['story-2024.03.05-final.md', '2024-03-05'],
  ])('a file name: %s', (fileName, iso) => expect(dateOf({ text: BODY, name: fileName })?.iso).toBe(iso))

  test.each(['2024-13-05.md', '12024-03-05.md', '20240305.md', '2024-03_05.md'])(
    'no date in a file name: %s',
    fileName => expect(dateOf({ text: BODY, name: fileName })).toBeNull(),
  )
})
