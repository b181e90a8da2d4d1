/*
 * Words around two numbers that show whether they are the ends of a range.
 */

/** The units that stand behind ranges with spaced dashes in recipes, labels and specifications. */
export const RANGED_UNITS: ReadonlySet<string> = new Set(
  (
    'g gram grams kg kilograms mg milligrams oz ounces lb lbs pounds tonnes tons l liter liters litre litres ml cl cups ' +
    'gallons pints m metres meters km kilometres kilometers cm mm miles feet ft inches in yards mph c f degrees percent ' +
    'pc w kw mw v volts hz khz mhz ghz gb mb tb minutes min mins hours hrs days weeks months years dollars euros'
  ).split(' '),
)

/** Words before "from 80 to 100" of what goes from one value to another, up or down. */
export const RANGE_MOVES: ReadonlySet<string> = new Set(
  'went goes go moved changed extended revised upgraded downgraded shifted swung moving going'.split(' '),
)

/** The same of what goes down: "reduced from 44 to 50" lies between the two. */
export const RANGE_FALLS: ReadonlySet<string> = new Set(
  'fell falls reduced cut dropped drops declined lowered shrank slashed slid slipped decreased down'.split(' '),
)
