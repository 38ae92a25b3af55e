/*
 * What Lambda gives a streaming function, for a test: the event is the first argument, and the
 * reply is printed as JSON: its status and headers, and the pieces in which the body came.
 */
import { Writable } from "node:stream";

let metadata = null;
const pieces = [];

globalThis.awslambda = {
  streamifyResponse: (handler) => handler,
  HttpResponseStream: {
    from(stream, given) {
      metadata = given;
      return stream;
    },
  },
};

const { handler } = await import("../functions/primes/index.mjs");
const stream = new Writable({
  write(chunk, encoding, done) {
    pieces.push(chunk.toString());
    done();
  },
});
await handler(JSON.parse(process.argv[2]), stream, {});
console.log(JSON.stringify({ ...metadata, pieces }));
