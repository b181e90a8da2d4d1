/** Sets, or parts of sets, that are read together because one alone has too few cases to tell. */
export interface Pool {
  readonly name: string
  readonly sets: readonly string[]
}

export const PAIRS: Pool = {
  name: 'sentence pairs',
  sets: ['vitaminc', 'fever_symmetric', 'fool_me_twice', 'rte3', 'anli_r3'],
}

export const PROSE: Pool = {
  name: 'summaries of prose',
  sets: ['summedits-news', 'summedits-ectsum', 'summedits-sales_email'],
}

export const DIALOGUE: Pool = {
  name: 'summaries of dialogue',
  sets: ['summedits-podcast', 'summedits-qmsumm', 'summedits-sales_call', 'summedits-samsum'],
}

export const POOLS: readonly Pool[] = [PAIRS, PROSE, DIALOGUE]
