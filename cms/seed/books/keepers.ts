import type { Payload, PayloadRequest } from 'payload';
import type { Role } from '#cms/access/roles.ts';
import { randomPassword } from '#cms/users/ensure-admin.ts';

/** Who signs the sample's books: one enters and proposes, another confirms and verifies. */
export interface Keepers {
  treasurer: { id: number };
  approver: { id: number };
}

/** Addresses that reach nobody (RFC 2606), passwords that nobody knows: these accounts only sign. */
const PEOPLE = {
  treasurer: { name: 'Thủ quỹ của nội dung mẫu', email: 'thu-quy.minh-hoa@example.invalid' },
  approver: { name: 'Người duyệt của nội dung mẫu', email: 'nguoi-duyet.minh-hoa@example.invalid' },
  editor: { name: 'Biên tập viên của nội dung mẫu', email: 'bien-tap.minh-hoa@example.invalid' },
} as const satisfies Partial<Record<Role, object>>;

/** Makes the two accounts, in the transaction of the request; those that exist are taken. */
export async function makeKeepers(payload: Payload, req: PayloadRequest): Promise<Keepers> {
  return {
    treasurer: await keeper(payload, req, 'treasurer'),
    approver: await keeper(payload, req, 'approver'),
  };
}

/** Who proposes the hosts that links may lead to, and who approves them. */
export async function makeHostKeepers(
  payload: Payload,
  req: PayloadRequest,
): Promise<{ proposer: number; approver: number }> {
  const proposer = await keeper(payload, req, 'editor');
  const approver = await keeper(payload, req, 'approver');
  return { proposer: proposer.id, approver: approver.id };
}

/** Who approves the sample's documents. */
export async function approverOfSample(
  payload: Payload,
  req: PayloadRequest,
): Promise<{ id: number; name: string }> {
  return { ...(await keeper(payload, req, 'approver')), name: PEOPLE.approver.name };
}

async function keeper(
  payload: Payload,
  req: PayloadRequest,
  role: keyof typeof PEOPLE,
): Promise<{ id: number }> {
  const person = PEOPLE[role];
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: person.email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const known =
    docs[0] ??
    (await payload.create({
      collection: 'users',
      data: { ...person, role, password: randomPassword() },
      depth: 0,
      overrideAccess: true,
      req,
    }));
  return { id: Number(known.id) };
}
