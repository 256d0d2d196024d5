/** The version of the schema that this code reads and writes: a newer minor adds fields, a newer major changes what is there. */
export const schemaVersion = '1.1';

/** Whether a text is a dataset of a newer major version, as far as can be told without reading it: a page that is older than its data has such. */
export function isNewerThanAtlas(text: string): boolean {
  const version = /"schemaVersion"\s*:\s*"([\d.]+)"/.exec(text)?.[1];
  return version !== undefined && compareVersion(version) === 'newer major';
}

/** How a document's version stands to this code's. */
export function compareVersion(version: string): 'same' | 'newer minor' | 'newer major' {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = schemaVersion.split('.').map(Number);
  if (major > ownMajor) return 'newer major';
  return major === ownMajor && minor > ownMinor ? 'newer minor' : 'same';
}
