import type { PayloadRequest } from 'payload';
import { isAdmin } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { door, type Body, type DoorEndpoint } from './door.ts';

/** Whoever is signed in, and by which session. */
export interface Me {
  id: number;
  name: string;
  email: string;
  role: string;
  sid: string;
}

/** @throws {APIError} 401 for a visitor */
export function meOf(req: PayloadRequest): Me {
  const sid = (req.user as { _sid?: string } | null)?._sid;
  if (!req.user || !sid) throw refusal(req.t('error:unauthorized'), 403);
  const { id, name, email, role } = req.user;
  return { id: Number(id), name, email, role, sid };
}

/** A POST about one's own account. */
export const ownDoor = (
  path: string,
  answer: (req: PayloadRequest, body: Body, me: Me) => Promise<Response>,
): DoorEndpoint => door(path, async (req, body) => answer(req, body, meOf(req)));

/** A POST of an administrator about somebody else's account. */
export const adminDoor = (
  path: string,
  answer: (req: PayloadRequest, about: number, body: Body, me: Me) => Promise<Response>,
): DoorEndpoint =>
  door(path, async (req, body) => {
    const me = meOf(req);
    const about = idIn(req);
    if (about === me.id) throw refusal('Việc này chỉ làm được với tài khoản của người khác.', 403);
    return answer(req, about, body, me);
  });

/** The account that an administrator asks about. @throws {APIError} 403 for others, 404 for no number */
export function idIn(req: PayloadRequest): number {
  if (!isAdmin({ req })) throw refusal('Chỉ quản trị viên làm được việc này.', 403);
  const id = Number(req.routeParams?.['id']);
  if (!Number.isSafeInteger(id) || id < 1) throw refusal(req.t('general:notFound'), 404);
  return id;
}
