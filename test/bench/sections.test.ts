import { expect, test } from 'vitest'
import { withPreface, withSection } from './sections.js'

const PAGE = '# Bench\n\nIntroduction.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n'

test('a section takes the place of the one with its heading', () => {
  expect(withSection(PAGE, '## One\n\nAgain.')).toBe(
    '# Bench\n\nIntroduction.\n\n## One\n\nAgain.\n\n## Two\n\nSecond.\n',
  )
  expect(withSection(PAGE, '## Two\n\nAgain.\n')).toBe(PAGE.replace('Second', 'Again'))
})

test('a section that is new stands at the end', () => {
  expect(withSection(PAGE, '## Three\n\nThird.\n')).toBe(`${PAGE}\n## Three\n\nThird.\n`)
})

test('what stands before the sections is replaced without them', () => {
  expect(withPreface(PAGE, '# Times')).toBe(PAGE.replace('# Bench\n\nIntroduction.', '# Times'))
  expect(withPreface('# Bench\n', '# Times')).toBe('# Times\n')
})
