import type {Worldview} from '../../../model';

/** What the map draws, whose reading of borders that is, and whom it is owed to. */
export const about = {
  title: 'About this map',
  // the policy on borders in four sentences, as docs/borders.md has it at length
  decidesNothing: 'This map shows who met whom; it decides no dispute over land and takes no side in one.',
  drawn: {
    neutral:
      'The lines on our list of disputes are dashed, and a disputed area that the map keeps apart takes the colour and name of no country.',
    un: 'Borders and areas are drawn as United Nations maps and General Assembly resolutions have them; a line on our list of disputes that these leave open is dashed or not drawn.',
  } satisfies Record<Worldview, string>,
  asOf: 'The lines are those of 2018, from Natural Earth; the front in Ukraine and the former line around Karabakh are not drawn.',
  chosenBy: {
    dataset:
      'The editor of the dataset chose this reading, which is the same for every visitor, wherever they are.',
    address:
      'The address of this page asks for this reading in place of the dataset’s own, wherever the visitor is.',
  },
  lines: {agreed: 'border', disputed: 'disputed border', control: 'line of control'},
  mapCredit: 'Map: Natural Earth, public domain. Cities:',
  typeCredit:
    'Names: Unicode CLDR and our own. Type: Source Serif 4, Inter and Noto Sans, SIL Open Font License.',
  corrections: 'Corrections',
  licence: (name: string) => `Data: ${name}.`,
} as const;
