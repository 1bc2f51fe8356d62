const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes as a reader knows them: 1_258_291 → "1,2 MB". Non-breaking space, comma, at most one decimal. */
export function fileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
  const value = bytes / 1024 ** step;
  const shown = value >= 10 || step === 0 ? Math.round(value).toString() : value.toFixed(1).replace('.', ',');
  return `${shown.replace(/,0$/u, '')}\u00a0${UNITS[step]}`;
}
