/*
 * Puts the reader's own way of reading on the page before it is first painted: a classic script in the head,
 * sent as it stands here. The panel (reading-settings.ts) writes what this reads. `data-script` and
 * `data-speech` let the style sheet show what works with script only, from the first paint on.
 */
(function (root) {
  root.dataset.script = 'on';
  if ('speechSynthesis' in globalThis) root.dataset.speech = 'on';
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('cach-doc')));
  } catch {
    // Browsers inside other apps may forbid storage: the panel then says that nothing is kept.
    root.dataset.kept = 'no';
  }
})(document.documentElement);
