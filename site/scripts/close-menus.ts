/** An open menu or panel of the masthead closes with Escape, and when the reader goes elsewhere. */
const OPEN = '.masthead details[open]';

function closeAll(but?: Node | null) {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN))
    if (!but || !menu.contains(but)) menu.open = false;
}

document.addEventListener('click', (event) => closeAll(event.target as Node));
document.addEventListener('focusin', (event) => closeAll(event.target as Node));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector<HTMLDetailsElement>(OPEN);
  closeAll();
  open?.querySelector('summary')?.focus();
});
