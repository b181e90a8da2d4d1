import type { HoverLinks } from '../features/hoverText.js'
import {
  DISMISS_COMMAND,
  type DismissArgument,
  OPEN_BESIDE_COMMAND,
  type OpenBesideArgument,
  SHOW_RULE_COMMAND,
  type ShowRuleArgument,
} from '../protocol.js'

/**
 * Where the links of a hover lead. Our own client runs a few commands from them, and takes a column in the fragment of
 * a URI; for any other editor there are the line and the page of the rule.
 */
export function hoverLinks(claimlintClient: boolean, rulePage: (rule: string) => string | null): HoverLinks {
  if (!claimlintClient) {
    return { rulePage, place: ({ uri, line }) => `${uri}#L${line}`, sideBySide: () => null, dismiss: () => null }
  }
  return {
    rulePage: rule => (rulePage(rule) === null ? null : commandUri<ShowRuleArgument>(SHOW_RULE_COMMAND, { rule })),
    place: ({ uri, line, column }) => `${uri}#L${line},${column}`,
    sideBySide: (contradiction, { uri, line, column }) =>
      commandUri<OpenBesideArgument>(OPEN_BESIDE_COMMAND, {
        contradiction,
        uri,
        position: { line: line - 1, character: column - 1 },
      }),
    dismiss: contradiction => commandUri<DismissArgument>(DISMISS_COMMAND, { contradiction, askReason: true }),
  }
}

/** The form in which VS Code runs a command from trusted Markdown: its arguments as JSON in the query. */
function commandUri<Argument>(command: string, argument: Argument): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`
}
