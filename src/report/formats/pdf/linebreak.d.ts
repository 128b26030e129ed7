declare module 'linebreak' {
  /** Break opportunities of a text after UAX #14, one a call; `position` in UTF-16 code units. */
  // biome-ignore lint/style/noDefaultExport: the library has no other export
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
