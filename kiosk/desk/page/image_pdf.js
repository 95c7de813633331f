// The pages of a PDF made of pictures (one JPEG a page, as the borne makes them), without a PDF reader.
//
// Only such a PDF is understood: every page's image is an uncompressed object with /DCTDecode and a
// direct or indirect /Length. Anything else gives null, and the browser's own viewer is used instead.

const MOST_PAGES = 200;
const latin1 = new TextDecoder("latin1");

/** @param {Uint8Array} bytes @returns {{data: Uint8Array}[]|null} one JPEG per page, in order. */
export function jpegPages(bytes) {
  const text = latin1.decode(bytes);
  const images = imagesOf(text, bytes);
  const pages = pagesOf(text);
  if (images.size === 0) return null;
  if (pages.length === 0) return null;
  const found = pages.map((page) => page.map((reference) => images.get(reference)).filter(Boolean));
  // A page with several pictures, or none, is not one that a borne made.
  if (pages.length > MOST_PAGES || found.some((pictures) => pictures.length !== 1)) return null;
  return found.map(([data]) => ({ data }));
}

/** Object number -> JPEG bytes, for each image XObject with /DCTDecode alone. */
function imagesOf(text, bytes) {
  const images = new Map();
  const objects = /(?:^|[\r\n\s])(\d{1,9}) \d{1,5} obj\b/g;
  for (let match = objects.exec(text); match; match = objects.exec(text)) {
    const start = match.index + match[0].length;
    const stream = text.indexOf("stream", start);
    const end = text.indexOf("endobj", start);
    if (stream < 0 || end < 0 || end < stream) continue;
    const dictionary = text.slice(start, stream);
    const from = stream + (text.startsWith("stream\r\n", stream) ? 8 : 7);
    const length = lengthOf(dictionary, text);
    if (length === null || from + length > bytes.length) continue;
    objects.lastIndex = from + length; // what is inside a stream is not PDF
    if (!/\/Subtype\s*\/Image\b/.test(dictionary) || !isJpeg(dictionary)) continue;
    const data = bytes.subarray(from, from + length);
    if (data[0] === 0xff && data[1] === 0xd8) images.set(match[1], data);
  }
  return images;
}

function isJpeg(dictionary) {
  return /\/Filter\s*(?:\[\s*)?\/DCTDecode\b/.test(dictionary) && !/\/Filter\s*\[[^\]]*\/DCTDecode\s*\//.test(dictionary);
}

function lengthOf(dictionary, text) {
  const match = /\/Length\s+(\d{1,9})(?:\s+(\d{1,5})\s+R)?/.exec(dictionary);
  if (!match) return null;
  if (match[2] === undefined) return Number(match[1]);
  const number = new RegExp(`(?:^|[\\r\\n\\s])${match[1]} ${match[2]} obj\\s*(\\d{1,9})\\s*endobj`).exec(text);
  return number ? Number(number[1]) : null;
}

/** For each page in reading order, the object numbers its /XObject resources name. */
function pagesOf(text) {
  const objects = new Map();
  for (const [, number, body] of text.matchAll(/(?:^|[\r\n\s])(\d{1,9}) \d{1,5} obj\b([\s\S]{0,20000}?)(?:\bstream\b|\bendobj\b)/g)) {
    objects.set(number, body);
  }
  const root = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body));
  const tree = root && /\/Pages\s+(\d+)\s+\d+\s+R/.exec(root)?.[1];
  const pages = [];
  if (tree) walk(tree, objects, pages, new Set());
  return pages;
}

function walk(number, objects, pages, seen) {
  const body = objects.get(number);
  if (!body || seen.has(number) || pages.length > MOST_PAGES) return;
  seen.add(number);
  if (/\/Type\s*\/Pages\b/.test(body)) {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1] ?? "";
    for (const [, kid] of kids.matchAll(/(\d+)\s+\d+\s+R/g)) walk(kid, objects, pages, seen);
  } else if (/\/Type\s*\/Page\b/.test(body)) {
    pages.push(picturesOf(body, objects));
  }
}

function picturesOf(page, objects) {
  const indirect = /\/Resources\s+(\d+)\s+\d+\s+R/.exec(page)?.[1];
  const resources = indirect ? (objects.get(indirect) ?? "") : page;
  const named = /\/XObject\s+(\d+)\s+\d+\s+R/.exec(resources)?.[1];
  const list = named ? objects.get(named) : /\/XObject\s*<<([^>]*)>>/.exec(resources)?.[1];
  return [...(list ?? "").matchAll(/\/[^\s/<>[\]()]+\s+(\d+)\s+\d+\s+R/g)].map((match) => match[1]);
}
