/** Things by the extent that a bare length of theirs is: "a 65-metre pylon" is that high, "a 40-metre well" that deep. */
export const THINGS_BY_EXTENT: Readonly<Record<string, readonly string[]>> = {
  height:
    'building chimney cliff column crane dome flagpole lighthouse mast minaret monument mount mountain obelisk summit hill peak pylon silo skyscraper spire stack statue steeple tower tree turbine volcano waterfall falls'.split(
      ' ',
    ),
  depth: 'abyss borehole canyon crater gorge hole mine pit shaft trench well'.split(' '),
}
