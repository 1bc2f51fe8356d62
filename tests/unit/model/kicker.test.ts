import { expect, test } from 'vitest';
import { kickerText } from '#site/model/kicker.ts';

test('a kicker is parted from its title', () => {
  expect(kickerText('Na Rì')).toBe('Na Rì:');
  expect(kickerText('Chợ Mới:')).toBe('Chợ Mới:');
  expect(kickerText('TPO -')).toBe('TPO -');
  expect(kickerText(undefined)).toBeUndefined();
});
