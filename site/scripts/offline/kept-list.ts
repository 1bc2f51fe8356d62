import { PATHS } from '#contract/paths.ts';
import { KEPT_AT, keptWords, titleOf } from './kept-page.ts';
import { CACHES } from './store.ts';

interface Kept {
  path: string;
  title: string;
  at: string;
}

/** Lists what the device holds, last kept first, and lets the reader delete it. */
class KeptList extends HTMLElement {
  connectedCallback() {
    // No storage at all in some private windows: then nothing is kept, as the page already says.
    if ('caches' in globalThis) void this.#fill();
  }

  async #fill() {
    const kept = (await keptPages()).filter(({ path }) => path !== PATHS.offline);
    if (kept.length === 0) return;
    const list = document.createElement('ul');
    list.className = 'lines';
    list.append(...kept.map(lineOf));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kept-delete';
    button.textContent = 'Xóa hết bản lưu trên máy này';
    button.addEventListener('click', () => void this.#empty());
    this.replaceChildren(list, button);
  }

  async #empty() {
    for (const name of Object.values(CACHES)) await caches.delete(name);
    const done = document.createElement('p');
    done.className = 'empty';
    done.tabIndex = -1;
    done.textContent = 'Đã xóa hết. Những trang bạn mở từ giờ lại được lưu.';
    this.replaceChildren(done);
    done.focus();
  }
}

async function keptPages(): Promise<Kept[]> {
  const cache = await caches.open(CACHES.pages);
  const found: Kept[] = [];
  for (const request of await cache.keys()) {
    const copy = await cache.match(request);
    const path = new URL(request.url).pathname;
    if (copy)
      found.push({ path, title: titleOf(await copy.text(), path), at: copy.headers.get(KEPT_AT) ?? '' });
  }
  return found.reverse();
}

function lineOf({ path, title, at }: Kept): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = `Lưu lúc ${keptWords(at)}`;
  line.append(link, time);
  return line;
}

customElements.define('kept-list', KeptList);
