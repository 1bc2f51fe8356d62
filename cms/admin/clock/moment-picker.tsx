'use client';

import { DatePicker } from '@payloadcms/ui';
import { endOfDay, startOfDay } from './day-bounds.ts';
import { fromCalendar, toCalendar } from './vietnam-clock.ts';

export interface MomentPickerProps {
  id: string;
  /** ISO moment; empty for none. */
  value: string | null | undefined;
  onChange: (moment: string | null) => void;
  /** No day and no hour before this ISO moment is offered. */
  earliest?: string;
  readOnly?: boolean;
}

const FORMAT = 'HH:mm dd/MM/yyyy';

/** Payload's calendar by the clock in Viet Nam, on 24 hours: "15:20 23/11/2026". */
export function MomentPicker({ id, value, onChange, earliest, readOnly = false }: MomentPickerProps) {
  const picked = value ? toCalendar(value) : undefined;
  return (
    <DatePicker
      id={id}
      pickerAppearance="dayAndTime"
      displayFormat={FORMAT}
      timeFormat="HH:mm"
      timeIntervals={5}
      placeholder={FORMAT_IN_WORDS}
      readOnly={readOnly}
      value={picked}
      onChange={(date: Date | null) => onChange(date ? fromCalendar(date).toISOString() : null)}
      {...limits(picked, earliest)}
    />
  );
}

const FORMAT_IN_WORDS = 'giờ:phút ngày/tháng/năm';

/** On the first day the hours begin at its hour, on all others at midnight. */
function limits(picked: Date | undefined, earliest: string | undefined) {
  if (!earliest) return {};
  const first = toCalendar(earliest);
  const day = picked ?? first;
  const isFirstDay = startOfDay(day).getTime() <= startOfDay(first).getTime();
  return {
    minDate: startOfDay(first),
    minTime: isFirstDay ? first : startOfDay(day),
    maxTime: endOfDay(day),
  };
}
