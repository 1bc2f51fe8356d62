'use client';

import { Link, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { readsLetters } from '#cms/access/letters.ts';

/** Above an answer, for who may read it: the letter that is answered. */
export function LetterLink() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (id === undefined || !user || !readsLetters({ req: { user: user as never } })) return null;
  return (
    <p className="field-type">
      <Link href={`/admin/collections/letters?where[or][0][and][0][answer][equals]=${id}`} prefetch={false}>
        Xem thư góp ý mà bản này trả lời
      </Link>
    </p>
  );
}
