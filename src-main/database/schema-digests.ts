/**
 * SHA-256 of the schema that the migrations make, for each version, so that opening a register need not make it anew
 * to compare. One that is missing here costs 20 ms; one that is wrong fails a test (migration.test.ts says the right one).
 */
export const SCHEMA_DIGESTS: Readonly<Record<number, string>> = {
  1: 'ba1df597938613847011e4d8a94c1842cd01f38dcf5f12ac0cb0f818ddb4969f',
  2: '40fe08a57548e5d11656c25bc93158519d9bc280e7131cdf6899a426a806449d',
  3: '0a32fdd450ccbd06f8c3e164b2eb0bed6baae20381c3d6ab8fc3aabc1368dc86',
  4: '296d4e369763f92c179e3f3d9c00a81eb02954ccc13b6e48dea09d8788da2855',
  5: '1688c94b140453e335560952d85b7d34dc9f0ef2eafa023aa5796944f58565c1',
};
