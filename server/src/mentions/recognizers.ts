import type { Recognizer } from './recognizer.js'
import { age } from './recognizers/age.js'
import { ageDecade } from './recognizers/ageDecade.js'
import { collective } from './recognizers/collective.js'
import { count } from './recognizers/count.js'
import { duration } from './recognizers/duration.js'
import { frequency } from './recognizers/frequency.js'
import { identifier } from './recognizers/identifier.js'
import { magnitude } from './recognizers/magnitude.js'
import { majority } from './recognizers/majority.js'
import { measure } from './recognizers/measure.js'
import { money } from './recognizers/money.js'
import { multiple } from './recognizers/multiple.js'
import { none } from './recognizers/none.js'
import { only } from './recognizers/only.js'
import { ordinal } from './recognizers/ordinal.js'
import { percent } from './recognizers/percent.js'
import { ratio } from './recognizers/ratio.js'
import { score } from './recognizers/score.js'
import { timex } from './recognizers/timex.js'

/**
 * Every recogniser. The order settles ties between proposals of one length: what names comes before what counts, the
 * more particular before the more general, and `count` last.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  timex,
  magnitude,
  identifier,
  money,
  percent,
  age,
  ageDecade,
  frequency,
  duration,
  measure,
  multiple,
  score,
  ordinal,
  ratio,
  collective,
  majority,
  none,
  only,
  count,
]
