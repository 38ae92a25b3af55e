/*
 * Primes in a stream: GET /?limit=1000 answers with one number a line, sent as they are found.
 *
 * Lambda defines `awslambda` before it loads this module.
 */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const DEFAULT_LIMIT = 1000;
const MIN_LIMIT = 2; // a reply without a body would be sent without its status, too
const MAX_LIMIT = 10_000_000;
const BLOCK = 10_000;

export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const limit = limitOf(event.queryStringParameters?.limit);
  const refusal = `limit is a whole number from ${MIN_LIMIT} to ${MAX_LIMIT}\n`;
  const body = limit === null ? [refusal] : lines(limit);
  const reply = awslambda.HttpResponseStream.from(stream, {
    statusCode: limit === null ? 400 : 200,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
  // A pipeline waits for readers that are slower than the search, and ends the reply.
  await pipeline(Readable.from(body), reply);
});

/** The limit that was asked for; null if it is none. */
export function limitOf(text) {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return MIN_LIMIT <= limit && limit <= MAX_LIMIT ? limit : null;
}

/** The primes up to *limit*, a block of numbers at a time, one prime a line. */
export function* lines(limit) {
  const small = sieve(Math.floor(Math.sqrt(limit)));
  for (let start = 2; start <= limit; start += BLOCK) {
    const end = Math.min(start + BLOCK, limit + 1);
    const found = block(start, end, small);
    if (found.length > 0) yield found.join("\n") + "\n";
  }
}

/** The primes from *start* until before *end*; *small* has those up to the root of the limit. */
function block(start, end, small) {
  const composite = new Uint8Array(end - start);
  for (const prime of small) {
    const first = Math.max(prime * prime, Math.ceil(start / prime) * prime);
    for (let one = first; one < end; one += prime) composite[one - start] = 1;
  }
  return Array.from(composite.keys(), (at) => at + start).filter((one) => !composite[one - start]);
}

/** The primes up to *limit*. */
function sieve(limit) {
  const primes = [];
  for (let one = 2; one <= limit; one++) {
    if (primes.every((prime) => one % prime !== 0)) primes.push(one);
  }
  return primes;
}
