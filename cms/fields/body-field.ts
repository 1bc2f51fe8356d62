import type { RichTextField } from 'payload';
import { bodyEditor } from '#cms/rich-text/body-editor.ts';

type Options = { label: string; required?: boolean; description?: string };

/** A rich text of the closed set of nodes. `refuseMalformedBodies` checks it on every write, drafts too. */
export function bodyField(name: string, { label, required, description }: Options): RichTextField {
  return { name, label, type: 'richText', required, editor: bodyEditor, admin: { description } };
}
