/** Elements that end the stretch of prose around them. From the HTML standard's list of sectioning and grouping content. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu meta nav noframes noscript ol optgroup option p param pre search section select source style ' +
    'script summary table tbody td template textarea tfoot th thead title tr track ul video audio canvas svg math object'
  ).split(' '),
)

/** Elements whose content is no prose: code, menus, what only programs read, and text that its writer took back. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio canvas code del iframe kbd math nav noframes noscript object pre s samp script select strike style svg ' +
    'template textarea var video xmp'
  ).split(' '),
)

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SUBSCRIPT_DIGITS = '₀₁₂₃₄₅₆₇₈₉'

/**
 * The raised or lowered form of a digit inside `<sup>` or `<sub>`, so that `10<sup>2</sup>` is not read as 102, nor
 * a note's mark as the last digit of the number before it.
 */
export function shiftedDigit(element: 'sup' | 'sub', digit: string): string {
  return (element === 'sup' ? SUPERSCRIPT_DIGITS : SUBSCRIPT_DIGITS).charAt(Number(digit))
}

/** Elements without content, and those whose end tag may be left out. From the HTML standard. */
export const UNCLOSED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'
  ).split(' '),
)
