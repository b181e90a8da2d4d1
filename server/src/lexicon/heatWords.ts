/** Words near which "70 F" and "18C" are temperatures: of heat, of cold, of rising and falling. */
export const HEAT_WORDS: ReadonlySet<string> = new Set(
  (
    '° celsius fahrenheit kelvin degree degrees temperature temperatures heat heated heatwave cold colder coldest cool cooled cooler warm warmed warmer hot hotter ' +
    'hottest oven bake boil boils boiled freeze freezes freezing frost melt melts melted weather fever mercury thermometer kept rose risen ' +
    'fell fallen dropped climbed reached reaches hit topped exceeded highs lows warming preheat'
  ).split(' '),
)
