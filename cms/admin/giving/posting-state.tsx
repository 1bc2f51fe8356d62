'use client';

import type { DefaultCellComponentProps } from 'payload';

/** In the list: where an entry stands. */
export function PostingState({ rowData }: DefaultCellComponentProps) {
  return <span>{stateOf(rowData)}</span>;
}

function stateOf(row: Record<string, unknown> | undefined): string {
  if (row?.['discardedAt']) return 'Đã bỏ';
  if (row?.['cancelledByNumber']) return `Đã huỷ (khoản ${Number(row['cancelledByNumber'])})`;
  if (row?.['confirmedAt']) return row['cancelsNumber'] ? 'Bút toán huỷ' : 'Đã xác nhận';
  return 'Chờ xác nhận';
}
