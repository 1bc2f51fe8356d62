/** The one policy that the Content-Security-Policy lets through: it knows one address. */
const POLICY = 'offline-worker';
const WORKER = '/sw.js';

/** Browsers with Trusted Types ask for the address of a worker as one of these. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (url: string) => string };
}

/**
 * Sets the worker up, and tells it of this page, once the page stands. Not in a preview, which is drafts, and
 * not under another name of the host: the page's own address is on this one.
 */
function keepPages(): void {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!('serviceWorker' in navigator) || !own?.href.startsWith(`${location.origin}/`)) return;
  addEventListener('load', () => void start().catch(goOnWithout));
  addEventListener('online', () => void tell({ online: true }));
}

async function start(): Promise<void> {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => WORKER });
  const address = policy?.createScriptURL(WORKER) ?? WORKER;
  await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
  const pictures = [...document.images].filter((image) => image.complete && image.currentSrc);
  await tell({ opened: location.pathname, pictures: pictures.map((image) => image.currentSrc) });
}

async function tell(message: object): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}

/** A private window, a full disk, a browser inside another app: everything else works as before. */
function goOnWithout(reason: unknown): void {
  console.info('No offline reading here:', reason);
}

keepPages();
