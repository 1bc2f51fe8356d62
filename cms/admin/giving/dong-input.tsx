'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { NumberFieldClientProps } from 'payload';
import { useState } from 'react';
import {
  formatDong,
  formatDongShort,
  formatNumber,
  parseDong,
  UnreadableDong,
} from '#contract/text/numbers.ts';
import { dongProblem } from '#cms/fields/dong-field.ts';
import './dong-input.css';

/** Undefined while it cannot be read: the server then says why. */
function readDong(typed: string): number | undefined {
  try {
    return parseDong(typed);
  } catch (error) {
    if (error instanceof UnreadableDong) return undefined;
    throw error;
  }
}

/** What cannot be read is marked at once; the rest the server judges. */
const isReadable = (value: unknown): string | true =>
  typeof value === 'string' ? (dongProblem(value) ?? true) : true;

const shownAs = (value: unknown): string =>
  typeof value === 'number' ? formatNumber(value) : typeof value === 'string' ? value : '';

/** A sum of money typed as people write it; below it what was understood, exactly and in short. */
export function DongInput({ field, path: givenPath, readOnly }: NumberFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<number | string | null>({
    potentiallyStalePath: givenPath,
    validate: isReadable,
  });
  const [typed, setTyped] = useState<string>();
  const id = `field-${path.replaceAll('.', '__')}`;
  const change = (text: string) => {
    setTyped(text);
    setValue(text.trim() === '' ? null : (readDong(text) ?? text));
  };
  const isSum = typeof value === 'number';
  return (
    <div className="field-type number dong-input" style={mergeFieldStyles(field)}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder="30.000.000 hoặc 30tr"
          value={typed ?? shownAs(value)}
          onChange={(event) => change(event.target.value)}
          onBlur={() => isSum && setTyped(undefined)}
          disabled={readOnly || disabled}
          aria-describedby={`${id}-read`}
        />
      </div>
      <p id={`${id}-read`} className="dong-input__read" aria-live="polite">
        {isSum ? exactAndShort(value) : ''}
      </p>
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
    </div>
  );
}

function exactAndShort(dong: number): string {
  const exact = formatDong(dong);
  const short = formatDongShort(dong);
  return short === exact ? exact : `${exact} (${short})`;
}
