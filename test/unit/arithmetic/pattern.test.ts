import { describe, expect, test } from 'vitest'
import { matchesOf, pattern, spanOf } from '../../../server/src/arithmetic/pattern.js'
import { marked } from '../../support/marked.js'

describe('a pattern', () => {
  const share = pattern('{percent|fraction:share} of (?:the |all )?{count:whole} {word}{gap}(?:{count:part})?')

  test('names the claims that it finds', () => {
    const [match] = matchesOf(share, marked('Of 9 kinds, 60 % of the 250 pupils came.'))
    expect(match?.claim('share')).toBe(1)
    expect(match?.claim('whole')).toBe(2)
    expect(match?.claim('part')).toBeUndefined()
    expect(match?.group('unknown')).toBe('')
  })

  test('leads back to the prose', () => {
    const prose = 'Some say: 60 %  of the 250 pupils came.'
    const read = marked(prose)
    const [match] = matchesOf(share, read)
    const span = match && spanOf(read, match)
    expect(prose.slice(span?.start, span?.end)).toBe('60 %  of the 250 pupils')
  })

  test('keeps to one clause', () => {
    const gap = pattern('{count:a}{gap}{count:b}')
    expect(matchesOf(gap, marked('12 boats and 3 barges'))).toHaveLength(1)
    expect(matchesOf(gap, marked('12 boats. There were 3 barges'))).toHaveLength(0)
    expect(matchesOf(gap, marked('12 boats; then 3 barges'))).toHaveLength(0)
  })

  test('minds capitals only where it is asked to', () => {
    expect(matchesOf(pattern('the {count:n}'), marked('The 12 boats'))).toHaveLength(1)
    expect(matchesOf(pattern('the {count:n}', ''), marked('The 12 boats'))).toHaveLength(0)
  })

  test('of an unknown kind is refused', () => {
    expect(() => pattern('{number:n}')).toThrow('unknown kind')
  })
})
