// Loaded into a build and all that it starts: the clock is some days off (`CLOCK_DAYS`), forth or back.
const off = Number(process.env.CLOCK_DAYS) * 86_400_000;
const True = Date;

globalThis.Date = class extends True {
  constructor(...at: readonly unknown[]) {
    super(...((at.length === 0 ? [True.now() + off] : at) as [number]));
  }
  static override now(): number {
    return True.now() + off;
  }
} as DateConstructor;
