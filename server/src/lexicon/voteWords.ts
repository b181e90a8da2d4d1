/*
 * Words of votes: what is put to one, what becomes of it, and who keeps out of it.
 */

/** What makes a pair of numbers a vote, in any sentence that has one of them. */
export const VOTE_WORDS: readonly string[] =
  `vote, votes, voted, voting, ballot, ballots, bill, motion, motions, amendment, resolution, referendum, passed, carried, approved, rejected, adopted,
  ratified, backed, endorsed, defeated, quorum, division, proposal, nays, ayes, noes, threw out, thrown out, turned down, voted down, in favour, in favor,
  show of hands, unopposed, opposed, upheld, overturned, vetoed, secret ballot, turnout, councillors, senators, deputies, lawmakers, delegates, shareholders`.split(
    /,\s+/,
  )

/** What makes it a result of another kind. */
export const CONTEST_WORDS: readonly string[] =
  `goal, goals, match, matches, game, games, cup, league, set, sets, half-time, win, wins, beat, season, side, play-off, playoff, champions, scorers`.split(
    /,\s+/,
  )

/** Votes and voters that are neither for nor against: with one of them the two do not make all. */
export const NEITHER_WORDS: readonly string[] =
  `abstain, abstains, abstained, abstaining, abstention, abstentions, spoiled, spoilt, invalid, void, blank, proxy, proxies, proxy votes, absent, absentee,
  absentees, recused, undecided, did not vote, didn't vote, not voting, declined to vote, neither, unmarked, rejected papers, present but, informal,
  postal, casting vote, paired, other candidates, third candidate`.split(/,\s+/)

/** What makes two shares those of two that stand against each other. */
export const RACE_WORDS: readonly string[] =
  `poll, polls, polling, voter, voters, vote, votes, voted, lead, leads, leading, ahead, candidate, candidates, election, support, trail, trails,
  trailing, race, rival, opponent, ballot, referendum, won, prefer, prefers, preferred, margin, chose, backed, favour, favoured, favored`.split(
    /,\s+/,
  )

/** Stems of what was done with votes that do not count. */
export const SPOILT_STEMS: ReadonlySet<string> = new Set(['spoil', 'void', 'invalidat', 'discard', 'disqualif'])
