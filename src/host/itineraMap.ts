/**
 * itinera-map.js: the custom element `<itinera-map>`, a frame with an embed and a voice. Its frame lies in a shadow tree, so that neither the article's
 * styles nor its scripts take it for one of their own, and what the article wrote into the element stays where it is: it is seen until the map has come.
 */
import type {CommandArgs, CommandName, ElementAttribute, ThingKind} from '../protocol';
import type {ItineraMapElement} from './itinera-map';
import {attend, forget, hear, heightIn, send} from './talk';

const kinds = ['event', 'place', 'actor', 'org', 'source'] as const satisfies readonly ThingKind[];
/** What stands in the fragment of the frame's address. */
const keys = ['t', ...kinds, 'only', 'theme', 'lang', 'show', 'live'] as const;
const observed = [
  ...keys,
  'src',
  'v',
  'width',
  'height',
  'label',
  'title',
] as const satisfies readonly ElementAttribute[];

const styles = `:host{display:grid}:host([hidden]){display:none}div,iframe{grid-area:1/1}iframe{border:0;max-width:100%}`;

class ItineraMap extends HTMLElement implements ItineraMapElement {
  static readonly observedAttributes = observed;

  readonly #box = document.createElement('div');
  #frame: HTMLIFrameElement | null = null;
  /** CSS px that the embed has asked for; 0 until it has. */
  #height = 0;
  #stopHearing = () => {};
  /** Attributes that have changed since the map was last told. */
  readonly #changed = new Set<string>();
  readonly #near = new IntersectionObserver(
    seen => {
      if (seen.some(({isIntersecting}) => isIntersecting)) this.#load();
    },
    {rootMargin: '100%'},
  );

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    // no <style> element: an article's policy may forbid those
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    this.#box.append(document.createElement('slot'));
    root.append(this.#box);
  }

  connectedCallback(): void {
    this.#dress();
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near.disconnect();
    this.#unload();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    // several that change together are one change
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  next = () => this.#tell('next');
  prev = () => this.#tell('prev');
  play = () => this.#tell('play');
  pause = () => this.#tell('pause');
  goto = (fragment: string) => this.#tell('goto', {fragment});
  setTime = (t: string) => this.#tell('setTime', {t});
  setTheme = (theme: CommandArgs['setTheme']['theme']) => this.#tell('setTheme', {theme});
  select = (kind: ThingKind | null, id = '') => this.#tell('select', kind && {kind, id});

  async #tell<Name extends CommandName>(cmd: Name, args?: CommandArgs[Name]): Promise<void> {
    if (this.isConnected) this.#load();
    if (!this.#frame) throw new Error(this.isConnected ? noAddress : notInPage);
    return send(this.#frame.contentWindow, cmd, args);
  }

  /** Puts the frame in; its content comes from then on. */
  #load(): void {
    if (this.#frame) return;
    const src = this.#address();
    if (!src) {
      this.#dispatch('error', {message: noAddress});
      return;
    }

    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.allow = 'fullscreen; clipboard-write';
    // laid out and out of sight, so that what the article wrote is seen until then
    frame.style.visibility = 'hidden';
    frame.onload = () => {
      frame.style.visibility = '';
      this.#box.hidden = true;
    };
    frame.src = src;
    this.#dress();
    this.#stopHearing = hear((message, source) => {
      if (source !== frame.contentWindow) return;
      attend(message, source);
      const height = heightIn(message);
      if (height) {
        this.#height = height;
        this.#dress();
      }
      const {type, v: _, ...detail} = message;
      const [, told] = /^itinera:(ready|timechange|select|step|error)$/.exec(type) ?? [];
      if (told) this.#dispatch(told, detail);
    });
    this.shadowRoot!.append(frame);
  }

  #unload(): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#stopHearing();
    forget(frame.contentWindow, notInPage);
    frame.remove();
    this.#frame = null;
    this.#height = 0;
    this.#box.hidden = false;
  }

  /** Gives the frame, or the room that is kept for it, its size and its name. */
  #dress(): void {
    const height = `${this.#height || Number(this.getAttribute('height')) || 480}px`;
    this.#box.style.minHeight = height;
    if (!this.#frame) return;
    this.#frame.style.height = height;
    this.#frame.width = this.getAttribute('width') ?? '100%';
    this.#frame.title = this.getAttribute('label') || this.title || this.textContent.trim() || 'Itinera';
  }

  /** Tells the map what the attributes now ask for. */
  #follow(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected) return;
    if (changed.includes('height')) this.#height = 0;
    this.#dress();
    // these are read once, when a frame is opened
    if (changed.some(name => /^(?:src|v|show)$/.test(name))) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
    if (!this.#frame) return;
    const asked = keys.filter(key => changed.includes(key));
    if (asked.length > 0)
      this.#ask(asked).catch((error: Error) => this.#dispatch('error', {message: error.message}));
  }

  /** One key by a command of its own, which leaves all else as the reader has it; several as an address. */
  #ask([key, another]: (typeof keys)[number][]): Promise<void> {
    const value = this.getAttribute(key!);
    if (!another) {
      if (key === 't' && value) return this.setTime(value);
      if (key === 'theme') return this.setTheme((value || 'auto') as 'auto');
      if (kinds.includes(key as ThingKind)) {
        const kind = kinds.find(each => this.getAttribute(each)) ?? null;
        return this.select(kind, this.getAttribute(kind!)!);
      }
    }
    return this.goto(new URL(this.#address()!).hash);
  }

  /** The address of the frame: that of the element, with what its attributes say; null if it has none on the web. */
  #address(): string | null {
    const src = this.getAttribute('src');
    const version = this.getAttribute('v');
    try {
      const url = new URL(src!, document.baseURI);
      // a script in place of an address would run as the article
      if (!src || !/^(?:https?|file):/.test(url.protocol)) return null;
      if (version) url.searchParams.set('v', version);
      const fragment = new URLSearchParams(url.hash.slice(1));
      for (const key of keys) {
        const value = this.getAttribute(key);
        if (value) fragment.set(key, value);
      }
      url.hash = `${fragment}`;
      return url.href;
    } catch {
      return null;
    }
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}

const notInPage = 'the map is not in the page';
const noAddress = '<itinera-map> needs the address of an embed as its src';

// a script that comes twice defines it once
if (!customElements.get('itinera-map')) customElements.define('itinera-map', ItineraMap);
