/** The release of Minori, as `package.json` says; a test holds both together. */
export const RELEASE = '0.1.0';
