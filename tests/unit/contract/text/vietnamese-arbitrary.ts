import fc from 'fast-check';

const INITIALS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'ng',
  'ngh',
  'qu',
  't',
  'th',
  'tr',
  'x',
];
const VOWELS =
  'a à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ e è é ẻ ẽ ẹ ê ề ế ể ễ ệ i ì í ỉ ĩ ị o ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ u ù ú ủ ũ ụ ư ừ ứ ử ữ ự y ỳ ý ỷ ỹ ỵ oà oá oạ òa óa oé òe uỷ úy uý ươ ườ uyễ oàn'.split(
    ' ',
  );
const ENDINGS = ['', 'n', 'ng', 'nh', 'm', 't', 'c', 'p', 'i', 'u'];

const syllable = fc
  .tuple(fc.constantFrom(...INITIALS), fc.constantFrom(...VOWELS), fc.constantFrom(...ENDINGS), fc.boolean())
  .map(([initial, vowel, ending, isUpper]) => {
    const written = initial + vowel + ending;
    return isUpper ? written.toUpperCase() : written;
  });

const separator = fc.constantFrom(
  ' ',
  ' – ',
  ', ',
  '-',
  '/',
  '\u00a0',
  '. ',
  ' 15 ',
  '\n',
  '“',
  '🎉',
  '\u200b',
);

/** Text shaped like Vietnamese, with the punctuation and invisible characters that pasting brings. */
export const vietnamese = fc
  .array(fc.tuple(syllable, separator), { maxLength: 30 })
  .map((pairs) => pairs.flat().join(''));

/** Any string at all, half of them shaped like Vietnamese; some hold halves of surrogate pairs. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: vietnamese },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((c) => String.fromCharCode(...c)),
  },
);
