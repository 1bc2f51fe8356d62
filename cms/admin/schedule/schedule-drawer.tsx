'use client';

import { Button, Drawer, toast, useDocumentTitle } from '@payloadcms/ui';
import { useState } from 'react';
import { MomentPicker } from '#cms/admin/clock/moment-picker.tsx';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { ScheduleList } from './schedule-list.tsx';
import { useSchedules, type ScheduleType } from './use-schedules.ts';
import './schedule.css';

const TYPES: Record<ScheduleType, string> = { publish: 'Xuất bản', unpublish: 'Gỡ bài' };

/** Chooses what is to happen to the document and when, and shows what is chosen already. */
export function ScheduleDrawer({ slug, firstChoice }: { slug: string; firstChoice: ScheduleType }) {
  const { title } = useDocumentTitle();
  const { waiting, add, remove } = useSchedules();
  const [type, setType] = useState(firstChoice);
  const [at, setAt] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);

  const run = async (work: Promise<string | undefined>, done: string) => {
    setBusy(true);
    const refusal = await work;
    setBusy(false);
    setProblem(refusal);
    if (refusal) return;
    setAt(null);
    toast.success(done);
  };
  const save = () => {
    if (!at) return setProblem('Hãy chọn ngày và giờ.');
    void run(add(type, at), 'Đã hẹn giờ.');
  };

  return (
    <Drawer slug={slug} title={`Hẹn giờ cho “${title}”`} className="desk-schedule">
      <fieldset className="desk-schedule__types">
        <legend>Việc cần làm</legend>
        {(Object.keys(TYPES) as ScheduleType[]).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${slug}-type`}
              checked={type === choice}
              onChange={() => setType(choice)}
            />
            {TYPES[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset className="desk-schedule__moment">
        <legend>Ngày, giờ Việt Nam</legend>
        <MomentPicker id={`${slug}-moment`} value={at} onChange={setAt} earliest={new Date().toISOString()} />
      </fieldset>
      <p className="desk-schedule__preview" aria-live="polite">
        {at && `${TYPES[type]} lúc ${sayMoment(at)}.`}
      </p>
      {problem && (
        <p className="desk-schedule__problem" role="alert">
          {problem}
        </p>
      )}
      <Button id="scheduled-publish-save" disabled={isBusy} onClick={save}>
        Hẹn giờ
      </Button>
      <ScheduleList
        waiting={waiting}
        types={TYPES}
        onRemove={(job) => void run(remove(job), 'Đã bỏ lịch hẹn.')}
      />
    </Drawer>
  );
}
