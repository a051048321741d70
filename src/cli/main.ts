export async function main(_args: readonly string[], _io: unknown): Promise<number> {
  console.log('stub');
  return 0;
}
