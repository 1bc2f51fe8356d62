import { blocks, type Finding } from '#cms/gate/finding.ts';

/** "2 điều phải sửa, 3 điều nên xem": the whole gate in one line. */
export function sayFindings(findings: readonly Finding[]): string {
  const must = findings.filter(blocks).length;
  const may = findings.length - must;
  if (findings.length === 0) return 'Không có gì phải sửa';
  return [must > 0 && `${must} điều phải sửa`, may > 0 && `${may} điều nên xem`].filter(Boolean).join(', ');
}

/** What the panel shows, in order: first what blocks. Empty groups are left out. */
export function groupsOf(
  findings: readonly Finding[],
): { title: string; level: Finding['level']; findings: Finding[] }[] {
  return [
    { title: 'Phải sửa trước khi đăng', level: 'block' as const, findings: findings.filter(blocks) },
    { title: 'Nên xem lại', level: 'warn' as const, findings: findings.filter((one) => !blocks(one)) },
  ].filter(({ findings }) => findings.length > 0);
}
