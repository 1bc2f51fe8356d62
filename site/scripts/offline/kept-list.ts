import { PATHS } from '#contract/paths.ts';
import { KEPT_AT, keptWords, titleOf } from './kept-page.ts';
import { CACHES, forget } from './store.ts';

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
    await forgotten();
    const done = document.createElement('p');
    done.className = 'empty';
    done.tabIndex = -1;
    done.textContent = 'Đã xóa hết. Những trang bạn mở từ giờ lại được lưu.';
    this.replaceChildren(done);
    done.focus();
  }
}

/** Leaves it to the worker, if there is one: it may be about to keep something. */
async function forgotten(): Promise<void> {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return forget();
  const { port1, port2 } = new MessageChannel();
  const done = new Promise((heard) => (port1.onmessage = heard));
  worker.postMessage({ forget: true }, [port2]);
  await done;
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
