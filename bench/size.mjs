/** Whether a benchmark runs on next to nothing, to see that it runs at all: what it prints then says nothing of speed. */
export const isSmall = process.argv.includes('--small');

/** Arguments besides `--small` and other flags, in their order. */
export const given = process.argv.slice(2).filter((each) => !each.startsWith('--'));

/** A number of a benchmark: what it takes in earnest, and what it takes to see that it runs. */
export function sized(whole, small) {
  return isSmall ? small : whole;
}
