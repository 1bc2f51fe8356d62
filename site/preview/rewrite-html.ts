import { Tokenizer } from 'htmlparser2';

/** Attributes that hold one address. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'data-from',
]);

/** Attributes that hold several, each with its size. */
const SETS: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

export interface Rewriting {
  /** Where an address of the site, "/tin-tuc/", is to lead. */
  lead: (address: string) => string;
  /** Goes before the end of the head. */
  head: string;
  /** Goes to the beginning of the body. */
  body: string;
}

/**
 * Makes a page of ours one of a preview: its addresses lead to where `lead` says, and something is added. Not
 * another byte changes. The page is read as a browser reads it, so that an address in a text or in a script
 * stays what it is.
 */
export function rewriteHtml(html: string, { lead, head, body }: Rewriting): string {
  const pieces: string[] = [];
  let done = 0;
  const put = (at: number, text: string, instead = at) => {
    pieces.push(html.slice(done, at), text);
    done = instead;
  };
  let tag = '';
  let attribute = '';
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => (tag = html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => (attribute = html.slice(start, end).toLowerCase()),
      onattribdata(start, end) {
        const value = html.slice(start, end);
        if (ADDRESSES.has(attribute)) put(start, led(value, lead), end);
        else if (SETS.has(attribute)) put(start, ledSet(value, lead), end);
      },
      onopentagend: (end) => tag === 'body' && put(end + 1, body),
      onclosetag: (start, end) => html.slice(start, end).toLowerCase() === 'head' && put(start - 2, head),
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.join('') + html.slice(done);
}

/** Only "/…" is ours; "//host/…" is another's. */
const led = (value: string, lead: Rewriting['lead']) =>
  value.startsWith('/') && !value.startsWith('//') ? lead(value) : value;

const ledSet = (value: string, lead: Rewriting['lead']) =>
  value.replaceAll(
    /(^|,\s*)(\/[^\s,]+)/gu,
    (_, before: string, address: string) => before + led(address, lead),
  );
