/** Normal deviates of a seed: mean 0, standard deviation 1 (Box and Muller; uniform ones of Park and Miller's generator). */
export function seededNoise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
