import localFont from 'next/font/local';

/*
 * The desk's type, asked for before it is needed and never swapped in late: nothing moves under the hand of
 * who types. A first view on a slow line is in the system's type. Next wants every option written out.
 */

const vietnamese = localFont({
  src: [
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2',
      weight: '600',
    },
  ],
  display: 'optional',
  variable: '--font-vietnamese',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    },
  ],
});

const latin = localFont({
  src: [
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  display: 'optional',
  variable: '--font-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

/** For the class of the whole page; desk.css names the two. */
export const deskFonts = `${vietnamese.variable} ${latin.variable}`;
