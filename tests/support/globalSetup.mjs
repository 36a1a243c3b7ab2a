export { default } from './globalSetup.ts';
