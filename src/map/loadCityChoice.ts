/** Fetches the choice among cities that share a dot. It may fail. */
export function loadCityChoice() {
  return import('./CityChoice');
}
