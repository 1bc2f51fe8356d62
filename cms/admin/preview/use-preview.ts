'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import type { FormState } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { PreviewAnswer } from '#cms/preview/preview-endpoints.ts';
import { followTyping, type Follower } from './follow-typing.ts';

export interface UsePreview {
  /** Undefined until the first answer. */
  answer: PreviewAnswer | undefined;
  /** Why there is none at the moment, in words. */
  trouble: string | undefined;
  /** To be told of every state of the form. */
  formChanged: (fields: FormState) => void;
}

/**
 * Lays the form over the site, again whenever it or the hour changes. `onShown` is called when the preview server
 * has something newer to show; nothing is rendered anew here for that, so that the form is not disturbed.
 */
export function usePreview(at: string | null, onShown: () => void): UsePreview {
  const { id, collectionSlug } = useDocumentInfo();
  const [answer, setAnswer] = useState<PreviewAnswer | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const fields = useRef<FormState>({});
  const session = useRef<string | undefined>(undefined);
  const turn = useRef(0);
  const follower = useRef<Follower | undefined>(undefined);
  const address = `/${collectionSlug}/${id}/preview`;

  useEffect(() => {
    const stop = new AbortController();
    const send = async () => {
      const data = reduceFieldsToValues(fields.current, true);
      const asked = { data, session: session.current, turn: (turn.current += 1), at: at ?? undefined };
      const said = await ask(address, asked, stop.signal);
      if (stop.signal.aborted) return;
      setTrouble(said.trouble);
      if (!said.answer) return;
      session.current = said.answer.session;
      setAnswer((before) => (isSame(before, said.answer) ? before : said.answer));
      onShown();
    };
    follower.current = followTyping(send);
    follower.current.changed();
    return () => {
      follower.current?.stop();
      stop.abort();
    };
  }, [address, at, onShown]);

  useEffect(
    () => () => {
      const ended = session.current;
      session.current = undefined;
      // The page may be going away; a session that nobody renews ends by itself.
      if (ended) void askDesk('DELETE', `${address}?session=${ended}`, undefined, { keepalive: true });
    },
    [address],
  );

  const formChanged = useCallback((state: FormState) => {
    fields.current = state;
    follower.current?.changed();
  }, []);
  return { answer, trouble, formChanged };
}

const WAITING = 'Bàn biên tập chưa trả lời. Bản xem trước sẽ tự cập nhật khi có mạng lại.';

async function ask(
  path: string,
  asked: object,
  signal: AbortSignal,
): Promise<{ answer?: PreviewAnswer; trouble?: string }> {
  const answer = await askDesk<PreviewAnswer>('POST', path, asked, { signal });
  if (answer.ok) return { answer: answer.body };
  return { trouble: answer.status === 0 ? WAITING : answer.problem };
}

const isSame = (a: PreviewAnswer | undefined, b: PreviewAnswer | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);
