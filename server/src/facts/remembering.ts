/**
 * A function that knows what it made of the last few things it was given: each is asked for again and again while one
 * document is compared with others, and then no more.
 */
export function remembering<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<Given, Made>()
  return given => {
    const known = made.get(given)
    if (known !== undefined) return known
    const fresh = make(given)
    const [oldest] = made.size < MOST_REMEMBERED ? [] : made.keys()
    if (oldest !== undefined) made.delete(oldest)
    made.set(given, fresh)
    return fresh
  }
}

/** More documents than one is compared with at a time. */
const MOST_REMEMBERED = 256
