/**
 * The address under which a build will lie, with a slash at its end; null where none is set.
 *
 * @param value  of `ITINERA_BASE`.
 * @throws Error saying what is expected, if it is no address that pages can lie under.
 */
export function baseAddress(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`ITINERA_BASE: "${shortened(value)}" is no http or https address; ${example}`);
  if (url.username || url.password || url.search || url.hash || /[?#]/.test(value))
    throw new Error(`ITINERA_BASE: "${shortened(value)}" holds more than a host and a folder; ${example}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const example = 'expected one such as https://maps.example.org/visits/';

// enough to find it by
function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
