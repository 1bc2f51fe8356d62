'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { Presence, Present } from '#cms/editing/presence.ts';
import type { EditingSession } from './editing-session.ts';

const LOOK_EVERY_MS = 2000;
const BEAT_EVERY_MS = 10_000;
const BEAT_HIDDEN_MS = 25_000;

/** Who else has this document open. Says that we are here, and whether we type. */
export function usePresence(session: EditingSession): readonly Present[] {
  const [others, setOthers] = useState<readonly Present[]>([]);
  useEffect(() => {
    const { collection, id, form } = session.editing();
    const address = `/${collection}/${id}/presence`;
    let [last, wasTyping, isFirst, isOver] = [0, false, true, false];
    const beat = async (isTyping: boolean) => {
      [last, wasTyping] = [Date.now(), isTyping];
      const presence = await ask('POST', address, { form, isTyping });
      if (isOver) return;
      setOthers(presence?.others ?? []);
      if (presence?.newest) await session.heard(presence.newest, isFirst);
      isFirst = false;
    };
    const look = () => {
      const isTyping = session.isTyping;
      const wait = document.hidden ? BEAT_HIDDEN_MS : BEAT_EVERY_MS;
      if ((isTyping && !wasTyping) || Date.now() - last >= wait) void beat(isTyping);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    const leave = () => void ask('DELETE', address, { form });
    window.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [session]);
  return others;
}

/** Nothing while the desk does not answer; the next beat comes by itself. */
async function ask(method: 'POST' | 'DELETE', path: string, body: object): Promise<Presence | undefined> {
  const answer = await askDesk<Presence | undefined>(method, path, body, { keepalive: true });
  return answer.ok ? answer.body : undefined;
}
