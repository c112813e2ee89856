/**
 * What comes out of a stream that packs or unpacks. A failure of the source comes out as it is; one of
 * the stream itself as the stream's TypeError.
 */
export async function* through(
  stream: { readonly writable: WritableStream; readonly readable: ReadableStream<Uint8Array> },
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async () => {
    for await (const piece of source) await writer.write(piece);
    await writer.close();
  };
  // Aborting hands the reason on to whoever is reading.
  const fed = feed().catch((reason: unknown) => writer.abort(reason));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } finally {
    // Also when nobody wants the rest: then the source stops too.
    await reader.cancel().catch(() => 'Broken already, as was told.');
    await fed.catch(() => 'Broken already, as was told.');
  }
}
