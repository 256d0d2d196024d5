// What each border line is, in two worldviews. docs/borders.md gives the ground of every row.

/** Year of the source's edition: every line is as Natural Earth 4.1 has it. */
export const asOf = '2018';

/**
 * Disputed areas, and the country each is part of as the United Nations has it; null where the UN leaves it open.
 * No country's shape holds any of them.
 */
export const areaOfUn = {
  abkhazia: 'GE',
  crimea: 'UA',
  golan: 'SY',
  kosovo: null,
  'northern-cyprus': 'CY',
  siachen: null,
  'south-ossetia': 'GE',
  'southern-kurils': null,
  transnistria: 'MD',
  'western-sahara': 'EH',
};

/** Lines that are not what the rules below would make of them: `parts` sorted, status in `neutral` and in `un`. */
const exceptions = {
  'CN,IN': ['control', 'disputed'],
  'EH,MA': ['disputed', 'agreed'],
  'EH,western-sahara': ['control', 'none'],
  'IL,LB': ['control', 'control'],
  'IL,PS': ['control', 'control'],
  'IL,golan': ['control', 'control'],
  'SY,golan': ['control', 'control'],
  'KP,KR': ['control', 'control'],
  'RS,kosovo': ['disputed', 'disputed'],
  'CY,northern-cyprus': ['control', 'none'],
  'IN,siachen': ['control', 'none'],
  'PK,siachen': ['control', 'none'],
  'CN,siachen': ['disputed', 'disputed'],
  'SD,SS': ['disputed', 'disputed'],
};

/**
 * What the line between two shapes is.
 *
 * By rule a line between countries is agreed. An edge of a disputed area is disputed; as the UN has it, it is not
 * there towards the country that the area is part of, and agreed towards every other.
 *
 * @param one, other  country codes (two letters) or names of areas (longer).
 * @param inKashmir  true for the stretch between India and Pakistan that is the line of control.
 * @returns parts sorted; neutral and un: `agreed`, `disputed`, `control`, and in un also `none`.
 */
export function borderOf(one, other, inKashmir) {
  const parts = [one, other].sort();
  const [neutral, un] = inKashmir ? ['control', 'control'] : (exceptions[parts] ?? byRule(parts));
  return {parts, neutral, un, asOf};
}

function byRule(parts) {
  const area = parts.find(part => part.length > 2);
  if (!area) return ['agreed', 'agreed'];
  return ['disputed', parts.includes(areaOfUn[area]) ? 'none' : 'agreed'];
}
