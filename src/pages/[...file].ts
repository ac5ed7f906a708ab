import type { APIRoute } from 'astro';
import { siteEdition, siteExports } from '../door.ts';
import type { Offer } from '../exports/index.ts';

/** Every feed and download: the catalogue says which there are, and writes each when it is asked for. */
const offers = async (): Promise<ReadonlyMap<string, Offer>> => {
  const [{ catalogueOf, offersOf }, edition] = await Promise.all([siteExports(), siteEdition()]);
  return new Map(offersOf(catalogueOf(edition)).map((offer) => [offer.path, offer]));
};

let known: ReturnType<typeof offers> | undefined;
const siteOffers = () => (known ??= offers());

export async function getStaticPaths() {
  return [...(await siteOffers()).keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const offer = (await siteOffers()).get(params.file ?? '');
  if (!offer) return new Response(null, { status: 404 });
  return new Response(offer.write(), { headers: { 'Content-Type': `${offer.mediaType}; charset=utf-8` } });
};
