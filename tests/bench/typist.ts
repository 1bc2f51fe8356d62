import { setTimeout as pause } from 'node:timers/promises';
import { EDITING_HEADER, formatEditing } from '#cms/editing/editing-header.ts';

const SAVES_EVERY_MS = 5000;
const BEATS_EVERY_MS = 10_000;

type Doc = Record<string, unknown> & { updatedAt: string; body: { root: { children: unknown[] } } };

/** An editor at the desk, by HTTP: a form that saves every five seconds and says that it is open. */
export class Typist {
  readonly article: number;
  readonly times: number[] = [];
  readonly accepted: { sign: string; at: string }[] = [];
  stale = 0;
  failures = 0;
  #desk: string;
  #cookie: string;
  #user: number;
  #number: number;
  #form: string;
  #doc!: Doc;

  private constructor(desk: string, cookie: string, user: number, article: number, number: number) {
    this.#desk = desk;
    this.#cookie = cookie;
    this.#user = user;
    this.article = article;
    this.#number = number;
    this.#form = `typist-of-bench-${number}`;
  }

  static async open(desk: string, email: string, password: string, article: number, number: number) {
    const answer = await fetch(`${desk}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', origin: desk },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`${email} cannot log in: ${answer.status} ${await answer.text()}`);
    const { user } = (await answer.json()) as { user: { id: number } };
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
    const typist = new Typist(desk, cookie, user.id, article, number);
    await typist.#look();
    return typist;
  }

  /** Writes until then; a save that is refused as stale is looked at and written again. */
  async write(until: number): Promise<void> {
    await pause((this.#number * SAVES_EVERY_MS) / 10);
    const beats = setInterval(() => void this.#beat(), BEATS_EVERY_MS);
    for (let n = 0; Date.now() < until; n++) {
      const next = Date.now() + SAVES_EVERY_MS;
      const sign = `dấu-${this.#number}-${n}`;
      while (!(await this.#save(sign)) && Date.now() < until) await this.#look();
      await pause(Math.max(0, next - Date.now()));
    }
    clearInterval(beats);
  }

  async #look(): Promise<void> {
    const answer = await this.#send('GET', `?draft=true&depth=0`);
    this.#doc = (await answer.json()) as Doc;
  }

  /** @returns false if somebody else was faster */
  async #save(sign: string): Promise<boolean> {
    const { id: _id, createdAt: _made, updatedAt: _changed, ...doc } = withSign(this.#doc, sign);
    const started = performance.now();
    const answer = await this.#send('PATCH', '?draft=true&autosave=true&depth=0', {
      ...doc,
      _status: 'draft',
    });
    this.times.push(performance.now() - started);
    const body = (await answer.json()) as { doc?: Doc };
    if (answer.status === 409) {
      this.stale += 1;
      return false;
    }
    if (!answer.ok || !body.doc) {
      this.failures += 1;
      console.error(`Editor ${this.#number}: ${answer.status} ${JSON.stringify(body).slice(0, 500)}`);
      return true;
    }
    this.#doc = body.doc;
    this.accepted.push({ sign, at: body.doc.updatedAt });
    return true;
  }

  async #beat(): Promise<void> {
    const answer = await this.#send('POST', '/presence', { form: this.#form, isTyping: true });
    if (!answer.ok) this.failures += 1;
    await answer.arrayBuffer();
  }

  #send(method: string, rest: string, body?: object): Promise<Response> {
    return fetch(`${this.#desk}/api/articles/${this.article}${rest}`, {
      method,
      headers: {
        cookie: this.#cookie,
        origin: this.#desk,
        'Content-Type': 'application/json',
        [EDITING_HEADER]: formatEditing({
          collection: 'articles',
          id: this.article,
          seen: this.#doc?.updatedAt ?? new Date(0).toISOString(),
          form: this.#form,
          user: this.#user,
        }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}

/** The article with one more paragraph. */
function withSign(doc: Doc, sign: string): Doc {
  const text = { type: 'text', version: 1, text: sign, format: 0, mode: 'normal', style: '', detail: 0 };
  const paragraph = {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [text],
  };
  return { ...doc, body: { root: { ...doc.body.root, children: [...doc.body.root.children, paragraph] } } };
}
