import type {Worldview} from '../../../model';

/** The words of a picture that is saved or printed, and of the dialog that makes it. */
export const picture = {
  sources: (sources: readonly string[]) =>
    sources.length === 0 ? '' : `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`,
  mapCredit: {
    neutral: 'Map: Natural Earth, lines as of 2018; dashed lines are disputed. Cities: GeoNames, CC BY 4.0.',
    un: 'Map: Natural Earth, lines as of 2018, as United Nations maps have them. Cities: GeoNames, CC BY 4.0.',
  } satisfies Record<Worldview, string>,
  licence: (licence: string) => `Data: ${licence}.`,
  dialog: {
    title: 'Save a picture',
    format: 'Shape',
    formats: {shown: 'As shown', wide: '16:9', square: '1:1', portrait: '4:5'},
    file: 'File',
    files: {png: 'PNG', svg: 'SVG'},
    theme: 'Colours',
    themes: {light: 'Light', dark: 'Dark'},
    preview: 'Preview',
    pending: 'Drawing the picture',
    download: 'Save',
    close: 'Close',
    notSaved: 'The picture could not be saved: this browser could not write it. Try the other kind of file.',
    failed:
      'The picture could not be drawn: the basemap could not be loaded. Check the connection and try again.',
  },
  /** Of the file that is saved. */
  fileName: (day: string, what: string | null, shape: string) =>
    ['itinera', day, what, shape].filter(part => part !== null).join('-'),
} as const;
