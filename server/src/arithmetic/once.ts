/**
 * A function that reads a text once, however many ask for what it makes of it: as long as anybody has the text.
 *
 * @example const changesIn = once((marked: MarkedText) => …)
 */
export function once<Text extends object, Made extends object>(read: (text: Text) => Made): (text: Text) => Made {
  const made = new WeakMap<Text, Made>()
  return text => {
    const known = made.get(text)
    if (known !== undefined) return known
    const fresh = read(text)
    made.set(text, fresh)
    return fresh
  }
}
