// How many random cases a test runs: some thousands each time, many more in `npm run test:long`.

/** Cases of one test. */
export const oracleCases = Number(process.env.WORTLAUT_ORACLE_CASES ?? 3000);
