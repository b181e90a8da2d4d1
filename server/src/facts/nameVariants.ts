import type { Name } from '../claims/names.js'
import { areVariants } from './alignNames.js'
import { nameKeys } from './nameIndex.js'

/** One way of writing a name, wherever it is written so. */
interface Form {
  readonly text: string
  readonly name: Name
  readonly keys: readonly string[]
  /** The numbers of those who have it. */
  readonly numbers: Set<number>
  readonly variants: Set<Form>
}

/**
 * Who has a name that may be another spelling of a given one. Names that many have are compared once, when the first
 * of them comes.
 */
export class NameVariants {
  readonly #forms = new Map<string, Form>()
  /** Forms by what spellings of one name have in common. */
  readonly #byKey = new Map<string, Set<Form>>()

  add(name: Name, number: number): void {
    const text = textOf(name)
    const form = this.#forms.get(text) ?? this.#newForm(text, name)
    form.numbers.add(number)
  }

  delete(name: Name, number: number): void {
    const form = this.#forms.get(textOf(name))
    if (form === undefined) return
    form.numbers.delete(number)
    if (form.numbers.size > 0) return
    this.#forms.delete(form.text)
    for (const variant of form.variants) variant.variants.delete(form)
    for (const key of form.keys) {
      const sharing = this.#byKey.get(key)
      sharing?.delete(form)
      if (sharing?.size === 0) this.#byKey.delete(key)
    }
  }

  /** The numbers of those who have a variant of a name, each once. */
  *of(name: Name): Iterable<number> {
    for (const { numbers } of this.#forms.get(textOf(name))?.variants ?? []) yield* numbers
  }

  #newForm(text: string, name: Name): Form {
    const form: Form = { text, name, keys: [...nameKeys(name)], numbers: new Set(), variants: new Set() }
    this.#forms.set(text, form)
    for (const key of form.keys) {
      const sharing = this.#byKey.get(key) ?? new Set()
      for (const other of sharing) {
        if (form.variants.has(other) || !areVariants(name, other.name)) continue
        form.variants.add(other)
        other.variants.add(form)
      }
      sharing.add(form)
      this.#byKey.set(key, sharing)
    }
    return form
  }
}

function textOf({ words }: Name): string {
  return words.join(' ')
}
