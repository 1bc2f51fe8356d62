'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { MomentPicker } from './moment-picker.tsx';

/** A date field with an hour, by the clock in Viet Nam instead of the browser's. */
export const MomentField: DateFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={['field-type', 'date-time-field', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" id={id}>
        <FieldError path={path} showError={showError} />
        <MomentPicker id={`${id}-picker`} value={value} onChange={setValue} readOnly={readOnly || disabled} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
