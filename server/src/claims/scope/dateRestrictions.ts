import { isPlural, nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { KIN } from '../../lexicon/kin.js'
import { EVERYONE } from '../../lexicon/narrowingWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { occasionsBefore } from './moment.js'

/** Which of several occasions a day or an hour is of, for whom, and whether it is that of the thing told of at all. */
export function restrictionsOfDate(tokens: readonly Token[], mention: Mention): string[] {
  return [
    ...occasionsBefore(tokens, mention),
    ...audienceOf(tokens),
    ...relativeOf(tokens),
    ...(tellsHowFar(tokens, mention) ? ['by then'] : []),
  ].sort()
}

/** "By noon 22 had finished": how far things had come, and no moment of them. */
function tellsHowFar(tokens: readonly Token[], { kind, tokens: { first } }: Mention): boolean {
  return kind === 'time' && wordAt(tokens, first - 1) === 'by' && tokens.some(({ lower }) => lower === 'had')
}

/** "opened to walkers", "opened for members": for whom, where that is not everyone. */
function audienceOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (!/^open(?:s|ed|ing)?$/.test(lower) || !/^(?:to|for)$/.test(wordAt(tokens, index + 1))) return []
    const at = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
    const noun = wordAt(tokens, at)
    return tokens[at]?.kind === 'word' && isPlural(noun) && !EVERYONE.has(noun) ? [`for ${nounLemma(noun)}`] : []
  })
}

/** "Her sister was born": somebody by a tie to the one whom the text is about. */
function relativeOf(tokens: readonly Token[]): string[] {
  const kin = wordAt(tokens, 1)
  return /^(?:his|her|their)$/.test(wordAt(tokens, 0)) && KIN.has(kin) ? [`the ${kin}`] : []
}
