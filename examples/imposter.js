// Tells the page heights that are not its own, in every dialect, as if it were each of the maps.

let lies = 0;
setInterval(() => {
  for (const id of ['', 'plain', 'element'])
    parent.postMessage({type: 'itinera:height', v: 1, id, height: 2900}, '*');
  parent.postMessage({sentinel: 'amp', type: 'embed-size', height: 2900}, '*');
  parent.postMessage('pymxPYMxmapxPYMxheightxPYMx2900', '*');
  lies += 1;
  const told = document.querySelector('#lies');
  if (told) told.textContent = String(lies);
}, 500);
