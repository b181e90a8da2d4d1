import { CORRECTION_WORDS, DENIAL_WORDS, EXAMPLE_WORDS } from '../lexicon/guardWords.js'
import { BROKEN_SPANS } from '../lexicon/spanWords.js'
import { RACE_WORDS, VOTE_WORDS } from '../lexicon/voteWords.js'
import { phraseCue } from './cues.js'

/** A word of what takes a sentence out of what its text states: "error", "for example", "there is no". */
export const HOLDING_BACK = phraseCue([...CORRECTION_WORDS, ...EXAMPLE_WORDS, ...DENIAL_WORDS])

/** A word of what keeps two dates from being the ends of one stretch: "acting", "brought forward". */
export const BREAKING = phraseCue(BROKEN_SPANS)

/** A word of votes and of races: "ballot", "carried", "ahead". */
export const VOTING = phraseCue([...VOTE_WORDS, ...RACE_WORDS])
