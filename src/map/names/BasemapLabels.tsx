import type {MapPicture} from '../mapController';

/** The basemap's names: countries, waters and cities, where they leave the dataset its room. */
export function BasemapLabels({picture: {marks, layout}}: {picture: MapPicture}) {
  const tints = new Map(marks.tints.map(({country, format}) => [country, format]));
  return (
    <div className="basemap-names" aria-hidden="true">
      {layout.basemapLabels.map(({id, text, lang, kind, side, box, widthPx, heightPx, turnDeg}) => (
        <span
          key={id}
          lang={lang}
          data-kind={kind}
          data-side={kind === 'city' ? side : undefined}
          data-format={tints.get(id)}
          style={{
            translate: `${(box.left + box.right - widthPx) / 2}px ${(box.top + box.bottom - heightPx) / 2}px`,
            width: widthPx,
            ...(turnDeg !== 0 && {rotate: `${turnDeg}deg`}),
          }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
