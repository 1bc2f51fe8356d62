import type { Payload, PayloadRequest } from 'payload';

/* Invented persons: the sample's pictures are drawings, and nobody had to be asked. */

const PEOPLE = [
  {
    person: 'Triệu Thị Hoa (nhân vật minh họa)',
    givenOn: '2023-03-05T05:00:00.000Z',
    scope: ['portal', 'social'],
    note: 'Nhân vật không có thật, ghi để xem cách dùng sổ.',
  },
  {
    person: 'Lý A Páo (nhân vật minh họa)',
    isChild: true,
    isSevenOrOlder: true,
    childAgreed: true,
    representative: 'Lý Văn Sính, bố (nhân vật minh họa)',
    givenOn: '2023-03-05T05:00:00.000Z',
    scope: ['portal'],
    note: 'Nhân vật không có thật, ghi để xem cách dùng sổ.',
  },
  {
    person: 'Nông Thị Bé (nhân vật minh họa)',
    isChild: true,
    representative: 'Hoàng Thị Lả, mẹ (nhân vật minh họa)',
    givenOn: '2023-04-12T05:00:00.000Z',
    scope: ['portal', 'print'],
    note: 'Nhân vật không có thật, ghi để xem cách dùng sổ.',
  },
] as const;

/** A few consents, one for each of the first pictures. */
export async function seedConsents(
  payload: Payload,
  req: PayloadRequest,
  pictures: readonly number[],
): Promise<number> {
  const pairs = PEOPLE.flatMap((person, i) =>
    pictures[i] === undefined ? [] : [{ person, picture: pictures[i] }],
  );
  for (const { person, picture } of pairs)
    await payload.create({
      collection: 'consents',
      data: { ...person, scope: [...person.scope], pictures: [picture] },
      depth: 0,
      overrideAccess: true,
      req,
    });
  return pairs.length;
}
