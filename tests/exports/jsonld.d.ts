declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<Loaded>;
    readonly safe: boolean;
  }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<object[]> };
  export default jsonld;
}
