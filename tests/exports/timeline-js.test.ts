import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { factsOf } from '../../src/dataset/index.ts';
import { catalogueOf, offersOf } from '../../src/exports/index.ts';
import { edition } from './fixture.ts';

/** What TimelineJS 3 documents of its JSON, as far as a file without media needs it; no other key is known. */
const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  display_date: z.string().optional(),
});
const words = z.strictObject({ headline: z.string().optional(), text: z.string().optional() });
const slide = z.strictObject({
  start_date: date,
  end_date: date.optional(),
  text: words,
  group: z.string().optional(),
  display_date: z.string().optional(),
  autolink: z.boolean().optional(),
  unique_id: z.string().regex(/^[a-z0-9-]+$/u),
});
const timeline = z.strictObject({
  title: slide.omit({ start_date: true, end_date: true }).optional(),
  events: z.array(slide),
  eras: z.array(z.strictObject({ start_date: date, end_date: date, text: words.optional() })).optional(),
  scale: z.enum(['human', 'cosmological']).optional(),
});

const dataset = edition().dataset;
const files = offersOf(catalogueOf(edition())).filter(({ path }) => path.endsWith('.timeline.json'));
const whole = timeline.parse(
  JSON.parse(files.find(({ path }) => path === 'data/readout.timeline.json')!.write()),
);
const iso = ({ year, month, day }: z.infer<typeof date>) =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

describe('TimelineJS', () => {
  test('each file has the shape that is documented, and each slide an id of its own', () => {
    for (const file of files) {
      const { events } = timeline.parse(JSON.parse(file.write()));
      assert.equal(new Set(events.map(({ unique_id: id }) => id)).size, events.length, file.path);
    }
  });

  test('a fact with two edges is a slide from the one to the other', () => {
    const slides = new Map(whole.events.map((event) => [event.unique_id, event]));
    for (const { id, when } of factsOf(dataset)) {
      if (!when.earliest || !when.latest) {
        assert.equal(slides.has(id), false, id);
        continue;
      }
      const { start_date: start, end_date: end } = slides.get(id)!;
      assert.equal(iso(start), when.earliest, id);
      assert.equal(end ? iso(end) : when.earliest, when.latest, id);
    }
  });

  test('a window is said to be one, and no period is', () => {
    const shown = (id: string) => whole.events.find((event) => event.unique_id === id)!.display_date!;
    assert.match(shown('dated-a00000001'), /^Some day in/u);
    assert.doesNotMatch(shown('dated-m00000002'), /Some day/u);
    assert.ok(whole.events.every(({ display_date: words }) => words));
  });

  test('what has no place on a line of time stands on the first slide, with what is known of its date', () => {
    const open = factsOf(dataset).filter(({ when }) => !when.earliest || !when.latest);
    assert.equal(open.length, 4);
    for (const { id } of open) assert.ok(whole.title!.text.text!.includes(id), id);
    assert.match(whole.title!.text.text!, /By 5.September 2025/u);
    assert.doesNotMatch(JSON.stringify(whole), /<script|<b>we/u);
  });
});
