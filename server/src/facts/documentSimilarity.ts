/** Below this weight of shared words a short text says too little to be told from chance. */
const ENOUGH_SHARED = 12

/**
 * How surely two documents tell the same story, 0 to 1: the share of the shorter one's content words that the other
 * has too, damped where the shared words are few. A summary and its source come near 1; two reports of one event
 * lie around a half; two texts on neighbouring subjects below a quarter.
 *
 * @param shared summed weight of the words in both
 * @param shorter summed weight of the words of the document that has less
 */
export function similarity(shared: number, shorter: number): number {
  return shorter === 0 ? 0 : (shared / shorter) * Math.min(1, shared / ENOUGH_SHARED)
}
