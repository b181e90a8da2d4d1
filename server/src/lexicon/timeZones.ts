/*
 * Hours by which clocks are ahead of Coordinated Universal Time, in winter and, where it differs, in summer. Source: IANA
 * Time Zone Database, rules in force since 2010 (https://www.iana.org/time-zones).
 */

const ZONES = `GMT 0, UTC 0, Z 0, WET 0, BST 1, WEST 1, IRISH 0 1, CET 1, CEST 2, WAT 1, CAT 2, EET 2, EEST 3, SAST 2, MSK 3, EAT 3, GST 4, PKT 5, IST 5.5, NPT 5.75,
  ICT 7, WIB 7, HKT 8, SGT 8, PHT 8, AWST 8, JST 9, KST 9, ACST 9.5, AEST 10, AEDT 11, NZST 12, NZDT 13, BRT -3, ART -3, AST -4, ADT -3, NST -3.5, NDT -2.5,
  EST -5, EDT -4, ET -5 -4, CDT -5, CT -6 -5, MST -7, MDT -6, MT -7 -6, PST -8, PDT -7, PT -8 -7, AKST -9, AKDT -8, HST -10`

const CITIES = `London 0 1, Edinburgh 0 1, Cardiff 0 1, Belfast 0 1, Dublin 0 1, Lisbon 0 1, Reykjavik 0, Accra 0, Dakar 0, Abidjan 0, Paris 1 2, Madrid 1 2, Berlin 1 2,
  Rome 1 2, Amsterdam 1 2, Brussels 1 2, Vienna 1 2, Zurich 1 2, Geneva 1 2, Oslo 1 2, Stockholm 1 2, Copenhagen 1 2, Warsaw 1 2, Prague 1 2, Budapest 1 2,
  Belgrade 1 2, Lagos 1, Abuja 1, Algiers 1, Tunis 1, Kinshasa 1, Luanda 1, Athens 2 3, Helsinki 2 3, Kyiv 2 3, Kiev 2 3, Bucharest 2 3, Sofia 2 3, Vilnius 2 3, Riga 2 3, Tallinn 2 3,
  Cairo 2 3, Jerusalem 2 3, Beirut 2 3, Johannesburg 2, Cape Town 2, Pretoria 2, Harare 2, Lusaka 2, Maputo 2, Istanbul 3 2, Ankara 3 2, Moscow 3 4, Baghdad 3, Riyadh 3, Doha 3, Kuwait 3,
  Nairobi 3, Addis Ababa 3, Kampala 3, Dubai 4, Abu Dhabi 4, Muscat 4, Tehran 3.5 4.5, Kabul 4.5, Karachi 5, Islamabad 5, Lahore 5, Tashkent 5, Delhi 5.5, New Delhi 5.5, Mumbai 5.5,
  Kolkata 5.5, Bangalore 5.5, Chennai 5.5, Colombo 5.5, Kathmandu 5.75, Dhaka 6, Yangon 6.5, Bangkok 7, Hanoi 7, Jakarta 7, Beijing 8, Shanghai 8, Hong Kong 8, Singapore 8, Taipei 8, Manila 8,
  Kuala Lumpur 8, Perth 8, Tokyo 9, Osaka 9, Seoul 9, Brisbane 10, Sydney 10 11, Melbourne 10 11, Canberra 10 11, Hobart 10 11, Adelaide 9.5 10.5, Darwin 9.5, Auckland 12 13, Wellington 12 13,
  Rio de Janeiro -3 -2, São Paulo -3 -2, Buenos Aires -3, Montevideo -3 -2, Santiago -4 -3, Caracas -4 -4.5, La Paz -4, Halifax -4 -3, New York -5 -4, Washington -5 -4, Boston -5 -4, Toronto -5 -4,
  Montreal -5 -4, Ottawa -5 -4, Miami -5 -4, Atlanta -5 -4, Philadelphia -5 -4, Detroit -5 -4, Havana -5 -4, Bogotá -5, Bogota -5, Lima -5, Quito -5, Kingston -5, Chicago -6 -5, Houston -6 -5, Dallas -6 -5,
  New Orleans -6 -5, Winnipeg -6 -5, Mexico City -6 -5, Denver -7 -6, Calgary -7 -6, Phoenix -7, Los Angeles -8 -7, San Francisco -8 -7, Seattle -8 -7, Vancouver -8 -7, San Diego -8 -7,
  Las Vegas -8 -7, Anchorage -9 -8, Honolulu -10`

/** Offsets in minutes by abbreviation ("EST"), which stand in capitals. */
export const ZONE_OFFSETS: ReadonlyMap<string, readonly number[]> = offsets(ZONES)

/** Countries with one clock, and names of clocks: "Japan time", "Eastern time". */
const COUNTRIES = `Japan 9, India 5.5, Pakistan 5, Bangladesh 6, Nepal 5.75, China 8, Thailand 7, Vietnam 7, South Korea 9, Taiwan 8, Malaysia 8, Kenya 3, Ethiopia 3, Uganda 3,
  Tanzania 3, Nigeria 1, Ghana 0, Senegal 0, Egypt 2 3, South Africa 2, Zimbabwe 2, Zambia 2, Israel 2 3, Lebanon 2 3, Iraq 3, Iran 3.5 4.5, Saudi Arabia 3, Qatar 3, Turkey 3 2, Greece 2 3, Finland 2 3,
  Germany 1 2, France 1 2, Italy 1 2, Austria 1 2, Switzerland 1 2, Poland 1 2, Norway 1 2, Sweden 1 2, Denmark 1 2, Belgium 1 2, Hungary 1 2, Ireland 0 1, Iceland 0, Britain 0 1, Argentina -3, Colombia -5, Peru -5,
  Central European 1 2, Eastern European 2 3, Eastern -5 -4, Central -6 -5, Mountain -7 -6, Pacific -8 -7, UK 0 1, British 0 1, Greenwich 0, Greenwich Mean 0`

/** Offsets in minutes by the name of a city, a country or a clock. */
export const PLACE_OFFSETS: ReadonlyMap<string, readonly number[]> = new Map([
  ...offsets(CITIES),
  ...offsets(COUNTRIES),
])

function offsets(table: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    table.split(/,\s+/).map(row => {
      const words = row.split(' ')
      const hours = words.filter(word => /^-?\d/.test(word)).map(Number)
      return [words.filter(word => !/^-?\d/.test(word)).join(' '), hours.map(hour => hour * 60)]
    }),
  )
}
