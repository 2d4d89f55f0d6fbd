/** What the build puts in. */

/** True in the dev packages. */
declare const __DEV__: boolean;

/** The packed lexicon of a language, as `readLexicon` takes it. */
declare module 'lexicon:en' {
  const packed: string;
  export default packed;
}
