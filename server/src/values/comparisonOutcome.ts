/**
 * How two values stand to each other: `agree` where one confirms the other, `conflict` where nothing can be both,
 * `open` where they are compatible without saying the same ("more than 200" and 340), or cannot be compared.
 */
export type Comparison = 'agree' | 'conflict' | 'open'
