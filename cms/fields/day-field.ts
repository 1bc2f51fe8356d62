import type { DateField } from 'payload';

type Options = Pick<DateField, 'required' | 'label'> & { description?: string; width?: string };

/** A day without an hour. Payload stores it as a moment around noon, which is the same day in Vietnam. */
export function dayField(name: string, { description, width, ...options }: Options): DateField {
  return {
    name,
    type: 'date',
    ...options,
    admin: { description, width, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  };
}
