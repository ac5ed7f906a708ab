import type { TimelineEvent } from '../../views/events.ts';

/** What is asked of the timeline; all of it stands in the address. */
export interface State {
  /** Classes of kinds; none means all. */
  readonly kinds: readonly string[];
  readonly country: string;
  readonly official: string;
  readonly by: string;
  /** First and last month drawn, `2024-03`; empty for as much as there is. */
  readonly from: string;
  readonly to: string;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** The state that an address tells, whatever else stands in it. */
export function readState(query: string): State {
  const asked = new URLSearchParams(query);
  const month = (name: string) => (MONTH.test(asked.get(name) ?? '') ? asked.get(name)! : '');
  const [from, to] = [month('from'), month('to')];
  const both = from !== '' && to !== '' && from <= to;
  return {
    kinds: asked.getAll('kind'),
    country: asked.get('country') ?? '',
    official: asked.get('official') ?? '',
    by: asked.get('by') ?? '',
    from: both ? from : '',
    to: both ? to : '',
  };
}

/** The same as an address: what is not asked is not in it. */
export function writeState(state: State): string {
  const asked = new URLSearchParams(state.kinds.map((kind) => ['kind', kind]));
  for (const name of ['country', 'official', 'by', 'from', 'to'] as const)
    if (state[name]) asked.set(name, state[name]);
  const query = asked.toString();
  return query ? `?${query}` : '';
}

export const narrows = ({ kinds, country, official }: State): boolean =>
  kinds.length > 0 || country !== '' || official !== '';

/** Numbers of the entries, from nought, that a state asks for. */
export const matching = (events: readonly TimelineEvent[], state: State): readonly number[] =>
  events.flatMap(({ css, countries, officials }, index) =>
    (state.kinds.length === 0 || state.kinds.includes(css)) &&
    (state.country === '' || countries.includes(state.country)) &&
    (state.official === '' || officials.includes(state.official))
      ? [index]
      : [],
  );
