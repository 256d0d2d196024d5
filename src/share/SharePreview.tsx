import {useEffect, useState} from 'react';
import type {LaterMessages} from '../i18n';
import {FramePreview} from './FramePreview';
import type {CodeMaterial} from './shareCodes';

interface SharePreviewProps {
  readonly material: CodeMaterial;
  /** Whether there is one beside the pages, as far as is known. */
  readonly hasPicture: boolean;
  readonly words: LaterMessages['share'];
  readonly onPictureMissing: () => void;
}

/** What the code shows in an article. */
export function SharePreview({material, hasPicture, words, onPictureMissing}: SharePreviewProps) {
  const {form, title, alt, picture, fileUrl} = material;
  const size = useSettled(material.size);
  const src = useSettled(material.frameUrl);
  const [scale, setScale] = useState(1);
  if (form === 'link') return null;
  if (form === 'picture' && !hasPicture) return <p className="share-note">{words.noPicture}</p>;
  if (form === 'picture')
    return (
      <div className="share-preview">
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: nothing is pressed, the picture says that it is missing */}
        <img src={fileUrl(picture)} alt={alt} onError={onPictureMissing} />
      </div>
    );
  return (
    <>
      <FramePreview src={src} title={words.previewOf(title)} size={size} onScale={setScale} />
      <p className="share-hint">
        {words.previewAt(size.widthPx, size.heightPx, Math.round(scale * 100))}{' '}
        <a href={src} target="_blank" rel="noreferrer">
          {words.tryIt}
        </a>
      </p>
    </>
  );
}

/** What readers get without script, in words and as it looks; the frame is fetched once it is asked for. */
export function WithoutScript({material, words}: Pick<SharePreviewProps, 'material' | 'words'>) {
  const {form, frameUrl, size} = material;
  const [isOpen, setOpen] = useState(false);
  const src = useSettled(frameUrl);
  const seen = useSettled(size);
  if (form === 'link') return null;
  const kind = form === 'script' ? 'frame' : form;
  return (
    <details className="share-more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.withoutScript}</summary>
      <p className="share-hint">{words.withoutScriptAs[kind]}</p>
      {isOpen && kind === 'frame' && (
        <FramePreview src={src} title={words.withoutScript} size={seen} hasScript={false} />
      )}
    </details>
  );
}

const settledAfterMs = 300;

/** A value once it has rested for a moment: a frame is not loaded for each digit. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settledAfterMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
