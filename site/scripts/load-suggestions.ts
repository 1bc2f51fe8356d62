/** Suggestions are loaded when a reader first turns to a search box, and by nobody else. */
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.suggest !== undefined)
    void import('./search-suggestions.ts').then(({ suggestFor }) => suggestFor(target));
});
