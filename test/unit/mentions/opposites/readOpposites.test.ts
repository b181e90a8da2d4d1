import { expect, test } from 'vitest'
import { tokenize } from '../../../../server/src/document/tokens.js'
import { bitOf, MENTION_WORDS } from '../../../../server/src/mentions/mentionWords.js'
import { OPPOSITE, readOpposites } from '../../../../server/src/mentions/opposites/readOpposites.js'

/** "topic noun = pole" for each opposite of a sentence. */
function opposites(sentence: string): readonly string[] {
  const tokens = tokenize(sentence, 0, sentence.length, MENTION_WORDS)
  return readOpposites(tokens, bitOf(OPPOSITE)).map(({ opposite: { topic, about, value } }) =>
    [topic, ...(about === null ? [] : [about]), '=', value].join(' '),
  )
}

test.each([
  ['The council approved the plan.', ['decision = approved']],
  ['The council did not approve the plan.', ['decision = rejected']],
  ['The concert went ahead.', ['staging = held']],
  ['The council went over the plan.', []],
  ['She wiped her brown eyes.', ['colour eye = brown']],
  ['She saw a brown leather bag.', []],
  ['It stands north of the river.', ['side river = north']],
  ['It stands on the south bank.', ['side river = south']],
  ['He broke his left knee.', ['side knee = left']],
  ['She left the room.', []],
  ['She was struck by a van.', ['vehicle = van']],
  ['She drove a van.', []],
  ['She was struck by a van driver.', []],
  ['The fire was caused by a faulty heater.', ['cause = faulty heater']],
  ['She left before the vote.', ['order vot = before']],
  ['The museum is open daily.', ['hours = daily']],
  ['The museum is closed on Mondays.', ['hours = closed']],
  ['The museum is closed on Monday.', []],
  ['Admission to the museum is free.', ['price = free']],
  ['Admission to the museum costs £5.', ['price = paid']],
  ['Admission is free for members.', []],
  ['He set the bird free.', []],
  ['The choir sang its first concert in Tansley.', ['place = tansley']],
  ['The choir sang its first concert in Tansley, Ostria.', []],
  ['The choir sang its first concert in May.', []],
  ['Nobody was hurt, and the crew is unhurt.', ['negation hurt = yes', 'negation hurt = no']],
  ['The council turned the plan down.', ['decision = rejected']],
  ['The council gave the plan the go-ahead.', ['decision = approved']],
  ['No dogs are allowed.', ['permission = forbidden']],
  ['Her eyes were grey.', ['colour eye = grey']],
  ['The hens were killed by salmonella.', ['cause = salmonella']],
  ['The inspector blamed a faulty heater for the fire.', ['cause = faulty heater']],
  ['A faulty heater was to blame.', ['cause = faulty heater']],
  ['The fire was due to a faulty heater.', ['cause = faulty heater']],
  ['The owner blamed the council.', []],
  ['Growers set off for Tansley, where the fair is held.', ['place = tansley']],
  ['Growers set off for Tansley, where rooms are cheap.', []],
  ['Next year Tansley will host the fair of fruit.', ['place = tansley']],
  ['Nothing on the tour is older than the Regent.', []],
  ['She died of pneumonia.', ['cause = pneumonia']],
  ['She was killed by gunmen.', []],
  ['A stray firework set off the fire.', ['cause = stray firework']],
  ['A cyclist was struck.', []],
  ['The second leg of the final was played in Tansley.', []],
  ['The minister arrived in Tansley for the talks.', []],
  ['Nobody is older than the Regent.', []],
  ['The Regent is the oldest theatre.', ['record oldest theatre = regent', 'record older regent = most']],
  ['The Regent is one of the oldest theatres.', []],
  ['The Alhambra is older than the Regent.', ['record older regent = outdone']],
] as const)('%s', (sentence, expected) => {
  expect(opposites(sentence)).toEqual(expected)
})
