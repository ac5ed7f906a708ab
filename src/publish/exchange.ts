import { spawnSync } from 'node:child_process';

/** Numbers of the system call renameat2(2) on Linux, by Node's name of the processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

// AT_FDCWD is -100, RENAME_EXCHANGE is 2 (linux/fs.h).
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders of one file system change places in a single step of the kernel, so that there
 * is no moment at which either name is missing. Node has no call for it; `mv` has (coreutils 9.5),
 * and so has Perl. False where neither can do it; then nothing has moved.
 */
export function exchange(a: string, b: string): boolean {
  if (process.platform !== 'linux') return false;
  const number = RENAMEAT2[process.arch];
  const byPerl = () => number !== undefined && succeeds('perl', ['-e', PERL, String(number), a, b]);
  return succeeds('mv', ['--exchange', '--no-target-directory', '--', a, b]) || byPerl();
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
