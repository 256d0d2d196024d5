// The system's own script: it shows the single file where the build has one, and shouts at the maps when it is told to.

const standalone = /** @type {HTMLIFrameElement} */ (document.querySelector('#standalone'));
const address = standalone.dataset.src ?? '';
void fetch(address.split('#')[0] ?? '', {method: 'HEAD'}).then(({ok}) => {
  if (!ok) return;
  standalone.src = address;
  /** @type {HTMLElement} */ (standalone.parentElement).hidden = false;
});

const batches = 20;
const messagesInBatch = 500;
const days = 821; // from October 2023 to the end of 2025

/** @type {HTMLButtonElement} */ (document.querySelector('#flood')).addEventListener(
  'click',
  () => void flood(),
);

async function flood() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('#flooded'));
  const frames = [...document.querySelectorAll('iframe')].filter(({id}) => id !== 'imposter');
  let answers = 0;
  const count = (/** @type {MessageEvent} */ {data}) => {
    if (data?.type === 'itinera:ack') answers += 1;
  };
  addEventListener('message', count);
  let longestMs = 0;
  let beforeMs = performance.now();
  for (let batch = 0; batch < batches; batch++) {
    for (const {contentWindow} of frames) if (contentWindow) shout(contentWindow, batch);
    await new Promise(resolve => setTimeout(resolve, 50));
    longestMs = Math.max(longestMs, performance.now() - beforeMs);
    beforeMs = performance.now();
  }
  for (const {contentWindow} of frames) contentWindow?.postMessage(setTime('2025-12-22', 'last'), '*');
  output.textContent = `${batches * messagesInBatch} messages to each of ${frames.length} maps, ${answers} answers, longest wait ${Math.round(longestMs)} ms`;
}

/**
 * Half of a batch are commands for days, the rest is nonsense of several kinds.
 *
 * @param {Window} target
 * @param {number} batch
 */
function shout(target, batch) {
  const nonsense = [
    'itinera:command',
    null,
    {type: 'itinera:command', v: 2, rid: 1, cmd: 'setTime', args: {t: '2025-01-01'}},
    {type: 'itinera:command', v: 1, rid: 2, cmd: 'eval', args: 'alert(1)'},
    {type: 'itinera:command', v: 1, rid: 3, cmd: 'setTime', args: {t: '2025-13-45'}},
    {type: 'itinera:height', v: 1, id: '', height: 2900},
    {sentinel: 'amp', type: 'embed-size', height: 2900},
    {type: 'itinera:command', v: 1, rid: 4, cmd: 'goto', args: {fragment: 'x'.repeat(5000)}},
  ];
  for (let k = 0; k < messagesInBatch / 2; k++) {
    target.postMessage(nonsense[k % nonsense.length], '*');
    const day = new Date(Date.UTC(2023, 9, 1 + ((batch * 250 + k) % days))).toISOString().slice(0, 10);
    target.postMessage(setTime(day, `${batch}-${k}`), '*');
  }
}

/**
 * @param {string} t
 * @param {string} rid
 */
function setTime(t, rid) {
  return {type: 'itinera:command', v: 1, rid, cmd: 'setTime', args: {t}};
}
