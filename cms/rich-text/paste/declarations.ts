export type Declarations = Readonly<Record<string, string>>;

const NONE: Declarations = {};

/** The declarations of a `style` attribute, names and values in lower case; the last of a name wins. */
export function declarationsOf(style: string | undefined): Declarations {
  if (!style) return NONE;
  const found: Record<string, string> = {};
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (name !== '__proto__')
      found[name] = part
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return found;
}

/** The number at the start of a length, whatever its unit: "-9999px" → -9999. */
export function lengthOf(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : undefined;
}
