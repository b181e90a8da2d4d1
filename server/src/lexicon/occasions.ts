/*
 * Things that happen now and then, and the verbs of their happening.
 */

/** Nouns in the singular for what happens once at a time. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'strike eruption flood fire blaze earthquake quake storm drought famine frost heatwave avalanche landslide epidemic outbreak war battle riot revolt rebellion mutiny coup ' +
    'visit tour concert performance show exhibition festival fair carnival parade procession regatta race match final derby championship tournament ' +
    'election referendum vote inquest trial execution hanging murder killing shooting robbery burglary crash collision accident derailment shipwreck wreck sinking ' +
    'win victory defeat title medal record census inspection audit launch closure crossing ascent sighting birth death funeral wedding coronation service ' +
    'explosion collapse burst hosting staging meeting walkout lockout layoff bankruptcy merger default recall refit renovation excavation dig'
  ).split(' '),
)

/** The noun of a verb of happening: "erupted" tells of an eruption. */
export const OCCASIONS_BY_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({
    erupted: 'eruption',
    flooded: 'flood',
    struck: 'strike',
    visited: 'visit',
    crashed: 'crash',
    derailed: 'derailment',
    sank: 'sinking',
    erupts: 'eruption',
    performed: 'performance',
    voted: 'vote',
    elected: 'election',
    collided: 'collision',
    burned: 'fire',
    burnt: 'fire',
    won: 'win',
    beat: 'win',
    froze: 'frost',
    toured: 'tour',
    exploded: 'explosion',
    collapsed: 'collapse',
    burst: 'burst',
    quaked: 'earthquake',
    hosted: 'hosting',
    staged: 'staging',
    met: 'meeting',
    closed: 'closure',
  }),
)
