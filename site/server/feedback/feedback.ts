import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { readReceipt, showReceipt } from '#contract/feedback/receipt-code.ts';
import { PATHS } from '#contract/paths.ts';
import type { FeedbackLookup, FeedbackStep, TypedLetter } from '#site/model/feedback-letter.ts';
import { feedbackSecret, keepLetter, LettersRest } from './letter-folder.ts';
import { codeOf, readToken, receiptHash, signLetter, type LetterToken } from './letter-token.ts';
import { isWorkDone, newWork } from './proof-of-work.ts';
import { RateLimit } from './rate-limit.ts';
import { readForm, type FormRefusal } from './read-form.ts';
import { problemsOf, readTyped } from './read-letter.ts';
import { senderNetwork } from './sender-network.ts';
import { suspicionsOf } from './suspicions.ts';
import { ToldStates } from './told-states.ts';

const MINUTE = 60_000;
/** Nobody reads a page through in less; with the work done that is enough, without script it takes longer. */
const SOONEST_MS = { worked: 2_000, unworked: 10_000 } as const;
/** A page left open overnight still sends. */
const LASTS_MS = 24 * 60 * MINUTE;

/* Whole offices and phone networks share one address, so a network may send a good many. */
const REVIEWS = { perNetwork: 120, overall: 3000, windowMs: 10 * MINUTE };
const LETTERS = { perNetwork: 20, overall: 300, windowMs: 60 * MINUTE };
const LOOKUPS = { perNetwork: 60, overall: 2000, windowMs: 10 * MINUTE };

const SAYS = {
  tooSoon: 'Thư chưa được gửi. Mời bạn đọc lại thư, chờ khoảng mười giây rồi bấm “Gửi góp ý” lần nữa.',
  expired: 'Trang này đã mở quá lâu. Mời bạn xem lại rồi bấm “Gửi góp ý” lần nữa.',
  crowded: 'Vừa có quá nhiều thư gửi đến. Thư của bạn vẫn còn nguyên ở đây; mời bạn gửi lại sau ít phút.',
  rests:
    'Hệ thống chưa nhận được thư. Thư của bạn vẫn còn nguyên ở đây; mời bạn gửi lại sau ít phút, hoặc gọi điện cho văn phòng.',
  lookups: 'Vừa có quá nhiều lượt tra cứu. Mời bạn thử lại sau ít phút.',
} as const;

export interface FeedbackAnswer {
  status: 200 | 422 | 429 | 503;
  feedback?: FeedbackStep;
  lookup?: FeedbackLookup;
}

export interface FeedbackOptions {
  folder: string;
  siteUrl: string;
  proxies: number;
  log: Logger;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Takes letters (góp ý) in two steps, and looks receipts up. The first POST shows the letter again with a
 * signed token; the second, not too soon after it, is written to disk before anybody is thanked.
 */
export class Feedback {
  readonly #options: Required<FeedbackOptions>;
  readonly #reviews = new RateLimit(REVIEWS);
  readonly #letters = new RateLimit(LETTERS);
  readonly #lookups = new RateLimit(LOOKUPS);
  readonly #states: ToldStates;
  #secret: Promise<Buffer> | undefined;

  constructor(options: FeedbackOptions) {
    this.#options = { now: Date.now, ...options };
    this.#states = new ToldStates(options.folder);
  }

  /** Whether a POST to this path is taken. */
  takes(path: string): boolean {
    return this.startOf(path) !== undefined;
  }

  /** Where somebody begins who asks for the answer to a POST without one; undefined for other paths. */
  startOf(path: string): string | undefined {
    if (path === PATHS.feedbackSend) return PATHS.feedback;
    return path === PATHS.feedbackFound ? PATHS.feedbackLookup : undefined;
  }

  async answer(request: IncomingMessage, path: string): Promise<FeedbackAnswer | FormRefusal> {
    const form = await readForm(request, this.#options.siteUrl);
    if (typeof form === 'number') return form;
    const network = senderNetwork(request, this.#options.proxies);
    if (path === PATHS.feedbackFound) return this.#lookUp(form, network);
    const letter = readTyped(form);
    try {
      return await this.#take(form, letter, network);
    } catch (error) {
      if (!(error instanceof LettersRest)) throw error;
      this.#options.log.error({ err: error }, 'a letter could not be kept; its sender was told');
      return this.#review(letter, 503, { token: form.get('token') ?? '', notice: SAYS.rests });
    }
  }

  async #lookUp(form: URLSearchParams, network: string): Promise<FeedbackAnswer> {
    if (!this.#lookups.admits(network, this.#options.now()))
      return { status: 429, lookup: { notice: SAYS.lookups } };
    const code = readReceipt((form.get('code') ?? '').slice(0, 100));
    // What is no code is looked for like what is one: nobody was given the empty one.
    const hash = receiptHash(code ?? '');
    const state = await this.#states.of(hash);
    return { status: 200, lookup: code === undefined ? {} : { receipt: hash, state } };
  }

  async #take(form: URLSearchParams, letter: TypedLetter, network: string): Promise<FeedbackAnswer> {
    if (form.get('step') === 'edit') return { status: 200, feedback: { at: 'form', letter, problems: [] } };
    const problems = problemsOf(letter);
    if (problems.length > 0) return { status: 422, feedback: { at: 'form', letter, problems } };
    const signed = form.get('token') ?? '';
    const secret = await this.#key();
    const token = readToken(secret, signed, letter);
    if (!token) return this.#firstReview(letter, network);
    const age = this.#options.now() - token.issuedAt;
    if (age > LASTS_MS) return this.#review(letter, 422, { notice: SAYS.expired });
    const hasWorked = await isWorkDone(secret, token.nonce, form.get('work') ?? '');
    if (age < (hasWorked ? SOONEST_MS.worked : SOONEST_MS.unworked))
      return this.#review(letter, 422, { token: signed, notice: SAYS.tooSoon });
    if (!this.#letters.admits(network, this.#options.now()))
      return this.#review(letter, 429, { token: signed, notice: SAYS.crowded });
    return this.#keep(letter, token, { isTrapped: (form.get('website') ?? '') !== '', hasWorked });
  }

  #firstReview(letter: TypedLetter, network: string): FeedbackAnswer | Promise<FeedbackAnswer> {
    return this.#reviews.admits(network, this.#options.now())
      ? this.#review(letter, 200)
      : { status: 429, feedback: { at: 'form', letter, problems: [], notice: SAYS.crowded } };
  }

  /** The page that shows the letter again; with a token that still holds, or a new one. */
  async #review(
    letter: TypedLetter,
    status: FeedbackAnswer['status'],
    { token, notice }: { token?: string; notice?: string } = {},
  ): Promise<FeedbackAnswer> {
    const secret = await this.#key();
    const now = this.#options.now();
    const known = token === undefined ? undefined : readToken(secret, token, letter);
    const held = known ?? { issuedAt: now, nonce: randomBytes(16).toString('base64url') };
    const work = await newWork(secret, held.nonce, now + LASTS_MS);
    const signed = signLetter(secret, held, letter);
    return { status, feedback: { at: 'review', letter, token: signed, work, notice } };
  }

  async #keep(
    letter: TypedLetter,
    token: LetterToken,
    circumstances: Parameters<typeof suspicionsOf>[1],
  ): Promise<FeedbackAnswer> {
    const code = codeOf(await this.#key(), token);
    await keepLetter(this.#options.folder, {
      ...letter,
      receipt: receiptHash(code),
      receivedAt: new Date(this.#options.now()).toISOString(),
      suspicions: suspicionsOf(letter, circumstances),
    });
    return {
      status: 200,
      feedback: { at: 'sent', code: showReceipt(code), hasContact: letter.contact !== '' },
    };
  }

  /** Made at the first letter; where that fails, tried again with the next. */
  async #key(): Promise<Buffer> {
    this.#secret ??= feedbackSecret(this.#options.folder);
    try {
      return await this.#secret;
    } catch (error) {
      this.#secret = undefined;
      throw new LettersRest('no key could be made', { cause: error });
    }
  }
}
