export { default } from './globalTeardown.ts';
