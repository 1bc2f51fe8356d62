import { EDITING_HEADER, formatEditing, type Editing } from '#cms/editing/editing-header.ts';

/*
 * Payload's form sends its saves by the browser's fetch and offers no place between the two. Here
 * requests to a document whose form is open pass through that form: it says what it has seen, and
 * hears what became of the save. Everything else goes its way untouched.
 */

/** A save on its way. */
export interface Sending {
  /** The whole form, not some single property. */
  carriesWords: boolean;
  /** By itself, not by a button: nobody waits for a notice. */
  isAutosave: boolean;
  go(): Promise<Response>;
}

export interface WiredForm {
  editing(): Editing;
  save(sending: Sending): Promise<Response>;
}

const forms = new Set<WiredForm>();
let original: typeof fetch | undefined;

/** Wires a form until the returned function is called. */
export function wire(form: WiredForm): () => void {
  if (!original) {
    original = window.fetch;
    window.fetch = wiredFetch;
  }
  forms.add(form);
  return () => forms.delete(form);
}

const wiredFetch: typeof fetch = (input, init) => {
  const send = original!;
  const url = new URL(input instanceof Request ? input.url : input, window.location.href);
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase();
  const form = method === 'GET' || forms.size === 0 ? undefined : formOf(url);
  if (!form) return send.call(window, input, init);
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  const go = () => {
    headers.set(EDITING_HEADER, formatEditing(form.editing()));
    return send.call(window, input, { ...init, headers });
  };
  if (method !== 'PATCH' || !url.pathname.endsWith(addressOf(form.editing()))) return go();
  const isAutosave = url.searchParams.get('autosave') === 'true';
  const carriesWords = isAutosave || init?.body instanceof FormData;
  return form.save({ carriesWords, isAutosave, go });
};

const addressOf = ({ collection, id }: Editing) => `/api/${collection}/${id}`;

/** The form of the document that a request is about; the last one opened, if there are two. */
function formOf(url: URL): WiredForm | undefined {
  if (url.origin !== window.location.origin) return undefined;
  return [...forms].findLast((form) => {
    const address = addressOf(form.editing());
    return url.pathname === address || url.pathname.startsWith(`${address}/`);
  });
}
