declare module 'edtf' {
  /** Parses EDTF; `min` and `max` are milliseconds of UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
