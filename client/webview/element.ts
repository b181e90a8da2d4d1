export interface ElementOptions {
  readonly text?: string
  readonly className?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly (Node | string)[]
}

/** A new element. Text is set as text: nothing that comes from a document is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: ElementOptions = {},
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  fillIn(created, options)
  return created
}

const SVG = 'http://www.w3.org/2000/svg'

/** A new element of a drawing. */
export function drawn<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  options: ElementOptions = {},
): SVGElementTagNameMap[Name] {
  const created = document.createElementNS(SVG, name)
  fillIn(created, options)
  return created
}

function fillIn(created: Element, { text, className, attributes = {}, children = [] }: ElementOptions): void {
  if (className !== undefined) created.setAttribute('class', className)
  if (text !== undefined) created.textContent = text
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value)
  created.append(...children)
}
