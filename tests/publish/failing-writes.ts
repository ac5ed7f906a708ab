import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a build: the disk is full after a number of writes.
let left = Number(process.env.WRITES_LEFT);
const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const { writeFile } = fs.promises;
const { writeFileSync } = fs;

fs.promises.writeFile = async (...args) => {
  if (--left < 0) throw full();
  return writeFile(...args);
};
fs.writeFileSync = (...args) => {
  if (--left < 0) throw full();
  return writeFileSync(...args);
};
syncBuiltinESMExports();
