/** What stands where something is missing. */
export type QuietSubject = keyof typeof drawings;

/** In the map's own line: places are rings, what does not come about is dotted. */
const drawings = {
  /** A journey that nobody has made yet. */
  nothing: {rings: [14, 82], paths: [], dotted: 'M19 30Q48 2 77 30'},
  /** A journey that breaks off. */
  broken: {
    rings: [14, 82],
    paths: ['M18 30Q28 20 40 17', 'M39 12l5 9', 'M49 11l5 9', 'M54 17Q68 20 78 30'],
    dotted: '',
  },
  /** Lines that are read, beside a place that is not known. */
  unplaced: {rings: [82], paths: ['M10 12H50', 'M10 23H42', 'M10 34H46'], dotted: 'M58 23H74'},
} as const;

/** A small line drawing beside the words for what is missing. It adds nothing to them, and nobody is read it. */
export function QuietDrawing({of}: {of: QuietSubject}) {
  const {rings, paths, dotted} = drawings[of];
  return (
    <svg className="quiet-drawing" viewBox="0 0 96 46" width="96" height="46" aria-hidden="true">
      {paths.map(path => (
        <path key={path} d={path} />
      ))}
      {dotted && <path d={dotted} strokeDasharray="0.1 6" />}
      {rings.map(x => (
        <circle key={x} cx={x} cy={of === 'unplaced' ? 23 : 34} r="5.5" />
      ))}
    </svg>
  );
}
