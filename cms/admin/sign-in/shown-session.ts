import type { ListedSession } from '#cms/sign-in/sessions/session-list.ts';
import { sayMoment } from '../clock/say-moment.ts';

/** A session in words. */
export interface ShownSession {
  id: string;
  device: string;
  network: string;
  began: string;
  lastSeen: string;
  isThis: boolean;
}

export const shownSession = (session: ListedSession): ShownSession => ({
  id: session.id,
  device: session.device,
  network: session.network === 'không rõ' ? 'mạng không rõ' : `mạng ${session.network}`,
  began: sayMoment(session.began_at),
  lastSeen: sayMoment(session.last_seen_at),
  isThis: session.is_this,
});
