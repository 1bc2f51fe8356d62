'use client';

import { SelectInput, useField } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { TextFieldClientProps } from 'payload';
import { BANKS } from '#contract/giving/banks.ts';
import { chosen } from './chosen.ts';

const OPTIONS = BANKS.map(({ bin, name, shortName }) => ({ value: bin, label: `${shortName} – ${name}` }));

/** The bank of an account, by name; stored is its number. */
export function BankInput({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  return (
    <SelectInput
      name={path}
      path={path}
      label={field.label}
      required={field.required}
      description={field.admin?.description as string | undefined}
      options={OPTIONS}
      value={value}
      onChange={(option) => setValue(chosen(option))}
      showError={showError}
      readOnly={readOnly || disabled}
      style={mergeFieldStyles(field)}
    />
  );
}
