/** Sets, or parts of sets, that are read together because one alone has too few cases to tell. */
export const POOLS: readonly { readonly name: string; readonly sets: readonly string[] }[] = [
  { name: 'sentence pairs', sets: ['vitaminc', 'fever_symmetric', 'fool_me_twice', 'rte3', 'anli_r3'] },
  { name: 'summaries of prose', sets: ['summedits-news', 'summedits-ectsum', 'summedits-sales_email'] },
  {
    name: 'summaries of dialogue',
    sets: ['summedits-podcast', 'summedits-qmsumm', 'summedits-sales_call', 'summedits-samsum'],
  },
]
