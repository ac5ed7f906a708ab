import type { Loader, LoaderContext } from 'astro/loaders';
import type { Dataset } from '../dataset/index.ts';
import { forget, siteDataset } from '../door.ts';

type Record = { readonly id: string };

/**
 * Fills one collection from the dataset. What was stored is cleared each time: Astro does not see
 * that the reader has changed, and keeping readings is the library's own task.
 */
export function fromDataset(name: string, pick: (dataset: Dataset) => readonly Record[]) {
  const load = async (context: LoaderContext) => {
    await fill(context, pick);
    // Every collection is filled again, whichever seed has changed: each draws on all of them.
    context.watcher?.add('seeds');
    context.watcher?.on('all', async (_, path) => {
      if (!path.includes('seeds')) return;
      forget();
      await fill(context, pick);
    });
  };
  return { name: `readout:${name}`, load } satisfies Loader;
}

async function fill(
  { store, parseData, generateDigest }: LoaderContext,
  pick: Parameters<typeof fromDataset>[1],
) {
  const records = pick(await siteDataset());
  store.clear();
  for (const record of records) {
    const data = await parseData({ id: record.id, data: { ...record } });
    store.set({ id: record.id, data, digest: generateDigest({ ...record }) });
  }
}
