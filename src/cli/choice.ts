import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of some words, written in any case. */
export function choiceOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((text: string) => {
    const chosen = words.find((word) => word.toLowerCase() === text.toLowerCase());
    if (chosen !== undefined) return chosen;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
  });
}
