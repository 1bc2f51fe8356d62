'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { Reference } from '#cms/editing/comparison/line.ts';

interface Named {
  title: string;
  picture?: string;
}

const asked = new Map<string, Promise<Named>>();

/** What a value names: documents by their titles, pictures in small. */
export function References({ references }: { references: readonly Reference[] }) {
  return references.map((reference, i) => <NamedReference key={`${i}-${reference.id}`} {...reference} />);
}

function NamedReference({ collection, id }: Reference) {
  const [named, setNamed] = useState<Named>({ title: `số ${id}` });
  useEffect(() => {
    let isOver = false;
    void nameOf(collection, id).then((found) => !isOver && setNamed(found));
    return () => {
      isOver = true;
    };
  }, [collection, id]);
  return (
    <span className="named-reference">
      {named.picture && <img src={named.picture} alt="" width={96} height={64} loading="lazy" />}
      {named.title}
    </span>
  );
}

function nameOf(collection: string, id: string): Promise<Named> {
  const key = `${collection}/${id}`;
  const known = asked.get(key) ?? lookUp(collection, id);
  asked.set(key, known);
  return known;
}

/** By its number where it is gone, or not for these eyes. */
async function lookUp(collection: string, id: string): Promise<Named> {
  const answer = await askDesk<Record<string, unknown>>('GET', `/${collection}/${id}?depth=0&draft=true`);
  if (!answer.ok) return { title: `số ${id}` };
  const doc = answer.body;
  const title = [doc['title'], doc['name'], doc['alt'], doc['filename']].find(
    (word) => typeof word === 'string' && word !== '',
  ) as string | undefined;
  const picture = [doc['thumbnailURL'], isPicture(doc) ? doc['url'] : undefined].find(
    (word) => typeof word === 'string',
  ) as string | undefined;
  return { title: title ?? `số ${id}`, ...(picture && { picture }) };
}

const isPicture = (doc: Record<string, unknown>) =>
  typeof doc['mimeType'] === 'string' && doc['mimeType'].startsWith('image/');
