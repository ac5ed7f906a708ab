import { appendFileSync } from 'node:fs';

// Loaded into each process of a measured build: as it ends, CPU seconds and peak megabytes are written down.
const file = process.env.READOUT_USAGE;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (file) appendFileSync(file, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}\n`);
});
