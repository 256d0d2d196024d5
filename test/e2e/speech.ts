/**
 * What a screen reader would say, told from Chromium's own accessibility tree: what has the focus, with the groups and landmarks that it comes into,
 * and what live regions announce. It is no screen reader: each has habits of its own. But what is missing here, none of them can say.
 */
import {type CDPSession, expect, type Page} from '@playwright/test';
import type {RoleWords} from './roleWords';

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value?: string};
  readonly description?: {readonly value?: string};
  readonly value?: {readonly value?: string | number};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: string | number | boolean};
  }[];
}

/** A page that is heard, not seen. */
export interface Speech {
  /** Notes what the reader means to do: a heading of the transcript. */
  chapter(title: string): void;
  /** Presses a key, so many times, and notes what is said after each. */
  press(key: string, times?: number): Promise<void>;
  /** Presses a key until what has the focus matches a selector, and notes each stop; throws where it never does. */
  pressUntil(key: string, selector: string): Promise<void>;
  /** Types letters, of any alphabet, and notes what is said after the last. */
  type(letters: string): Promise<void>;
  /** Goes to the top of the page, from where the next Tab leads to its first stop. */
  goToTop(): Promise<void>;
  /** Waits, and notes what is said by itself. */
  wait(seconds: number): Promise<void>;
  /** Goes back in the history. */
  back(): Promise<void>;
  /** Reads a part of the page from its beginning, line by line. */
  read(selector: string, mostLines?: number): Promise<void>;
  /** All that has been noted. */
  transcript(): string;
}

// a day after all that the dataset tells of
const openedMs = Date.UTC(2026, 10, 1, 12);

/** Sets the page's clock and ears; the page is opened after it. */
export async function beforeListening(page: Page): Promise<void> {
  await page.clock.install({time: openedMs});
  await page.addInitScript(collectAnnouncements);
}

/** Begins to listen to a page that is open. Its clock stands from now on, and goes on by a second after each key. */
export async function listenTo(page: Page, words: RoleWords): Promise<Speech> {
  await page.clock.pauseAt(openedMs + 3_600_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const lines: string[] = [];
  let context: readonly string[] = [];

  /** Lets what is fetched come, and what waits for the clock have its turn. */
  const rest = async (seconds: number) => {
    await expect(page.locator('[data-atlas] [aria-busy="true"]')).toHaveCount(0);
    await page.clock.fastForward(seconds * 1000);
  };
  const settle = async () => {
    await rest(1);
    const {path, node} = await focused(session);
    const around = path.filter(isSpokenAround);
    const entered = around.filter(({nodeId}) => !context.includes(nodeId));
    context = around.map(({nodeId}) => nodeId);
    const announced = await page.evaluate(() => (window as unknown as Heard).heard.splice(0));
    return {
      said: node ? [...entered.reverse(), node].map(of => spoken(of, words)) : [await page.title()],
      announced,
    };
  };
  let last = '';
  const note = async (deed: string) => {
    const {said, announced} = await settle();
    const now = said.at(-1) ?? '';
    lines.push(`> ${deed}`);
    // what stays as it was is not said again
    if (now !== last || said.length > 1) lines.push(...said.map(line => `  ${line}`));
    lines.push(...announced.map(text => `  (${text})`));
    last = now;
  };
  const press = async (key: string, times = 1) => {
    for (let k = 0; k < times; k++) {
      await page.keyboard.press(key);
      await note(key);
    }
  };

  return {
    chapter: title => lines.push('', title, ''),
    press,
    pressUntil: async (key, selector) => {
      for (let k = 0; k < 60; k++) {
        await press(key);
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`no ${selector} within 60 times ${key}:\n${lines.join('\n')}`);
    },
    type: async letters => {
      // the keyboard of the tests has Latin letters alone
      for (const key of letters)
        await session.send('Input.dispatchKeyEvent', {type: 'keyDown', key, text: key});
      await note(letters);
    },
    goToTop: async () => {
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      await note('Ctrl+Home');
    },
    wait: async seconds => {
      await rest(seconds);
      await note('…');
    },
    back: async () => {
      await page.goBack();
      await note('Back');
    },
    read: async (selector, mostLines = Number.POSITIVE_INFINITY) => {
      await rest(1);
      const read = readingOf(await subtree(session, selector), words);
      lines.push(...read.slice(0, mostLines).map(line => `  ${line}`));
      if (read.length > mostLines) lines.push('  …');
    },
    transcript: () => `${lines.join('\n').trim()}\n`,
  };
}

interface Heard {
  heard: string[];
}

/** Runs in the page: notes the text of a live region whenever it changes, and of an alert when it comes. */
function collectAnnouncements(): void {
  const heard: string[] = [];
  Object.assign(window, {heard});
  const liveRegions = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
  new MutationObserver(records => {
    const changed = new Set<Element>();
    for (const {target, addedNodes} of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(liveRegions);
      if (region) changed.add(region);
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches('[role="alert"]')) changed.add(node);
      }
    }
    for (const region of changed) {
      const text = region.textContent.trim();
      if (text !== '' && region.isConnected && !region.closest('[hidden], [inert]')) heard.push(text);
    }
  }).observe(document, {subtree: true, childList: true, characterData: true});
}

async function focused(session: CDPSession): Promise<{node: AxNode | undefined; path: AxNode[]}> {
  const {result} = await session.send('Runtime.evaluate', {expression: 'document.activeElement'});
  // where nothing has the focus, the page has it
  if (result.className === 'HTMLBodyElement') return {node: undefined, path: []};
  const {nodes} = await session.send('Accessibility.getAXNodeAndAncestors', {objectId: result.objectId!});
  const [node, ...path] = nodes as unknown as AxNode[];
  // what a slider says in place of its number is the one thing that the protocol leaves out
  const {result: text} = await session.send('Runtime.callFunctionOn', {
    objectId: result.objectId!,
    functionDeclaration: 'function () { return this.getAttribute("aria-valuetext"); }',
    returnByValue: true,
  });
  return {node: node && text.value ? {...node, value: {value: text.value as string}} : node, path};
}

/** An element's part of the tree, from its root downward. */
async function subtree(session: CDPSession, selector: string) {
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const {result} = await session.send('Runtime.evaluate', {expression});
  const {node} = await session.send('DOM.describeNode', {objectId: result.objectId!});
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const all = nodes as unknown as AxNode[];
  const byId = new Map(all.map(one => [one.nodeId, one]));
  const root = all.find(one => one.backendDOMNodeId === node.backendNodeId);
  if (!root) throw new Error(`${selector} is not in the accessibility tree`);
  return {root, childrenOf: (one: AxNode) => (one.childIds ?? []).flatMap(id => byId.get(id) ?? [])};
}

const spokenAround = new Set(
  'banner navigation main complementary region contentinfo toolbar group dialog list table'.split(' '),
);

function isSpokenAround({ignored, role, name}: AxNode): boolean {
  if (ignored || !role || !spokenAround.has(role.value)) return false;
  return role.value !== 'group' || Boolean(name?.value);
}

/** "Moscow, 5 events in these reports, toggle button, not pressed". */
function spoken(node: AxNode, words: RoleWords): string {
  const property = (name: string) => {
    const value = node.properties?.find(one => one.name === name)?.value.value;
    return value === undefined ? undefined : String(value);
  };
  const state = (name: string) => (property(name) === undefined ? [] : [words[`${name} ${property(name)}`]]);
  const role = node.role?.value ?? '';
  const isToggle = property('pressed') !== undefined;
  const roleWord =
    role === 'heading' ? `${words.heading} ${property('level')}` : words[isToggle ? 'toggle' : role];
  return [
    node.name?.value,
    roleWord ?? role,
    ...state('pressed'),
    ...state('expanded'),
    ...state('checked'),
    ...state('disabled'),
    role === 'slider' || role === 'combobox' ? node.value?.value : undefined,
    node.description?.value,
  ]
    .filter(part => part !== undefined && part !== '')
    .join(', ');
}

type Tree = Awaited<ReturnType<typeof subtree>>;

/** Roles that begin a line of their own when a page is read. */
const blocks = new Set('heading paragraph listitem row button article list Legend combobox'.split(' '));

/** A part of the page as lines: headings, paragraphs and what can be pressed, with links named in the text. */
function readingOf({root, childrenOf}: Tree, words: RoleWords): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: AxNode) => {
    const role = node.role?.value ?? '';
    if (!node.ignored && (role === 'heading' || role === 'button')) {
      end();
      const [inner] = role === 'heading' ? childrenOf(node) : [];
      const innerWord = words[inner?.role?.value ?? ''];
      lines.push([spoken(node, words), ...(innerWord ? [innerWord] : [])].join(', '));
      return;
    }
    if (!node.ignored && role === 'link') {
      line += `${node.name?.value} [${words.link}]`;
      return;
    }
    if (role === 'StaticText') {
      line += node.name?.value ?? '';
      return;
    }
    const isBlock = !node.ignored && blocks.has(role);
    if (isBlock) end();
    for (const child of childrenOf(node)) walk(child);
    if (isBlock) end();
  };
  walk(root);
  end();
  return lines;
}
