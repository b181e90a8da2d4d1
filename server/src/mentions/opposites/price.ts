import { ADMISSION, PAYING_OTHERWISE } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'

/** "admission is free", "tickets cost £5", where all pay alike. */
export const price: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const isMoney = /^[£$€]$/.test(word)
  const isNothing =
    (word === 'charge' && /^(?:no|without)$/.test(wordAt(tokens, index - 1))) ||
    (word === 'nothing' && /^(?:pays?|costs?)$/.test(wordAt(tokens, index - 1)))
  if (!isMoney && word !== 'free' && !isNothing) return null
  if (tokens.some(({ lower }) => PAYING_OTHERWISE.has(lower))) return null
  const near = tokens.slice(Math.max(0, index - ADMISSION_REACH), index + ADMISSION_REACH)
  if (!near.some(({ lower }) => ADMISSION.has(lower))) return null
  return say('price', null, isMoney ? 'paid' : 'free', index, isMoney ? index + 1 : index)
}

const ADMISSION_REACH = 10
