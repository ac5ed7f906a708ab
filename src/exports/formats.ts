import { annotations } from './annotations.ts';
import { calendar } from './calendar.ts';
import { datasetJson } from './dataset-json.ts';
import { followTheMoney } from './follow-the-money.ts';
import type { Format } from './format.ts';
import { gexf } from './graph/gexf.ts';
import { graphml } from './graph/graphml.ts';
import { schemaOrg } from './schema-org/index.ts';
import { factsCsv, factsCsvw, partCsv } from './tables/index.ts';
import { timelineJs } from './timeline-js.ts';

/** Every format of download, in the order in which pages list them. A new one is one file and one line here. */
export const formats: readonly Format[] = [
  datasetJson,
  factsCsv,
  ...partCsv,
  factsCsvw,
  annotations,
  followTheMoney,
  graphml,
  gexf,
  timelineJs,
  calendar,
  schemaOrg,
];
