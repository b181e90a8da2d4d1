import type { Claim } from '../claims/claim.js'
import { isQuiet } from '../claims/wordings.js'
import { type KeyedClaims, keyClaims } from '../facts/keyedClaims.js'
import type { NameRules } from '../facts/nameRules.js'

/** All claims of an engine by their ids, as they stand in the text now and as they are compared. */
export class ClaimRegister {
  readonly #claims = new Map<string, Claim>()
  /** Ids of quiet claims, and of those among them that another is set against. */
  readonly #quiet = new Set<string>()
  readonly #opposed = new Set<string>()
  /** Claims that aliases have made to read differently, by id: they are compared in place of those in the text. */
  readonly #unaliased = new Map<string, Claim>()

  /** How many there are, without the quiet ones that nothing is set against. */
  get count(): number {
    return this.#claims.size - this.#quiet.size + this.#opposed.size
  }

  has(id: string): boolean {
    return this.#claims.has(id)
  }

  get(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  /** Whether a claim is listed: a quiet one is where another is set against it. */
  readonly isListed = ({ id }: Claim): boolean => !this.#quiet.has(id) || this.#opposed.has(id)

  /** A claim as it is compared. */
  compared(claim: Claim): Claim {
    return this.#unaliased.get(claim.id) ?? claim
  }

  /** A claim as it is compared, and stands by now. */
  readonly now = (claim: Claim): Claim => this.#unaliased.get(claim.id) ?? this.#claims.get(claim.id) ?? claim

  /** Adds a claim, or replaces the one of its id. */
  add(claim: Claim): void {
    this.#claims.set(claim.id, claim)
    if (isQuiet(claim)) this.#quiet.add(claim.id)
  }

  forget(claims: readonly Claim[]): void {
    for (const { id } of claims) {
      this.#claims.delete(id)
      this.#quiet.delete(id)
      this.#unaliased.delete(id)
    }
  }

  /** Claims that were added, by comparison key and with aliases resolved; they are compared so from now on. */
  key(claims: readonly Claim[], names: NameRules): KeyedClaims {
    const keyed = keyClaims(claims, names)
    for (const sharing of keyed.values()) {
      for (const claim of sharing) {
        if (claim === this.#claims.get(claim.id)) this.#unaliased.delete(claim.id)
        else this.#unaliased.set(claim.id, claim)
      }
    }
    return keyed
  }

  /** Others are set against these claims, of which some may be quiet. */
  oppose(ids: readonly string[]): void {
    for (const id of ids) if (this.#quiet.has(id)) this.#opposed.add(id)
  }

  /** Nothing is set against these any longer. */
  leave(ids: readonly string[]): void {
    for (const id of ids) this.#opposed.delete(id)
  }

  leaveAll(): void {
    this.#opposed.clear()
  }
}
