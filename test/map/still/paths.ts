/** Path data read by SVG's rules, independently of what writes it: m, l, M, L, z and Z, pairs after the first of an m being l. */
export interface SubPath {
  readonly points: (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

export function subPathsOf(d: string): SubPath[] {
  const paths: {points: [number, number][]; closed: boolean}[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of d.matchAll(/([mlzMLZ])([^mlzMLZ]*)/g)) {
    if (command === 'z' || command === 'Z') {
      const ring = paths.at(-1)!;
      ring.closed = true;
      [x, y] = ring.points[0]!;
      continue;
    }
    const steps = (numbers!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let i = 0; i < steps.length; i += 2) {
      const isRelative = command === 'm' || command === 'l';
      x = steps[i]! + (isRelative ? x : 0);
      y = steps[i + 1]! + (isRelative ? y : 0);
      if (i === 0 && (command === 'm' || command === 'M')) paths.push({points: [], closed: false});
      paths.at(-1)!.points.push([x, y]);
    }
  }
  return paths;
}

/** The pieces that are drawn, each as its two ends. */
export function piecesOf(d: string): (readonly [x: number, y: number])[][] {
  return subPathsOf(d).flatMap(({points, closed}) =>
    points.flatMap((point, at) => {
      const next = points[at + 1] ?? (closed ? points[0]! : null);
      return next ? [[point, next]] : [];
    }),
  );
}

export function longestPiece(d: string): number {
  return piecesOf(d).reduce((most, [a, b]) => Math.max(most, Math.hypot(a![0] - b![0], a![1] - b![1])), 0);
}

/** Whether a path's fill covers a point, by the rule `nonzero`. */
export function fills(d: string, x: number, y: number): boolean {
  let winding = 0;
  for (const {points} of subPathsOf(d)) {
    points.forEach(([ax, ay], at) => {
      const [bx, by] = points[(at + 1) % points.length]!;
      if (ay > y === by > y) return;
      if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) winding += by > ay ? 1 : -1;
    });
  }
  return winding !== 0;
}

/** The path data of the elements of a markup whose attributes hold a text. */
export function dataOf(markup: string, attribute: string): string[] {
  return [...markup.matchAll(/<path ([^>]*?) ?d="([^"]*)"\/>/g)]
    .filter(([, attributes]) => attributes!.includes(attribute))
    .map(([, , d]) => d!);
}
