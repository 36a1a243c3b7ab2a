// In place of `@jest/globals`, which only jest itself can load: the same functions out of the same packages.
import { expect } from 'expect';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { expect };
