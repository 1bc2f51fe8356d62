import { EDITING_HEADER, formatEditing } from '#cms/editing/editing-header.ts';
import type { Desk, RestAnswer, Sender } from '#tests/support/desk.ts';

/** A form as the desk opens it: it knows what it has seen, and says so with every save. */
export interface OpenForm {
  name: string;
  seen: string;
  /** Autosaves, as the form does while somebody types. */
  save(data: object): Promise<RestAnswer>;
  /** Any other request of the form, without learning from its answer. */
  send(method: string, path: string, body?: unknown): Promise<RestAnswer>;
  /** Reads the newest state, as somebody who looks at both versions does. */
  look(): Promise<RestAnswer>;
}

let opened = 0;

/** Opens a form of an article; each call is a tab of its own. */
export async function openForm(desk: Desk, sender: Exclude<Sender, 'nobody'>, id: number): Promise<OpenForm> {
  const form: OpenForm = {
    name: `form-of-test-${++opened}`,
    seen: '',
    send: (method, path, body) =>
      desk.rest(sender, method, path, body, {
        [EDITING_HEADER]: formatEditing({
          collection: 'articles',
          id,
          seen: form.seen,
          form: form.name,
          user: desk.accounts[sender],
        }),
      }),
    save: async (data) => {
      const answer = await form.send('PATCH', `/articles/${id}?draft=true&autosave=true&depth=0`, {
        ...data,
        _status: 'draft',
      });
      if (answer.status === 200) form.seen = answer.body.doc.updatedAt;
      return answer;
    },
    look: async () => {
      const answer = await desk.rest(sender, 'GET', `/articles/${id}?draft=true&depth=0`);
      form.seen = answer.body.updatedAt;
      return answer;
    },
  };
  await form.look();
  return form;
}
