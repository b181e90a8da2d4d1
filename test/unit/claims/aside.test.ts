import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

function isAside(text: string, surface: string): boolean | undefined {
  return readBlock(text).find(({ mention: { span } }) => text.slice(span.start, span.end).includes(surface))?.scope
    .aside
}

test.each([
  ['Updated: Feb 6, 2025 - 3:44 PM', 'Feb 6, 2025'],
  ['Updated: Feb 6, 2025 - 3:44 PM', '3:44 PM'],
  ['By Ada Roe Posted: 4 June 2025', '4 June 2025'],
  ['(Published Sunday, June 21, 2025)', 'June 21, 2025'],
  ['Image 4 of 27 The market burns.', '27'],
  ['Image 4 of / 27 The market burns.', '27'],
  ['Kell scored with 14:05 left.', '14:05'],
  ['She rode home on a 1920s-era tram.', '1920s'],
  ['Kell scored with 4 minutes to play.', '4 minutes'],
  ['Kell scored with 4 minutes of extra time left.', '4 minutes'],
  ['HOLM, Varland (June 4, 2025) – Officials met.', 'June 4, 2025'],
  ['HOLM COUNTY, Ind. (June 4, 2025) – Officials met.', 'June 4, 2025'],
])('%s: %s is no fact of the story', (text, surface) => {
  expect(isAside(text, surface)).toBe(true)
})

test.each([
  ['The report was published on 4 June 2025.', '4 June 2025'],
  ['Updated plans name 4 June 2025.', '4 June 2025'],
  ['She landed 4 of 27 arrows.', '27'],
  ['The fair (June 4, 2025) drew crowds.', 'June 4, 2025'],
  ['The fair (June 4, 2025) – the last – drew crowds.', 'June 4, 2025'],
  ['He left with 4 minutes of the film remaining unseen.', '4 minutes'],
  ['The 4 minutes left for talks were short.', '4 minutes'],
])('%s: %s is one', (text, surface) => {
  expect(isAside(text, surface)).toBe(false)
})
