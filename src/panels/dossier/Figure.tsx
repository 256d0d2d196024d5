import {useLater} from '../../ui';
import type {MapSubject} from './mapSubject';

interface FigureProps {
  readonly of: MapSubject;
  /** How it is to be read; empty where that goes without saying. */
  readonly reading: string;
}

const loadPicture = async () => (await import('./SmallMap')).SmallMap;
const ignore = () => {};

/** A small picture of journeys, and how to read it. Where the script that draws it cannot be had there is none: the list beside it says the same. */
export function Figure({of, reading}: FigureProps) {
  const {part: SmallMap, failed} = useLater(loadPicture, true, ignore);
  if (failed) return null;
  return (
    <figure className="dossier-figure">
      {SmallMap ? <SmallMap of={of} /> : <div className="small-map small-map--awaited" />}
      {reading !== '' && <figcaption className="panel-note">{reading}</figcaption>}
    </figure>
  );
}
