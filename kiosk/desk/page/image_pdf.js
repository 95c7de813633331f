// The pages of a PDF made of pictures (one JPEG a page, as bornes make them), without a PDF reader.
//
// Understood: objects in the clear or in Flate object streams (ISO 32000-1, 7.5.7), one /DCTDecode
// image a page, /Rotate. Anything else gives null, and the browser's own viewer is used instead.

const MOST_PAGES = 200;
const MOST_OBJECTS = 2000;
const MOST_INFLATED_BYTES = 4_000_000;
const latin1 = new TextDecoder("latin1"); // one character a byte: positions in text are positions in bytes

/**
 * @param {Uint8Array} bytes the PDF
 * @returns {Promise<{data: Uint8Array, turn: number}[]|null>} for each page in order its JPEG and
 *   the degrees to turn it clockwise
 */
export async function jpegPages(bytes) {
  const objects = await allObjects(bytes);
  const root = [...objects.values()].find(({ text }) => /\/Type\s*\/Catalog\b/.test(text));
  const tree = root && /\/Pages\s+(\d+)\s+\d+\s+R/.exec(root.text)?.[1];
  const pages = [];
  if (tree) walk(tree, objects, pages, { seen: new Set(), turn: 0 });
  // A page with several pictures, or none, is not one that a borne made.
  const whole = pages.length > 0 && pages.length <= MOST_PAGES && pages.every(({ data }) => data);
  return whole ? pages : null;
}

/** Every object by its number: {text, stream}; `text` is its dictionary, `stream` bytes or null. */
async function allObjects(bytes) {
  const text = latin1.decode(bytes);
  const objects = new Map();
  const heads = /(?:^|\s)(\d{1,9}) \d{1,5} obj\b/g;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const object = readObject(text, bytes, head.index + head[0].length);
    if (!object) continue;
    if (objects.size >= MOST_OBJECTS) return new Map();
    objects.set(head[1], object);
    heads.lastIndex = object.end; // what is inside a stream is not PDF
  }
  for (const object of [...objects.values()]) {
    if (/\/Type\s*\/ObjStm\b/.test(object.text)) await unpack(object, objects);
  }
  return objects;
}

function readObject(text, bytes, start) {
  const end = text.indexOf("endobj", start);
  if (end < 0) return null;
  const body = text.slice(start, end);
  const found = /stream\r?\n/.exec(body);
  if (!found) return { text: body, stream: null, end };
  const dictionary = body.slice(0, found.index);
  const length = lengthOf(dictionary, text);
  const from = start + found.index + found[0].length;
  if (length === null || from + length > bytes.length) return null;
  return { text: dictionary, stream: bytes.subarray(from, from + length), end: from + length };
}

function lengthOf(dictionary, text) {
  const match = /\/Length\s+(\d{1,9})(?:\s+(\d{1,5})\s+R)?/.exec(dictionary);
  if (!match) return null;
  if (match[2] === undefined) return Number(match[1]);
  const place = text.indexOf(`\n${match[1]} ${match[2]} obj`);
  const number = place < 0 ? null : /obj\s*(\d{1,9})\s*endobj/.exec(text.slice(place, place + 60));
  return number ? Number(number[1]) : null;
}

/** Add the objects of an object stream: pairs of number and offset, then the objects. */
async function unpack({ text, stream }, objects) {
  const first = Number(/\/First\s+(\d+)/.exec(text)?.[1]);
  const plain = /\/Filter/.test(text) ? await inflate(text, stream) : stream;
  if (!plain || !Number.isInteger(first)) return;
  const inside = latin1.decode(plain);
  const numbers = inside.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const next = numbers[index + 3] ?? inside.length;
    const body = inside.slice(first + numbers[index + 1], first + next);
    if (!objects.has(String(numbers[index]))) objects.set(String(numbers[index]), { text: body, stream: null });
  }
}

/** Inflate a /FlateDecode stream without predictor, up to a size no borne reaches; else null. */
async function inflate(dictionary, stream) {
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary) || /\/Predictor/.test(dictionary)) return null;
  const reader = new Blob([stream]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > MOST_INFLATED_BYTES) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    return null; // not Flate after all
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function walk(number, objects, pages, { seen, turn }) {
  const text = objects.get(number)?.text;
  if (!text || seen.has(number) || pages.length > MOST_PAGES) return;
  seen.add(number);
  const own = /\/Rotate\s+(-?\d{1,4})/.exec(text)?.[1];
  const turned = own === undefined ? turn : ((Number(own) % 360) + 360) % 360;
  if (/\/Type\s*\/Pages\b/.test(text)) {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] ?? "";
    for (const [, kid] of kids.matchAll(/(\d+)\s+\d+\s+R/g)) walk(kid, objects, pages, { seen, turn: turned });
  } else if (/\/Type\s*\/Page\b/.test(text)) {
    pages.push({ data: pictureOf(text, objects), turn: turned });
  }
}

/** The JPEG of a page that shows exactly one picture, else null. */
function pictureOf(page, objects) {
  const resources = follow(page, "Resources", objects);
  const list = follow(resources, "XObject", objects);
  const named = [...list.matchAll(/\/[^\s/<>[\]()]+\s+(\d+)\s+\d+\s+R/g)].map((match) => objects.get(match[1]));
  if (named.length !== 1 || !named[0]?.stream) return null;
  const [{ text, stream }] = named;
  const jpeg = /\/Subtype\s*\/Image\b/.test(text) && /\/Filter\s*(?:\[\s*\/DCTDecode\s*\]|\/DCTDecode\b)/.test(text);
  return jpeg && stream[0] === 0xff && stream[1] === 0xd8 ? stream : null;
}

/** The text of an entry: of the object it refers to, or from its own << on. */
function follow(text, key, objects) {
  const found = new RegExp(`/${key}\\s*(?:(\\d+)\\s+\\d+\\s+R|<<)`).exec(text);
  if (!found) return "";
  if (found[1] !== undefined) return objects.get(found[1])?.text ?? "";
  const rest = text.slice(found.index + found[0].length);
  return key === "XObject" ? rest.slice(0, Math.max(0, rest.indexOf(">>"))) : rest;
}
