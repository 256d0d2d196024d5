// What an amp-iframe does with a frame that asks for another height: out of sight it grows at once; where the reader would see the text jump, at a tap.

const box = /** @type {HTMLElement} */ (document.querySelector('.resizable'));
const frame = /** @type {HTMLIFrameElement} */ (box.querySelector('iframe'));
const button = /** @type {HTMLButtonElement} */ (box.querySelector('.overflow'));
let wantedPx = 0;
let requests = 0;
/** The reader has asked for all of it, and sees what moves. */
let isAsked = false;

addEventListener('message', ({source, data}) => {
  if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  // what the frame asks for is told to whoever looks for a loop
  requests += 1;
  frame.dataset.requests = String(requests);
  wantedPx = Number(data.height);
  const mayGrow =
    isAsked || frame.getBoundingClientRect().top > innerHeight || wantedPx <= frame.offsetHeight;
  if (mayGrow) resize();
  else button.hidden = false;
});
button.addEventListener('click', () => {
  isAsked = true;
  resize();
});

function resize() {
  frame.height = String(wantedPx);
  button.hidden = true;
}
