import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';

/** Bytes of an IPv6 address that name a network; whoever has one has all addresses in it. */
const NETWORK_BYTES = 8;

/**
 * Whose work is counted together without a key: an IPv4 address, or the network (/64) of an IPv6 address. `ip` is what trusted
 * proxies say, and otherwise that of the connection; a text that is no address counts as the connection that it came by.
 */
export function callerAddress({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return networkOf(ip) ?? networkOf(socket.remoteAddress) ?? 'unknown';
}

/** Null for what is no address. */
function networkOf(text: string | undefined): string | null {
  if (text === undefined || isIP(text) === 0 || !ipaddr.isValid(text)) return null;
  // IPv4 in IPv6, as in ::ffff:192.0.2.1, is IPv4.
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  const network = address.toByteArray().slice(0, NETWORK_BYTES);
  return `${Buffer.from(network).toString('hex')}/64`;
}
