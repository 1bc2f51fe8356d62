'use client';

import { SelectInput, useField, useFormFields } from '@payloadcms/ui';
import type { OptionObject, TextFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { idOf } from '#cms/giving/panel/posting-panel.ts';
import { chosen } from './chosen.ts';

interface Row {
  id: string;
  item: string;
  unit: string;
  quantity: number;
  unitPrice?: number;
  form?: string;
}

/** A line of the chosen project's cost table. */
export const BudgetLineInput = (props: TextFieldClientProps) => (
  <ProjectRowInput {...props} list="budget" say={sayLine} />
);

/** One of the things that the chosen project needs. */
export const NeedInput = (props: TextFieldClientProps) => (
  <ProjectRowInput {...props} list="needs" say={sayNeed} />
);

const sayLine = ({ item, quantity, unit, unitPrice }: Row) =>
  `${item}: ${formatNumber(quantity)} ${unit} × ${formatDong(unitPrice ?? 0)}`;
const sayNeed = ({ item, quantity, unit }: Row) => `${item}: ${formatNumber(quantity)} ${unit}`;

type Props = TextFieldClientProps & { list: 'budget' | 'needs'; say: (row: Row) => string };

function ProjectRowInput({ field, path: givenPath, readOnly, list, say }: Props) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const project = useFormFields(([fields]) => idOf(fields['project']?.value));
  const options = useRows(project, list, say);
  return (
    <SelectInput
      name={path}
      path={path}
      label={field.label}
      description={project === undefined ? 'Chọn công trình trước.' : 'Để trống nếu góp chung.'}
      options={options}
      value={value ?? ''}
      onChange={(option) => setValue(chosen(option))}
      isClearable
      showError={showError}
      readOnly={readOnly || disabled}
    />
  );
}

/** The rows of a project as its live version has them; none while it does not answer. */
function useRows(project: number | undefined, list: Props['list'], say: Props['say']): OptionObject[] {
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    if (project === undefined) return setRows([]);
    const stop = new AbortController();
    void fetchRows(project, list, stop.signal).then((found) => !stop.signal.aborted && setRows(found));
    return () => stop.abort();
  }, [project, list]);
  return rows.map((row) => ({ value: row.id, label: say(row) }));
}

async function fetchRows(project: number, list: Props['list'], signal: AbortSignal): Promise<Row[]> {
  const path = `/projects/${project}?depth=0`;
  const answer = await askDesk<Record<string, Row[] | undefined>>('GET', path, undefined, { signal });
  return (answer.ok && answer.body[list]) || [];
}
