/** The state of the base as a whole: equal checksums are equal data. */
export type Release = {
  /** SHA-256, hexadecimal, of the keys, versions and checksums of all datasets. */
  readonly checksum: string;
  readonly datasets: number;
  /** Time of the last import, ISO 8601; null: nothing was imported. */
  readonly importedAt: string | null;
  /** Version of the release that the base is; null for a base that is worked on. */
  readonly version: string | null;
  /** When it was released, ISO 8601; null for a base that is worked on. */
  readonly releasedAt: string | null;
  /** Version of the program that answers. */
  readonly software: string;
};
