/** The first that fits: a browser built on another one names both. */
const BROWSERS: readonly [RegExp, string][] = [
  [/zalo/iu, 'Zalo'],
  [/\b(?:FBAN|FBAV)\b/u, 'Facebook'],
  [/coc_coc_browser/iu, 'Cốc Cốc'],
  [/\bEdgA?(?:iOS)?\//u, 'Edge'],
  [/SamsungBrowser\//u, 'Samsung Internet'],
  [/\bOPR\//u, 'Opera'],
  [/(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'điện thoại Android'],
  [/Windows/u, 'Windows'],
  [/Mac OS X|Macintosh/u, 'máy Mac'],
  [/CrOS/u, 'Chromebook'],
  [/Linux/u, 'Linux'],
];

/** A user agent in words: "Chrome trên Windows". Nothing of what was sent is repeated. */
export function sayDevice(userAgent: string): string {
  const named = (list: readonly [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (browser && system) return `${browser} trên ${system}`;
  return browser ?? system ?? 'Thiết bị không rõ';
}
