// The paragraph that is read says what the map shows, by the step of the story that it is: forwards and back, and at once where the reader jumps.

const map = document.querySelector('itinera-map');
const steps = [...document.querySelectorAll('.step')];
const links = [...document.querySelectorAll('.steps-nav a')];
const story = /** @type {HTMLElement} */ (document.querySelector('.story'));
const figure = /** @type {HTMLElement} */ (document.querySelector('.story-map'));
const output = document.querySelector('.story-map output');

/** @type {HTMLElement | null} */
let shown = null;

// beside the text the map leaves all of the window to it, above it what is below
const beside = matchMedia('(min-width: 50em)');
let watch = watchLine();
const remeasure = new ResizeObserver(() => {
  watch.disconnect();
  watch = watchLine();
});
remeasure.observe(figure);
remeasure.observe(document.documentElement);

/** Watches a line across the window, in the upper part of what the map leaves to the text: one step is on it, or none. */
function watchLine() {
  const roomPx = beside.matches ? 0 : figure.offsetHeight;
  story.style.setProperty('--map-room', `${roomPx}px`);
  const linePx = Math.round(roomPx + (innerHeight - roomPx) * 0.4);
  const observer = new IntersectionObserver(
    entries => {
      const entered = entries.filter(({isIntersecting}) => isIntersecting).at(-1);
      if (entered) void show(/** @type {HTMLElement} */ (entered.target));
    },
    {rootMargin: `-${linePx}px 0px -${innerHeight - linePx}px`},
  );
  for (const step of steps) observer.observe(step);
  return observer;
}

/** @param {HTMLElement} step */
async function show(step) {
  if (step === shown) return;
  shown = step;
  for (const link of links) {
    if (link.getAttribute('href') === `#${step.id}`) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  try {
    // the script of the element may come later than this one
    await customElements.whenDefined('itinera-map');
    await map?.goto(step.dataset.shows ?? '');
  } catch (error) {
    // the text reads without the map as well
    console.info(`The map did not follow to “${step.id}”: ${String(error)}`);
  }
}

// what the map says: the day that it stands on, whoever has set it
map?.addEventListener('timechange', ({detail}) => {
  const day = new Date(`${detail.t}T00:00Z`);
  if (output) output.textContent = day.toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
});
