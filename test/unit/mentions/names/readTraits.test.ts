import { expect, test } from 'vitest'
import { readProse } from '../../../../server/src/document/prose.js'
import { MENTION_WORDS } from '../../../../server/src/mentions/mentionWords.js'
import { readNames } from '../../../../server/src/mentions/names/readNames.js'
import { readTraits } from '../../../../server/src/mentions/names/readTraits.js'

/** "topic = value" of each trait, with "of" where it has one. */
function traits(text: string): readonly string[] {
  return readTraits(readProse(text, MENTION_WORDS), readNames(text)).map(({ trait: { topic, value, of } }) =>
    [topic, ...(of === undefined ? [] : ['of', of]), '=', value].join(' '),
  )
}

test.each([
  ["Tallent Group's treasurer, Ida Crane, spoke.", ['post = treasurer']],
  ["The mayor's secretary, Ida Crane, spoke.", []],
  ["Labour's Nell Garside spoke.", ['party = labour']],
  ['Nell Garside (Con) spoke.', ['party = conservative']],
  ["Norway's Ib Holm rowed.", ['nationality = norway']],
  ['Ida Crane of the University of Hadby spoke.', ['affiliation of university = hadby']],
  ["Hadby University's Ida Crane spoke.", ['affiliation of university = hadby']],
  ['Ada Mott, a cousin of the driver, spoke.', ['kinship of driver = cousin']],
  ['The driver was met by his sister, Ada Mott, at noon.', ['kinship of driver = sister']],
  ['Ben Mott plays here; his cousin Ada Mott does not.', ['kinship of ben = cousin']],
  ['The sisters Ada and Beth Mott spoke.', ['kinship of ada = sister']],
  ["The museum's head of maps, Dr Ida Crane, spoke.", ['post of office = head of maps']],
  ['Ida Crane, a Swedish portrait artist who paints, spoke.', ['nationality = sweden']],
  ['The death of the potter Ida Crane was sudden.', ['life = dead']],
  ['The bowls are by Ida Crane. The potter will teach.', ['life = alive']],
  ['Ida Crane, who is survived by two sons, played.', ['life = dead']],
  ['“I wind them all,” says Ida Crane.', ['life = alive']],
  ['Ida Crane will be missed.', []],
  ['Leslie Orchard has wed many couples. She will retire.', ['life = alive', 'honorific = woman']],
  ['Leslie Orchard thanked Ida Crane. She will retire.', []],
  ['Leslie Orchard met a woman. She was glad.', []],
  ['“She was glad,” Leslie Orchard said.', []],
] as const)('%s', (text, expected) => {
  expect(traits(text)).toEqual(expected)
})
