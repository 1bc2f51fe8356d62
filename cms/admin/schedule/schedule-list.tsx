'use client';

import { ShimmerEffect } from '@payloadcms/ui';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import type { ScheduleType, WaitingSchedule } from './use-schedules.ts';

interface ScheduleListProps {
  waiting: WaitingSchedule[] | undefined;
  types: Record<ScheduleType, string>;
  onRemove: (id: WaitingSchedule['id']) => void;
}

/** What is scheduled for a document, the next first. */
export function ScheduleList({ waiting, types, onRemove }: ScheduleListProps) {
  return (
    <section className="desk-schedule__waiting">
      <h2>Đã hẹn</h2>
      {!waiting && <ShimmerEffect />}
      {waiting?.length === 0 && <p>Chưa hẹn giờ nào.</p>}
      <ul>
        {waiting?.map(({ id, type, at }) => (
          <li key={id}>
            <span>
              {types[type]} lúc {sayMoment(at)}
            </span>
            <button
              type="button"
              onClick={() => onRemove(id)}
              aria-label={`Bỏ lịch hẹn: ${types[type]} lúc ${sayMoment(at)}`}
            >
              Bỏ hẹn
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
