/** As much of a TrueType font as line layout needs: which characters it has, and how wide they are. */
export interface Face {
  /** Has the font a glyph for the code point? */
  has(point: number): boolean;
  /** Has it the form of the code point that a variation selector chooses? */
  hasForm(point: number, selector: number): boolean;
  /** Advance width in thousandths of the type size. */
  width(point: number): number;
}

/** @throws Error where the bytes are no TrueType font with a character map of Unicode (format 12 or 4) */
export function readFace(bytes: Uint8Array): Face {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(data);
  const table = (tag: string): number => {
    const start = tables.get(tag);
    if (start === undefined) throw new Error(`the font has no table ${tag}`);
    return start;
  };
  const maps = readMaps(data, table('cmap'));
  const glyphs = readGlyphs(data, maps);
  const forms = readForms(data, maps.get(14));
  const unitsPerEm = data.getUint16(table('head') + 18);
  const measured = data.getUint16(table('hhea') + 34);
  const metrics = table('hmtx');
  return {
    has: (point) => glyphs.has(point),
    hasForm: (point, selector) => forms.has(formKey(point, selector)),
    width: (point) => (1000 * data.getUint16(metrics + 4 * Math.min(glyphs.get(point) ?? 0, measured - 1))) / unitsPerEm,
  };
}

function readTables(data: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => data.getUint8(entry + offset)));
    tables.set(tag, data.getUint32(entry + 8));
  }
  return tables;
}

/** Where the character maps start, by their format. */
function readMaps(data: DataView, cmap: number): Map<number, number> {
  const maps = new Map<number, number>();
  for (let index = 0; index < data.getUint16(cmap + 2); index += 1) {
    const start = cmap + data.getUint32(cmap + 8 + 8 * index);
    maps.set(data.getUint16(start), start);
  }
  return maps;
}

/** Code point → glyph. */
function readGlyphs(data: DataView, maps: ReadonlyMap<number, number>): Map<number, number> {
  const [all, basic] = [maps.get(12), maps.get(4)];
  if (all !== undefined) return readGroups(data, all);
  if (basic !== undefined) return readSegments(data, basic);
  throw new Error('the font has no character map of format 12 or 4');
}

/** Format 12, for every plane of Unicode. */
function readGroups(data: DataView, map: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < data.getUint32(map + 12); index += 1) {
    const group = map + 16 + 12 * index;
    const first = data.getUint32(group);
    const glyph = data.getUint32(group + 8);
    for (let point = first; point <= data.getUint32(group + 4); point += 1) glyphs.set(point, glyph + point - first);
  }
  return glyphs;
}

/** Format 4, for a font that has nothing beyond the first plane. */
function readSegments(data: DataView, map: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = data.getUint16(map + 6);
  for (let segment = map + 14; segment < map + 14 + size; segment += 2) {
    const last = data.getUint16(segment);
    const first = data.getUint16(segment + size + 2);
    const delta = data.getUint16(segment + 2 * size + 2);
    const offset = segment + 3 * size + 2;
    const toList = data.getUint16(offset);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const listed = toList === 0 ? point : data.getUint16(offset + toList + 2 * (point - first));
      const glyph = listed === 0 && toList !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

/** Format 14: the forms that variation selectors choose, other than the default one. */
function readForms(data: DataView, map: number | undefined): Set<number> {
  const forms = new Set<number>();
  if (map === undefined) return forms;
  for (let index = 0; index < data.getUint32(map + 6); index += 1) {
    const record = map + 10 + 11 * index;
    const list = data.getUint32(record + 7);
    if (list === 0) continue;
    for (let entry = 0; entry < data.getUint32(map + list); entry += 1) {
      forms.add(formKey(readPoint(data, map + list + 4 + 5 * entry), readPoint(data, record)));
    }
  }
  return forms;
}

function readPoint(data: DataView, at: number): number {
  return data.getUint8(at) * 0x10000 + data.getUint16(at + 1);
}

function formKey(point: number, selector: number): number {
  return selector * 0x200000 + point;
}
