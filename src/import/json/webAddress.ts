import { LIMITS } from '../../record/limits.js';

/** Whether a text is an address of the web that a paper can have. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && address.length <= LIMITS.url && URL.canParse(address);
}
