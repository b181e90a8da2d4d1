import { describe, expect, test } from 'vitest'
import { quotationsIn } from '../../../support/quotations.js'

/** The speakers of the quotations of a paragraph: a name, a description in brackets, or a dash. */
function speakersIn(text: string): readonly string[] {
  return quotationsIn(text).map(({ quotation: { speaker } }) => {
    if (speaker === null) return '–'
    const surface = text.slice(speaker.span.start, speaker.span.end)
    return speaker.named ? surface : `(${surface})`
  })
}

describe('the speaker', () => {
  test.each([
    ['“We stay at home,” said Ada Roe.', ['Ada Roe']],
    ['“We stay at home,” said Ada Roe, the owner.', ['Ada Roe']],
    ['“We stay at home,” said the owner, Ada Roe.', ['Ada Roe']],
    ['“We stay at home,” Roe said on Monday.', ['Roe']],
    ['“We stay at home,” said Capt. Ada Roe of the Kell Trust.', ['Capt. Ada Roe']],
    ['“We stay at home,” said the commander of the Kell brigade.', ['(commander of the Kell brigade)']],
    ['“We stay at home,” he said.', ['–']],
    ['Ada Roe told the court in Varn: “We stay at home.”', ['Ada Roe']],
    ['In Varn, Ada Roe, the owner, said that “we stay at home”.', ['Ada Roe']],
    ['Ada Roe (Kell) said: “We stay at home.”', ['Ada Roe']],
    ['According to Ada Roe, “we stay at home”.', ['Ada Roe']],
    ['Ada Roe was the sister of the man whom officers described as “a loner at home”.', ['–']],
    ['“We stay at home,” said Ada Roe. “We stay at sea.”', ['Ada Roe', 'Ada Roe']],
    ['“We stay at home,” said Ada Roe. “We stay at sea,” said Ivo Brandt.', ['Ada Roe', 'Ivo Brandt']],
    ['“We stay at home.” Ada Roe closed the door behind her and went.', ['–']],
    ['“We stay at home,” the French said.', ['(French)']],
  ])('of %s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

test.each([
  ['“We stay at home,” she said in Norwegian.', ['translated']],
  ['“We stay at home,” she said through an interpreter.', ['translated']],
  ['“We stay at home,” she repeated.', ['repeated']],
  ['“We stay at home,” he said, quoting his mother.', ['relayed']],
  ['“We stay at home,” said the French minister.', []],
])('the manner of %s', (text, manner) => {
  expect(quotationsIn(text)[0]?.quotation.manner).toEqual(manner)
})

test('words in quotation marks that are no utterance are left alone', () => {
  expect(quotationsIn('The so-called “peace dividend” and the ship “Marta”.')).toEqual([])
})

test('a quotation ends before the comma or full stop of the sentence around it', () => {
  const text = '“We stay at home,” she said. “We do not go!”'
  expect(quotationsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'We stay at home',
    'We do not go!',
  ])
})
