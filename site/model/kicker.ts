/** A kicker as it stands before its title: "Na Rì" → "Na Rì:"; "Chợ Mới:" and "TPO -" stay as they are. */
export function kickerText(kicker: string | undefined): string | undefined {
  return kicker && /[\p{L}\p{N}]$/u.test(kicker) ? `${kicker}:` : kicker;
}
