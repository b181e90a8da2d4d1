/** What a contraction stands for where its ending does not tell. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["it's", ['it', 'is']],
  ["that's", ['that', 'is']],
  ["there's", ['there', 'is']],
  ["here's", ['here', 'is']],
  ["what's", ['what', 'is']],
  ["who's", ['who', 'is']],
  ["he's", ['he', 'is']],
  ["she's", ['she', 'is']],
  ["let's", ['let', 'us']],
  ["i'm", ['i', 'am']],
  ["y'all", ['you', 'all']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
])

/** Endings of contractions, and the word that each stands for. */
export const CONTRACTED_ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]
