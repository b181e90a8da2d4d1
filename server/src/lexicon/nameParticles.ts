/**
 * Small words inside names. Those before a hyphen ("al-Sudani") or alone ("van der Berg") belong to the name; whether
 * they are written says little about who is meant.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el an ar as ash at ad az ul ur ud bin ibn ben bint abu abd umm ould van von der den de del della dei degli di da das dos do du des la le las los ' +
    'ter ten te zu zum zur af av y e st san santa mac mc ap ab'
  ).split(' '),
)
