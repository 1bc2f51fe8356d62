'use client';

import type { ReactNode } from 'react';

type FormatArgs = ConstructorParameters<typeof Intl.DateTimeFormat>;

const VIETNAM = 'Asia/Ho_Chi_Minh';

/** Beside the zone, for the one place where Payload asks for an American date: who edits since when. */
const VIETNAMESE = {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
  hour12: undefined,
} as const;

/**
 * Payload writes the hours of lists and versions by the browser's clock and has no setting for
 * another: it asks `Intl` for the zone. Here `Intl` answers with the clock in Viet Nam to whoever
 * names no zone. Done when the module is loaded, since Payload keeps the first answer.
 */
if (typeof window !== 'undefined') {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, args: FormatArgs) => new format(...inVietnam(args)),
    apply: (format, _this, args: FormatArgs) => format(...inVietnam(args)),
  });
}

function inVietnam([locales, options]: FormatArgs): FormatArgs {
  const inZone = { ...options, timeZone: options?.timeZone ?? VIETNAM };
  return locales === 'en-US' ? ['vi-VN', { ...inZone, ...VIETNAMESE }] : [locales, inZone];
}

/** Around all of the desk: its hours are those in Viet Nam, wherever the browser is. */
export function DeskClock({ children }: { children: ReactNode }) {
  return children;
}
