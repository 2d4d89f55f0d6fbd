/** The package has no types of its own; this is what the tests use of it. */
declare module 'edtf' {
  /** The interval an EDTF date names, in milliseconds since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
