import type { Byline } from '#contract/faces/article.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';

/** Who signs, as printed: "Ban Xây dựng Đoàn", "Hà Linh, Văn Nam"; undefined where the signing unit is not live. */
export function bylineText(byline: Byline | undefined, units: readonly CardOf<'unit'>[]): string | undefined {
  if (!byline) return undefined;
  if (byline.type === 'persons') return byline.names.join(', ');
  if (byline.type === 'penName') return byline.name;
  return units.find((unit) => unit.id === byline.unit)?.name;
}

/** The same for machines; the union itself stands where nobody signs. */
export function authorsOf(byline: Byline | undefined, units: readonly CardOf<'unit'>[], siteName: string) {
  if (byline?.type === 'persons') return byline.names.map((name) => ({ type: 'Person' as const, name }));
  if (byline?.type === 'penName') return [{ type: 'Person' as const, name: byline.name }];
  const unit = units.find(({ id }) => byline?.type === 'unit' && id === byline.unit);
  const href = unit ? pathOf('unit', unit) : PATHS.home;
  return [{ type: 'Organization' as const, name: unit?.name ?? siteName, href }];
}
