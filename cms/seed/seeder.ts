import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import type { SingleKind } from '#contract/kinds.ts';
import { COLLECTION_OF, GLOBAL_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { publishUnder } from '#cms/workflow/publishing-context.ts';
import { approverOfSample } from './books/keepers.ts';
import { seedBooks } from './books/seed-books.ts';
import { seedHosts } from './seed-hosts.ts';
import { seedConsents } from './seed-consents.ts';
import { DeskIds } from './desk-ids.ts';
import { DATA_FOR_DESK, type Written } from './documents-for-desk.ts';
import type { Sample } from './sample/types.ts';

type Transaction = NonNullable<PayloadRequest['transactionID']>;
type ToData = (face: unknown, ids: DeskIds) => Record<string, unknown>;

/** Writes faces as documents, all in one transaction: a seed that is broken off leaves nothing. */
export class Seeder {
  readonly ids = new DeskIds();
  readonly #payload: Payload;
  readonly #transaction: Transaction;
  /** Documents that name others made after them. */
  readonly #unfinished: (() => Promise<unknown>)[] = [];
  /** Who answers for what the seed publishes. */
  #approver: Promise<{ id: number; name: string }> | undefined;

  constructor(payload: Payload, transaction: Transaction) {
    this.#payload = payload;
    this.#transaction = transaction;
  }

  async create<K extends CollectionKind & Written>(kind: K, face: FaceOf<K>): Promise<void> {
    const toData = DATA_FOR_DESK[kind] as ToData;
    this.ids.takeMisses();
    const data = toData(face, this.ids);
    const isComplete = this.ids.takeMisses() === 0;
    const { id } = await this.#payload.create({
      ...(await this.#common()),
      overrideAccess: true,
      collection: COLLECTION_OF[kind],
      data: { ...data, _status: 'published' } as never,
    });
    this.ids.set(kind, face.id, Number(id));
    if (!isComplete)
      this.#unfinished.push(async () =>
        this.#payload.update({
          ...(await this.#common()),
          overrideAccess: true,
          collection: COLLECTION_OF[kind],
          id,
          data: { ...toData(face, this.ids), _status: 'published' } as never,
        }),
      );
  }

  async upload(
    sampleId: string,
    data: Record<string, unknown>,
    bytes: Buffer,
    { name, mimetype }: { name: string; mimetype: string },
  ): Promise<void> {
    const file = { data: bytes, mimetype, name, size: bytes.length };
    const { id } = await this.#payload.create({
      ...(await this.#common()),
      overrideAccess: true,
      collection: 'media',
      data: data as never,
      file,
    });
    this.ids.set('media', sampleId, Number(id));
  }

  async updateGlobal<K extends SingleKind>(kind: K, face: FaceOf<K>): Promise<void> {
    const data = (DATA_FOR_DESK[kind] as ToData)(face, this.ids);
    const common = await this.#common();
    findWithoutAccess(common.req);
    await this.#payload.updateGlobal({
      ...common,
      overrideAccess: true,
      slug: GLOBAL_OF[kind],
      data: data as never,
    });
  }

  /** What is not entered over a form: in the same transaction. */
  async books(sample: Sample): Promise<void> {
    const { req } = await this.#common();
    await seedBooks(this.#payload, req, sample, this.ids);
  }

  /** Where links may lead. */
  async hosts(): Promise<number> {
    const { req } = await this.#common();
    return seedHosts(this.#payload, req);
  }

  /** What the register of consents looks like. */
  async consents({ media }: Sample): Promise<number> {
    const { req } = await this.#common();
    const pictures = this.ids.all(
      'media',
      media.map(({ id }) => id),
    );
    return seedConsents(this.#payload, req, pictures);
  }

  /** Fills in what named documents that had not been made yet. */
  async finish(): Promise<void> {
    for (const complete of this.#unfinished) await complete();
  }

  async #common() {
    const req = await this.#request();
    this.#approver ??= approverOfSample(this.#payload, req);
    publishUnder(req, { approver: await this.#approver });
    return { req, depth: 0 } as const;
  }

  async #request(): Promise<PayloadRequest> {
    const req = await createLocalReq({}, this.#payload);
    req.transactionID = this.#transaction;
    return req;
  }
}

/**
 * Payload looks for what a global names (a picture) with the rights of the request even where `overrideAccess`
 * is set: as of 3.90 it does not hand that on to the checks of a global's fields, and a seed is nobody.
 */
function findWithoutAccess({ payloadDataLoader }: PayloadRequest): void {
  const find = payloadDataLoader.find.bind(payloadDataLoader);
  payloadDataLoader.find = (options) => find({ ...options, overrideAccess: true });
}
