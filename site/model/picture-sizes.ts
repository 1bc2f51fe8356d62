/** From this density on, a picture for two pixels to the point looks the same and weighs half of one for three. */
const DENSE = '(min-resolution: 2.5dppx)';

/**
 * The attribute `sizes` for a picture, so that phones of the densest kind take the variant for two pixels to the point.
 *
 * @param sizes as the attribute has it: widths by `min-width`, and last the width on phones
 */
export function phoneSizes(sizes: string): string {
  const all = sizes.split(', ');
  const onPhones = all.at(-1)!;
  return [...all.slice(0, -1), `${DENSE} calc(${onPhones} * 0.67)`, onPhones].join(', ');
}
