import { describe, expect, test } from 'vitest'
import { isPlural, nounLemma } from '../../../server/src/document/lemma.js'

describe('nounLemma', () => {
  test.each([
    ['fighters', 'fighter'],
    ['factions', 'faction'],
    ['families', 'family'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['losses', 'loss'],
    ['houses', 'house'],
    ['ties', 'tie'],
    ['people', 'person'],
    ['children', 'child'],
    ['women', 'woman'],
    ['men', 'man'],
    ['oarsmen', 'oarsman'],
    ['lifeboatwomen', 'lifeboatwoman'],
    ['specimen', 'specimen'],
    ['amphorae', 'amphora'],
    ['mice', 'mouse'],
    ['feet', 'foot'],
    ['wives', 'wife'],
    ['crises', 'crisis'],
    ['troops', 'troops'],
    ['sheep', 'sheep'],
    ['series', 'series'],
    ['aircraft', 'aircraft'],
    ['staff', 'staff'],
    ['bus', 'bus'],
    ['news', 'news'],
    ['glass', 'glass'],
    ['gallery', 'gallery'],
    ["gallery's", 'gallery'],
    ["fighters'", 'fighter'],
  ])('%s → %s', (word, lemma) => {
    expect(nounLemma(word)).toBe(lemma)
  })

  test.each(['fighter', 'family', 'box', 'person', 'child', 'sheep', 'bus', 'crisis'])('%s stays', word => {
    expect(nounLemma(word)).toBe(word)
  })
})

describe('isPlural', () => {
  test.each(['fighters', 'people', 'children', 'families', 'sheep', 'troops'])('%s is', word => {
    expect(isPlural(word)).toBe(true)
  })

  test.each(['fighter', 'bus', 'crisis', 'glass', 'news', 'as', 'is', ''])('%j is not', word => {
    expect(isPlural(word)).toBe(false)
  })
})
