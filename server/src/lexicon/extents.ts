/** Things by the extent that a bare length of theirs is: "a 65-metre pylon" is that high, "a 40-metre well" that deep. */
export const THINGS_BY_EXTENT: Readonly<Record<string, readonly string[]>> = {
  height:
    'building chimney cliff column crane dome flagpole lighthouse mast minaret monument mount mountain obelisk summit hill peak pylon silo skyscraper spire stack statue steeple tower tree turbine volcano waterfall falls'.split(
      ' ',
    ),
  depth: 'abyss borehole canyon crater gorge hole mine pit shaft trench well'.split(' '),
}

/** Which extent a length is: "48 metres long", "11 metres wide". */
export const EXTENT_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    long: 'length',
    wide: 'width',
    broad: 'width',
    across: 'width',
    tall: 'height',
    high: 'height',
    deep: 'depth',
    thick: 'thickness',
    away: 'distance',
    apart: 'distance',
    above: 'height',
    below: 'depth',
    down: 'depth',
  }),
)

/** Nouns for extents, in the singular: "a distance of 39 km" says that it is one, and not of what. */
export const EXTENT_NOUNS: ReadonlySet<string> = new Set(
  'distance length width height depth weight area volume total'.split(' '),
)
