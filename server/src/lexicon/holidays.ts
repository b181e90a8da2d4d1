/**
 * How a feast finds its day: a fixed day of the month; the nth weekday of a month (from the end when negative), with
 * days added; so many days from Easter, of the western churches or of the orthodox ones; so many days from the Jewish
 * new year of the same autumn; a day of the Islamic calendar as tables reckon it, which the sighting of the moon may
 * move by a day; or days that are listed, for calendars that go by the sky, with a spread of a day where places differ.
 * Feasts of several days say how many.
 */
export type HolidayRule =
  | { readonly type: 'fixed'; readonly month: number; readonly day: number; readonly spread?: true }
  | {
      readonly type: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly type: 'easter'; readonly offset: number; readonly orthodox?: true }
  | { readonly type: 'jewish'; readonly offset: number; readonly days?: number; readonly afterCheshvan?: true }
  | { readonly type: 'islamic'; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly type: 'listed'; readonly days: string; readonly offset?: number; readonly spread?: true }

/** A feast or observance that falls on one day in every year. */
export interface Holiday {
  readonly id: string
  /** Names in lower case; a space stands between any two tokens. */
  readonly names: readonly string[]
  readonly rule: HolidayRule
}

function fixed(month: number, day: number): HolidayRule {
  return { type: 'fixed', month, day }
}

/** A feast of the sun's year, which places keep on neighbouring days. */
function solar(month: number, day: number): HolidayRule {
  return { type: 'fixed', month, day, spread: true }
}

function nth(nthOfMonth: number, weekday: number, month: number, plus?: number): HolidayRule {
  return { type: 'weekday', month, weekday, nth: nthOfMonth, ...(plus === undefined ? {} : { plus }) }
}

function easter(offset: number): HolidayRule {
  return { type: 'easter', offset }
}

function orthodoxEaster(offset: number): HolidayRule {
  return { type: 'easter', offset, orthodox: true }
}

/** A day of the Jewish year by its distance from Rosh Hashanah; several days count from the evening before the first. */
function jewish(offset: number, days?: number): HolidayRule {
  return {
    type: 'jewish',
    offset: days === undefined ? offset : offset - 1,
    ...(days === undefined ? {} : { days: days + 1 }),
  }
}

function islamic(month: number, day: number, days?: number): HolidayRule {
  return { type: 'islamic', month, day, ...(days === undefined ? {} : { days }) }
}

/** A feast that stands so many days from a listed one; places may differ by a day. */
function beside(days: string, offset: number): HolidayRule {
  return { type: 'listed', days, offset, spread: true }
}

function holiday(names: string, rule: HolidayRule): Holiday {
  const list = names.split(',').map(name => name.trim())
  return { id: list[0] ?? '', names: list, rule }
}

/** The years 2001 to 2035. */
const CHINESE_NEW_YEARS = `2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26
  2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25
  2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23
  2032-02-11 2033-01-31 2034-02-19 2035-02-08`

/** The years 2010 to 2030. */
const DIWALI_DAYS = `2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07
  2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05
  2030-10-26`
const HOLI_DAYS = `2010-03-01 2011-03-20 2012-03-08 2013-03-27 2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02
  2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04 2027-03-22 2028-03-11 2029-03-01
  2030-03-20`

/**
 * Names that are hardly ever anything else. Sources of the rules: 5 U.S.C. § 6103 (federal holidays of the United
 * States); Banking and Financial Dealings Act 1971 (United Kingdom); the western and the orthodox computus;
 * Reingold and Dershowitz, "Calendrical Calculations" (the Jewish and the Islamic calendar); Hong Kong Observatory
 * (Chinese new year); the
 * gazetted holidays of India (Diwali, Holi).
 */
export const HOLIDAYS: readonly Holiday[] = [
  holiday("new year's day, new years day, new year day", fixed(1, 1)),
  holiday("new year's eve, new years eve, new year eve", fixed(12, 31)),
  holiday('burns night', fixed(1, 25)),
  holiday('groundhog day', fixed(2, 2)),
  holiday("valentine's day, valentines day, valentine day, st valentine's day", fixed(2, 14)),
  holiday(
    "st patrick's day, saint patrick's day, st patricks day, saint patricks day, st paddy's day, saint paddy's day",
    fixed(3, 17),
  ),
  holiday("international women's day, women's day", fixed(3, 8)),
  holiday("april fools' day, april fool's day, april fools day", fixed(4, 1)),
  holiday('anzac day', fixed(4, 25)),
  holiday("st george's day", fixed(4, 23)),
  holiday('earth day', fixed(4, 22)),
  holiday('may day', fixed(5, 1)),
  holiday('cinco de mayo', fixed(5, 5)),
  holiday('ve day, v-e day', fixed(5, 8)),
  holiday('juneteenth', fixed(6, 19)),
  holiday('canada day', fixed(7, 1)),
  holiday('independence day', fixed(7, 4)),
  holiday('bastille day', fixed(7, 14)),
  holiday("halloween, hallowe'en, halloween day", fixed(10, 31)),
  holiday("all saints' day, all saints day", fixed(11, 1)),
  holiday("all souls' day, all souls day", fixed(11, 2)),
  holiday('world vegan day', fixed(11, 1)),
  holiday('guy fawkes night, bonfire night', fixed(11, 5)),
  holiday("veterans day, veterans' day, armistice day", fixed(11, 11)),
  holiday('christmas eve, xmas eve', fixed(12, 24)),
  holiday('christmas, christmas day, xmas, xmas day', fixed(12, 25)),
  holiday("boxing day, st stephen's day", fixed(12, 26)),
  holiday('australia day', fixed(1, 26)),
  holiday('world aids day', fixed(12, 1)),
  holiday(
    "mlk day, mlk jr day, martin luther king day, martin luther king's day, martin luther kings day, martin luther king jr day, civil rights day",
    nth(3, 1, 1),
  ),
  holiday("presidents' day, presidents day, president's day, washington's birthday", nth(3, 1, 2)),
  holiday('memorial day', nth(-1, 1, 5)),
  holiday('labor day', nth(1, 1, 9)),
  holiday("columbus day, indigenous peoples' day, indigenous peoples day", nth(2, 1, 10)),
  holiday('thanksgiving, thanksgiving day', nth(4, 4, 11)),
  holiday('black friday', nth(4, 4, 11, 1)),
  holiday('cyber monday', nth(4, 4, 11, 4)),
  holiday('giving tuesday', nth(4, 4, 11, 5)),
  holiday("father's day, fathers day, fathers' day", nth(3, 7, 6)),
  holiday('remembrance sunday', nth(2, 7, 11)),
  holiday('easter, easter sunday, easter day', easter(0)),
  holiday('easter monday, easter mon', easter(1)),
  holiday('good friday', easter(-2)),
  holiday('maundy thursday, holy thursday, covenant thursday, covenant thu', easter(-3)),
  holiday('holy saturday, easter saturday', easter(-1)),
  holiday('palm sunday, branch sunday', easter(-7)),
  holiday('ash wednesday', easter(-46)),
  holiday('shrove tuesday, pancake day, mardi gras, fat tuesday', easter(-47)),
  holiday('shrove monday', easter(-48)),
  holiday('ascension day, ascension thursday', easter(39)),
  holiday('pentecost, whit sunday, white sunday', easter(49)),
  holiday('whit monday, pentecost monday', easter(50)),
  holiday('trinity sunday', easter(56)),
  holiday('corpus christi', easter(60)),
  holiday('orthodox easter, orthodox easter sunday', orthodoxEaster(0)),
  holiday('orthodox good friday, orthodox great friday', orthodoxEaster(-2)),
  holiday('orthodox easter monday', orthodoxEaster(1)),
  holiday('orthodox palm sunday', orthodoxEaster(-7)),
  holiday('lazarus saturday', orthodoxEaster(-8)),
  holiday('clean monday, orthodox shrove monday', orthodoxEaster(-48)),
  holiday('rosh hashanah, rosh hashana, rosh hashanna, jewish new year', jewish(0, 2)),
  holiday('yom kippur, day of atonement', jewish(9)),
  holiday('sukkot, sukkoth, succoth, succos, feast of tabernacles, feast of the ingathering', jewish(14, 8)),
  holiday('shemini atzeret', jewish(21)),
  holiday('simchat torah', jewish(22)),
  holiday('hanukkah, chanukah, hanukah, hanukka, chanukkah, hannukkah, festival of lights', {
    type: 'jewish',
    offset: 82,
    days: 9,
    afterCheshvan: true,
  }),
  holiday('purim', jewish(-193)),
  holiday('shushan purim', jewish(-192)),
  holiday('passover, pesach', jewish(-163, 8)),
  holiday("lag baomer, lag b'omer", jewish(-130)),
  holiday('shavuot, shavuoth, shavuos', jewish(-113, 2)),
  holiday("tisha b'av, tish'a b'av", jewish(-51)),
  holiday('ramadan', islamic(9, 1, 30)),
  holiday('eid al-fitr, eid ul-fitr, eid-al-fitr, id ul-fitr', islamic(10, 1)),
  holiday('eid al-adha, eid ul-adha, id ul-adha, feast of sacrifice, sacrifice feast, bakr id', islamic(12, 10)),
  holiday('islamic new year, muharram', islamic(1, 1)),
  holiday('ashura, day of ashura', islamic(1, 10)),
  holiday('mawlid, mawlid al-nabawi, mawlid al-nabi', islamic(3, 12)),
  holiday("isra and mi'raj, isra' and mi'raj", islamic(7, 27)),
  holiday('laylat al-qadr, laylat al kadr, night of power', islamic(9, 27)),
  holiday("chinese new year, chinese new year's day, chinese new years, lunar new year, chinese lunar new year's day", {
    type: 'listed',
    days: CHINESE_NEW_YEARS,
  }),
  holiday('diwali, deepavali, dipavali, lakshmi puja', beside(DIWALI_DAYS, 0)),
  holiday('dhanteras, dhanatrayodashi', beside(DIWALI_DAYS, -2)),
  holiday('choti diwali, kali chaudas', beside(DIWALI_DAYS, -1)),
  holiday('bhai dooj', beside(DIWALI_DAYS, 2)),
  holiday('chhath, chhath puja', beside(DIWALI_DAYS, 6)),
  holiday('dussehra, vijayadashami', beside(DIWALI_DAYS, -20)),
  holiday('holi, dhulandi, phagwah', beside(HOLI_DAYS, 0)),
  holiday('holika dahan, chhoti holi', beside(HOLI_DAYS, -1)),
  holiday('lohri, bhogi, bogi pandigai', solar(1, 13)),
  holiday('pongal, thai pongal, makar sankranti, makara sankranti, makara sankranthi, maghi', solar(1, 14)),
  holiday('mattu pongal, maattu pongal', solar(1, 15)),
  holiday('kaanum pongal', solar(1, 16)),
  holiday('vaisakhi, baisakhi, vasakhi, vaishakhi', solar(4, 14)),
  holiday("king's day, koningsdag", fixed(4, 27)),
  holiday('yom hashoah, holocaust day', jewish(-151)),
  holiday("yom ha'atzmaut, yom haatzmaut", jewish(-143)),
]
