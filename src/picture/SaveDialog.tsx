import {useEffect, useRef, useState} from 'react';
import type {LaterMessages} from '../i18n';
import {ModalDialog} from '../ui';
import {type PictureFormat, pictureFormats} from './formats';
import {fontFacesFor} from './inlineFonts';
import {withFonts} from './pictureSvg';
import {type Picture, type PictureTheme, type Press, pictureThemes} from './press';
import {pngOf, svgAddress} from './rasterise';

const files = ['png', 'svg'] as const;
type FileKind = (typeof files)[number];

interface SaveDialogProps {
  readonly press: Press;
  readonly words: LaterMessages['picture']['dialog'];
  /** How the page looks now: what the picture looks like unless asked otherwise. */
  readonly theme: PictureTheme;
  /** The name of the file, without its end. */
  readonly nameOf: (format: PictureFormat) => string;
  readonly onClose: () => void;
}

/** Chooses shape, colours and file of a picture, shows it, and saves it. Open while it is mounted. */
export function SaveDialog({press, words, theme: pageTheme, nameOf, onClose}: SaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<PictureFormat>('shown');
  const [theme, setTheme] = useState(pageTheme);
  const [file, setFile] = useState<FileKind>('png');
  const preview = usePreview(press, format, theme);
  const [hasFailed, setHasFailed] = useState(false);

  const save = () => {
    if (preview.state !== 'drawn') return;
    setHasFailed(false);
    const name = `${nameOf(format)}.${file}`;
    const blob =
      file === 'svg'
        ? Promise.resolve(new Blob([preview.svg], {type: 'image/svg+xml'}))
        : pngOf(preview.svg, preview.size);
    blob.then(
      content => saveFile(content, name),
      () => setHasFailed(true),
    );
  };

  return (
    <ModalDialog ref={dialog} className="save-dialog" aria-labelledby="save-title" onClose={onClose}>
      <h2 id="save-title">{words.title}</h2>
      <div className="save-preview">
        {preview.state === 'drawn' ? (
          <img src={svgAddress(preview.svg)} alt={words.preview} />
        ) : (
          <p role="status">{preview.state === 'failed' ? words.failed : words.pending}</p>
        )}
      </div>
      <div className="save-choices">
        <Choice
          legend={words.format}
          values={pictureFormats}
          names={words.formats}
          chosen={format}
          onChoose={setFormat}
        />
        <Choice
          legend={words.theme}
          values={pictureThemes}
          names={words.themes}
          chosen={theme}
          onChoose={setTheme}
        />
        <Choice legend={words.file} values={files} names={words.files} chosen={file} onChoose={setFile} />
      </div>
      {hasFailed && <p role="alert">{words.notSaved}</p>}
      <div className="save-actions">
        <button type="button" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
        <button type="button" className="save-main" disabled={preview.state !== 'drawn'} onClick={save}>
          {words.download}
        </button>
      </div>
    </ModalDialog>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({legend, values, names, chosen, onChoose}: ChoiceProps<T>) {
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      {values.map(value => (
        <label key={value}>
          <input type="radio" name={legend} checked={value === chosen} onChange={() => onChoose(value)} />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}

type Preview = {readonly state: 'pending' | 'failed'} | ({readonly state: 'drawn'} & Picture);

function usePreview(press: Press, format: PictureFormat, theme: PictureTheme): Preview {
  const [preview, setPreview] = useState<Preview>({state: 'pending'});
  useEffect(() => {
    let isOld = false;
    const show = (next: Preview) => {
      if (!isOld) setPreview(next);
    };
    draw(press, format, theme).then(
      picture => show({state: 'drawn', ...picture}),
      () => show({state: 'failed'}),
    );
    return () => {
      isOld = true;
    };
  }, [press, format, theme]);
  return preview;
}

/** The picture with the fonts that it uses. */
async function draw(press: Press, format: PictureFormat, theme: PictureTheme): Promise<Picture> {
  await press.prepare();
  const picture = press.draw(format, theme);
  if (!picture) throw new Error('no basemap to draw on');
  const text = picture.svg.replaceAll(/<[^>]*>/g, ' ');
  const fontFaces = await fontFacesFor(text, fetchBytes);
  return {...picture, svg: withFonts(picture.svg, fontFaces)};
}

function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the download has begun with the click; the address is no longer needed once it has been read
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.arrayBuffer();
}
