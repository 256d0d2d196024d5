/**
 * Columns as one run of bytes:
 *
 *   ITINCOL2 │ length of the header │ checksum of the rest │ header (JSON) │ column │ column │ …
 *    8 bytes │              4 bytes │              4 bytes │               │ each begins at a multiple of 8
 *
 * The header names each column with its kind, its count and where it begins. Numbers are little-endian, as on every machine that browsers run on, so
 * that a column is read where it lies.
 */

const magic = 'ITINCOL2';
const preludeBytes = 16;

const kinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;
type Kind = keyof typeof kinds;
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Columns = Readonly<Record<string, Column>>;

interface ColumnPlace {
  readonly kind: Kind;
  readonly count: number;
  /** From the end of the header, padded. */
  readonly at: number;
}

/** Writes columns, each under its name. */
export function packColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const places: Record<string, ColumnPlace> = {};
  let at = 0;
  for (const [name, column] of Object.entries(columns)) {
    places[name] = {kind: kindOf(column), count: column.length, at};
    at = padded(at + column.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(places));
  const body = padded(preludeBytes + header.length);
  const packed = new Uint8Array(body + at);
  packed.set(new TextEncoder().encode(magic));
  packed.set(header, preludeBytes);
  for (const [name, {buffer, byteOffset, byteLength}] of Object.entries(columns))
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), body + places[name]!.at);
  const view = new DataView(packed.buffer);
  view.setUint32(8, header.length, true);
  view.setUint32(12, checksumOf(packed, header.length), true);
  return packed;
}

/**
 * Reads what `packColumns` wrote; nothing is copied.
 *
 * @returns null for what is none of it, is cut off or changed. Never throws.
 */
export function unpackColumns(packed: ArrayBuffer): Columns | null {
  if (packed.byteLength < preludeBytes || packed.byteLength % 8 !== 0) return null;
  const bytes = new Uint8Array(packed);
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== magic) return null;
  const view = new DataView(packed);
  const headerLength = view.getUint32(8, true);
  if (view.getUint32(12, true) !== checksumOf(bytes, headerLength)) return null;
  // from here on it is as it was written
  const header = new TextDecoder().decode(bytes.subarray(preludeBytes, preludeBytes + headerLength));
  const places = JSON.parse(header) as Record<string, ColumnPlace>;
  const body = padded(preludeBytes + headerLength);
  return Object.fromEntries(
    Object.entries(places).map(([name, {kind, count, at}]) => [
      name,
      new kinds[kind](packed, body + at, count),
    ]),
  );
}

function kindOf(column: Column): Kind {
  const [kind] = Object.entries(kinds).find(([, type]) => column instanceof type)!;
  return kind as Kind;
}

const padded = (length: number) => Math.ceil(length / 8) * 8;

/** 32 bits of a length and of all that follows the prelude: FNV-1a (Fowler, Noll, Vo) over words of four bytes. */
function checksumOf(packed: Uint8Array, headerLength: number): number {
  const words = new Uint32Array(packed.buffer, packed.byteOffset + preludeBytes, packed.byteLength / 4 - 4);
  let sum = 0x811c9dc5 ^ headerLength;
  for (let k = 0; k < words.length; k++) sum = Math.imul(sum ^ words[k]!, 0x01000193);
  return sum >>> 0;
}
