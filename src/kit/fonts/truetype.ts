/** Tables of a TrueType font by their tags. */
export type Tables = ReadonlyMap<string, Buffer>;

export function tablesOf(ttf: Buffer): Tables {
  const entries = Array.from({ length: ttf.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  return new Map(
    entries.map((at) => {
      const start = ttf.readUInt32BE(at + 8);
      return [ttf.toString("latin1", at, at + 4), Buffer.from(ttf.subarray(start, start + ttf.readUInt32BE(at + 12)))];
    }),
  );
}

/** Whole words of four bytes, as tables and outlines begin at one. */
export const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

/** A font of these tables, without checksums: what is cut and packed from it gets its own. */
export function fontOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(sorted.length, 4);
  let offset = head.length;
  const bodies = sorted.map(([tag, data], index) => {
    const at = 12 + index * 16;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const body = padded(data);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}
