// Parts of a country that lie whole in another, and are known by a name of their own: [lng, lat] is a place in them.
// English names of Vorukh and Shohimardon are GeoNames' (1220164, 1216189, towns of the same names); all others are our own renderings.
export const enclaves = [
  {
    id: 'sokh',
    country: 'UZ',
    inside: [71.1, 39.97],
    names: {en: 'Sokh', ru: 'Сох', ky: 'Сох'},
    own: ['uz', 'Soʻx'],
  },
  {
    id: 'shohimardon',
    country: 'UZ',
    inside: [71.75, 39.95],
    names: {en: 'Shohimardon', ru: 'Шахимардан', ky: 'Шахимардан'},
    own: ['uz', 'Shohimardon'],
    fromGeonames: ['en', 'uz'],
  },
  {
    id: 'vorukh',
    country: 'TJ',
    inside: [70.6, 39.83],
    names: {en: 'Vorukh', ru: 'Ворух', ky: 'Ворух'},
    own: ['tg', 'Ворух'],
    fromGeonames: ['en'],
  },
];
