/**
 * Stands in for `node:test` where the same tests are run again and again in one process: as much of
 * it as the tests of the guards use. What else they ask for is missing, and fails the first round.
 */
type Body = (context: { readonly skip: () => void }) => unknown;

interface Scope {
  readonly outer: Scope | null;
  readonly before: Body[];
  readonly after: Body[];
}

const scopeIn = (outer: Scope | null): Scope => ({ outer, before: [], after: [] });

let scope = scopeIn(null);
let waiting: { readonly name: string; readonly scope: Scope; readonly body: Body }[] = [];

export function describe(_: string, body: () => void): void {
  scope = scopeIn(scope);
  body();
  scope = scope.outer!;
}

export function test(name: string, ...rest: readonly [Body] | readonly [{ skip?: unknown }, Body]): void {
  const [options, body] = rest.length === 1 ? [{}, rest[0]] : rest;
  if (!options.skip) waiting.push({ name, scope, body });
}

export const beforeEach = (body: Body): void => void scope.before.push(body);
export const afterEach = (body: Body): void => void scope.after.push(body);

/** Runs what the modules loaded since the last call have asked for, till one fails; its name. */
export async function firstToFail(): Promise<string | null> {
  const [tests, context] = [waiting, { skip: () => undefined }];
  [scope, waiting] = [scopeIn(null), []];
  for (const { name, scope, body } of tests) {
    const scopes = around(scope);
    try {
      for (const { before } of scopes) for (const each of before) await each(context);
      await body(context);
    } catch {
      return name;
    } finally {
      for (const { after } of scopes.toReversed()) for (const each of after) await each(context);
    }
  }
  return null;
}

const around = (scope: Scope): Scope[] => (scope.outer ? [...around(scope.outer), scope] : [scope]);
