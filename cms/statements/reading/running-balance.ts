/** Where a statement's balance does not follow from the row before. */
export interface BalanceBreak {
  line: number;
  expected: number;
  found: number;
}

export interface BalanceCheck {
  /** Rows that carry a balance. */
  rows: number;
  order: 'oldest first' | 'newest first';
  /** How often it breaks, and the first places. 0: nothing is missing between the first row and the last. */
  breaks: number;
  first: BalanceBreak[];
}

const SHOWN = 20;

interface Direction {
  breaks: number;
  first: BalanceBreak[];
  /** What has moved since the last row with a balance. */
  moved: number;
}

/**
 * Follows the balance through a statement row by row, supposing both orders at once, since banks write
 * either; the one with fewer breaks is the statement's.
 */
export class RunningBalance {
  #rows = 0;
  #last: number | undefined;
  readonly #up: Direction = { breaks: 0, first: [], moved: 0 };
  readonly #down: Direction = { breaks: 0, first: [], moved: 0 };

  /** `amount` undefined for a row that cannot be read: it breaks the chain where it stands. */
  add(line: number, amount: number | undefined, balance: number | undefined): void {
    this.#up.moved += amount ?? 0;
    if (balance !== undefined) {
      this.#rows += 1;
      if (this.#last !== undefined) {
        check(this.#up, line, this.#last + this.#up.moved, balance);
        check(this.#down, line, this.#last - this.#down.moved, balance);
      }
      this.#last = balance;
      this.#up.moved = 0;
      this.#down.moved = 0;
    }
    this.#down.moved += amount ?? 0;
  }

  /** undefined if no row carries a balance. */
  result(): BalanceCheck | undefined {
    if (this.#rows === 0) return undefined;
    const isUp = this.#up.breaks <= this.#down.breaks;
    const { breaks, first } = isUp ? this.#up : this.#down;
    return { rows: this.#rows, order: isUp ? 'oldest first' : 'newest first', breaks, first };
  }
}

function check(direction: Direction, line: number, expected: number, found: number): void {
  if (expected === found) return;
  direction.breaks += 1;
  if (direction.first.length < SHOWN) direction.first.push({ line, expected, found });
}
