import { type Prose, type Sentence, tokensOf } from '../document/prose.js'
import type { Token } from '../document/tokens.js'
import { type Term, termsOf } from './context.js'
import { type SentenceScope, sentenceScope } from './scope.js'

/**
 * What all who make claims of a sentence read in it: its tokens, its content words and what limits whatever it says. Each
 * is worked out once, when it is first asked for.
 */
export class SentenceFrame {
  readonly #prose: Prose
  readonly #sentence: Sentence
  #tokens: readonly Token[] | null = null
  #terms: readonly Term[] | null = null
  #scope: SentenceScope | null = null

  constructor(prose: Prose, sentence: Sentence) {
    this.#prose = prose
    this.#sentence = sentence
  }

  /** All cues of its words and numbers. */
  get cues(): number {
    return this.#sentence.cues
  }

  /** The prose of the whole block, in which the tokens have their offsets. */
  get text(): string {
    return this.#prose.text
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.#prose, this.#sentence)
    return this.#tokens
  }

  get terms(): readonly Term[] {
    this.#terms ??= termsOf(this.tokens)
    return this.#terms
  }

  get scope(): SentenceScope {
    this.#scope ??= sentenceScope(this.tokens, this.text, this.#sentence.sets)
    return this.#scope
  }
}

/** The sentences of a block. */
export function framesOf(prose: Prose): readonly SentenceFrame[] {
  return prose.sentences.map(sentence => new SentenceFrame(prose, sentence))
}
