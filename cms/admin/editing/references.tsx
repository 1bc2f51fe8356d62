'use client';

import { useEffect, useState } from 'react';
import type { Reference } from '#cms/editing/comparison/shown-lines.ts';

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
  try {
    const answer = await fetch(`/api/${collection}/${id}?depth=0&draft=true`, { credentials: 'same-origin' });
    if (!answer.ok) return { title: `số ${id}` };
    const doc = (await answer.json()) as Record<string, unknown>;
    const title = [doc['title'], doc['name'], doc['alt'], doc['filename']].find(
      (word) => typeof word === 'string' && word !== '',
    ) as string | undefined;
    const picture = [doc['thumbnailURL'], isPicture(doc) ? doc['url'] : undefined].find(
      (word) => typeof word === 'string',
    ) as string | undefined;
    return { title: title ?? `số ${id}`, ...(picture && { picture }) };
  } catch (error) {
    if (error instanceof TypeError) return { title: `số ${id}` };
    throw error;
  }
}

const isPicture = (doc: Record<string, unknown>) =>
  typeof doc['mimeType'] === 'string' && doc['mimeType'].startsWith('image/');
