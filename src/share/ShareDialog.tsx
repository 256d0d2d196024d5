import {useEffect, useState} from 'react';
import {type LaterMessages, loadMessages, type Messages, useMessages} from '../i18n';
import {type Language, languageNames, languages} from '../model';
import {addressStateOf, themes, useItineraStore} from '../store';
import {CopyField} from './CopyField';
import {Checks, NumberField, PullDown, Radios} from './fields';
import {SharePreview, WithoutScript} from './SharePreview';
import {
  atlasAddress,
  fileAddress,
  frameAddress,
  isPublic,
  type Shared,
  type SharePlace,
  viewAddress,
} from './shareAddresses';
import {
  firstChoices,
  frameParts,
  ownSizePx,
  type ShareChoices,
  type SizeName,
  shareForms,
  shareSubjects,
  sizeNames,
  sizeOf,
  sizePresets,
} from './shareChoices';
import {pictureSizeFor, shareCode} from './shareCodes';
import {shareTexts} from './shareTexts';

interface ShareDialogProps {
  readonly words: LaterMessages['share'];
  readonly place: SharePlace;
}

/** What is in the dialog: the link that a reader wants, and the code for an article, with what it shows beside it. */
export function ShareDialog({words, place}: ShareDialogProps) {
  const store = useItineraStore();
  const messages = useMessages();
  // what was on the screen when it opened: a clock that plays on changes no code
  const [shared] = useState<Shared>(() => {
    const state = store.getState();
    return {state: addressStateOf(state), indexes: state.indexes, place};
  });
  const [choices, setChoices] = useState(() => firstChoices(shared.state, messages.language));
  const choose = (changed: Partial<ShareChoices>) => setChoices(before => ({...before, ...changed}));
  const pictures = place.pictureFiles(choices.language);
  const [picture, leavePicture] = usePictureFile(pictures);
  const telling = {indexes: shared.indexes, messages: useMessagesIn(choices.language)};
  const texts = shareTexts(telling, choices, shared.state);
  const material = {
    form: choices.form,
    frameUrl: frameAddress(choices, shared),
    atlasUrl: atlasAddress(choices, shared),
    fileUrl: (name: string) => fileAddress(name, place),
    ...texts,
    // whoever publishes the page later may have one
    picture: picture ?? pictures[0]!,
    size: sizeOf(choices),
  };
  return (
    <section className="share">
      <h2>{messages.app.share}</h2>
      {!isPublic(place) && <p className="share-note">{words.local}</p>}
      <CopyField
        label={words.link}
        text={viewAddress(shared, messages.language)}
        copy={words.copyLink}
        words={words}
      />
      <h3>{words.article}</h3>
      <div className="share-columns">
        <div className="share-choices">
          <MainChoices
            choices={choices}
            choose={choose}
            words={words}
            selected={
              shared.state.selection &&
              shareTexts({...telling, messages}, {subject: 'this'}, shared.state).title
            }
          />
          <MoreChoices choices={choices} choose={choose} words={words} version={place.version} />
        </div>
        <div className="share-outcome">
          <SharePreview
            material={material}
            hasPicture={picture !== null}
            words={words}
            onPictureMissing={leavePicture}
          />
          <CopyField
            isLong={choices.form !== 'link'}
            label={words.code}
            text={shareCode(material)}
            copy={words.copyCode}
            words={words}
          />
          <WithoutScript material={material} words={words} />
        </div>
      </div>
    </section>
  );
}

interface ChoicesProps {
  readonly choices: ShareChoices;
  readonly choose: (changed: Partial<ShareChoices>) => void;
  readonly words: LaterMessages['share'];
}

/** Whether the code holds a frame, which has a size and parts. */
const isFramed = ({form}: ShareChoices) => form !== 'link' && form !== 'picture';

interface MainChoicesProps extends ChoicesProps {
  /** What can be shared alone, by its name; null where nothing is selected. */
  readonly selected: string | null;
}

/** What everybody chooses: what is shown, in which form, how large. */
function MainChoices({choices, choose, words, selected}: MainChoicesProps) {
  const {size, ownSize} = choices;
  const subjects = shareSubjects.filter(subject => subject !== 'this' || selected !== null);
  const {least, most} = ownSizePx;
  return (
    <>
      <Radios
        legend={words.subject}
        values={subjects}
        names={{...words.subjects, this: words.alone(selected ?? '')}}
        chosen={choices.subject}
        onChoose={subject => choose({subject})}
      >
        {selected === null && <p className="share-hint">{words.nothingSelected}</p>}
      </Radios>
      <Radios
        legend={words.form}
        values={shareForms}
        names={words.forms}
        chosen={choices.form}
        onChoose={form => choose({form})}
      >
        <p className="share-hint">{words.formHints[choices.form]}</p>
      </Radios>
      {choices.form !== 'link' && (
        <Radios
          legend={words.size}
          values={sizeNames}
          names={sizeNamesIn(choices, words)}
          chosen={size}
          // a size of one's own begins with the one that was chosen
          onChoose={next => choose({size: next, ...(next === 'own' && {ownSize: sizeOf(choices)})})}
        >
          {size === 'own' && (
            <>
              <NumberField
                label={words.width}
                least={least}
                most={most}
                value={ownSize.widthPx}
                onChange={widthPx => choose({ownSize: {...ownSize, widthPx}})}
              />
              {isFramed(choices) && (
                <NumberField
                  label={words.height}
                  least={least}
                  most={most}
                  value={ownSize.heightPx}
                  onChange={heightPx => choose({ownSize: {...ownSize, heightPx}})}
                />
              )}
            </>
          )}
          <p className="share-hint">
            {words.sizeHint} {size === 'own' && words.ownSizeHint(least, most)}
          </p>
        </Radios>
      )}
    </>
  );
}

/** What the sizes are called, with what they come to: a picture has a height of its own. */
function sizeNamesIn(choices: ShareChoices, {sizes}: LaterMessages['share']): Record<SizeName, string> {
  const named = (size: Exclude<SizeName, 'own'>) => {
    const preset = sizePresets[size];
    const {widthPx, heightPx} = isFramed(choices) ? preset : pictureSizeFor(preset);
    return `${sizes[size]}, ${widthPx}\u00a0×\u00a0${heightPx}`;
  };
  return {small: named('small'), article: named('article'), wide: named('wide'), own: sizes.own};
}

/** What is seldom chosen, behind one line. */
function MoreChoices({choices, choose, words, version}: ChoicesProps & {readonly version: string | null}) {
  const {theme, language} = useMessages().app;
  return (
    <details className="share-more">
      <summary>{words.more}</summary>
      {version === null ? (
        <p className="share-hint">{words.noVersion}</p>
      ) : (
        <Radios
          legend={words.data}
          values={['newest', 'pinned']}
          names={words.versions}
          chosen={choices.isPinned ? 'pinned' : 'newest'}
          onChoose={chosen => choose({isPinned: chosen === 'pinned'})}
        />
      )}
      <PullDown<Language>
        label={language}
        values={languages}
        names={languageNames}
        chosen={choices.language}
        onChoose={chosen => choose({language: chosen})}
      />
      <PullDown
        label={theme.label}
        values={themes}
        names={theme}
        chosen={choices.theme}
        onChoose={chosen => choose({theme: chosen})}
      />
      {isFramed(choices) && (
        <>
          <PullDown
            label={words.live}
            values={['moved', 'never']}
            names={words.liveChoices}
            chosen={choices.isLive ? 'moved' : 'never'}
            onChoose={chosen => choose({isLive: chosen === 'moved'})}
          />
          <Checks
            legend={words.shown}
            values={frameParts}
            names={words.parts}
            chosen={choices.shown}
            onChoose={shown => choose({shown})}
          />
        </>
      )}
    </details>
  );
}

/** The words of a language, once they have come; until then, and where they cannot be had, those of the page. */
function useMessagesIn(language: Language): Messages {
  const own = useMessages();
  const [other, setOther] = useState(own);
  useEffect(() => {
    let isOld = false;
    loadMessages(language).then(
      come => !isOld && setOther(come),
      () => !isOld && setOther(own),
    );
    return () => {
      isOld = true;
    };
  }, [language, own]);
  return own.language === language ? own : other;
}

/** The first of the pictures that is not missing, null if all are; and what is called when it turns out to be. */
function usePictureFile(files: readonly string[]): [string | null, () => void] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const file = files.find(name => !missing.includes(name)) ?? null;
  return [file, () => file !== null && setMissing(before => [...before, file])];
}
