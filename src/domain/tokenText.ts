/** How a token begins, so that one that leaked is found by those who look for such. */
export const TOKEN_PREFIX = 'hckb_';

/** What a token looks like: the prefix and 32 random bytes as base64url. */
export const tokenPattern = /^hckb_[A-Za-z0-9_-]{43}$/;
