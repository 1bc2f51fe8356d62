'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { capital } from '#contract/text/capital.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import {
  COLLECTION_OF,
  GLOBAL_OF,
  isSingle,
  NAME_OF,
  type CollectionKind,
} from '#cms/publishing/kind-slugs.ts';
import type { OpenLook } from '#cms/second-looks/second-looks.ts';

/** What was public once saved: somebody else looks at it and says so, with one tap. */
export function SecondLookList({ looks: given }: { looks: readonly OpenLook[] }) {
  const [looks, setLooks] = useState(given);
  if (looks.length === 0) return null;
  const sign = async (look: OpenLook) => {
    const { kind, id, seq } = look;
    const answer = await askDesk('POST', '/second-looks', { kind, id, seq });
    if (!answer.ok) return toast.error(answer.problem);
    toast.success('Đã ký.');
    setLooks((before) => before.filter((other) => other !== look));
  };
  return (
    <section className="start-list">
      <h2>Đã lên trang, chờ người thứ hai xem</h2>
      <ul>
        {looks.map((look) => (
          <li key={`${look.kind} ${look.id}`} className="second-look">
            <p>
              <a href={pathOf(look)}>
                {capital(NAME_OF[look.kind])}
                {look.title && `: ${look.title}`}
              </a>
              {look.state === 'withdrawn' && ' (đã xóa)'}
            </p>
            <p className="start-list__facts">
              {look.names}, {sayMoment(look.changedAt)}
            </p>
            {look.isOwn ? (
              <p className="start-list__facts">Người khác phải xem.</p>
            ) : (
              <Button buttonStyle="secondary" size="small" onClick={() => void sign(look)}>
                Đã xem
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function pathOf({ kind, id }: OpenLook): string {
  if (isSingle(kind)) return `/admin/globals/${GLOBAL_OF[kind]}`;
  return `/admin/collections/${COLLECTION_OF[kind as CollectionKind]}/${id}`;
}
