import type { APIRoute } from 'astro';
import { siteDataset } from '../../door.ts';
import { timelineEvents } from '../../views/events.ts';
import { PAGE_SIZE } from '../../views/timeline.ts';

/** What the timeline's filters and zoom draw from; asked for when one of them is first used. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(timelineEvents(await siteDataset(), PAGE_SIZE)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
