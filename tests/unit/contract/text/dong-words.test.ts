import { expect, test } from 'vitest';
import { dongInWords } from '#contract/text/dong-words.ts';

test.each([
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [15, 'Mười lăm đồng'],
  [21_000, 'Hai mươi mốt nghìn đồng'],
  [104, 'Một trăm linh bốn đồng'],
  [124, 'Một trăm hai mươi tư đồng'],
  [200_000, 'Hai trăm nghìn đồng'],
  [1_000_005, 'Một triệu không trăm linh năm đồng'],
  [1_205_000, 'Một triệu hai trăm linh năm nghìn đồng'],
  [83_000_000, 'Tám mươi ba triệu đồng'],
  [499_999_999, 'Bốn trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng'],
  [1_500_000_000, 'Một tỷ năm trăm triệu đồng'],
  [
    3_479_775_091,
    'Ba tỷ bốn trăm bảy mươi chín triệu bảy trăm bảy mươi lăm nghìn không trăm chín mươi mốt đồng',
  ],
  [1_500_000_000_000, 'Một nghìn năm trăm tỷ đồng'],
  [1_000_000_001_000, 'Một nghìn tỷ không trăm linh một nghìn đồng'],
])('%d is said "%s"', (dong, words) => expect(dongInWords(dong)).toBe(words));
