import type { NumberField, NumberFieldSingleValidation } from 'payload';
import { parseDong, UnreadableDong } from '#contract/text/numbers.ts';

/** Whole đồng: money is never a fraction. What is still text could not be read; the error says why. */
export const wholeDong: NumberFieldSingleValidation = (value: unknown, { required }) => {
  if (value === null || value === undefined) return required ? 'Cần điền số tiền.' : true;
  if (typeof value === 'string') return dongProblem(value) ?? true;
  return (
    (Number.isSafeInteger(value) && Number(value) >= 0) || 'Điền số đồng nguyên, không âm, không có phần lẻ.'
  );
};

/** Why a typed sum cannot be read, in Vietnamese; undefined if it can. */
export function dongProblem(typed: string): string | undefined {
  try {
    parseDong(typed);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableDong) return error.message;
    throw error;
  }
}

type Options = {
  label: string;
  required?: boolean;
  description?: string;
  width?: string;
  condition?: NonNullable<NumberField['admin']>['condition'];
};

/**
 * A sum of money as people write it, "30.000.000" or "30tr" or "1,5 tỷ", stored in whole đồng.
 * `readDong` reads what comes in as text before Payload would make "30.000.000" a 30.
 */
export function dongField(name: string, { label, required, ...admin }: Options): NumberField {
  return {
    name,
    label,
    type: 'number',
    required,
    validate: wholeDong,
    custom: { dong: true },
    admin: {
      ...admin,
      components: { Field: '/admin/giving/dong-input#DongInput', Cell: '/admin/giving/dong-cell#DongCell' },
    },
  };
}
