import { XMLParser, XMLValidator } from 'fast-xml-parser';

const mostChars = 1024 * 1024;
const mostDepth = 20;
const cdata = '#cdata';
const parser = new XMLParser({
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreAttributes: true,
  trimValues: false,
  cdataPropName: cdata,
  maxNestedTags: mostDepth,
});
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export type XmlTree = Readonly<Record<string, unknown>>;

/** Reads small XML of a vendor; every value is a string. Documents with a DTD, with entities of their own, too deep or too long are refused with an error. */
export function parseTameXml(text: string): XmlTree {
  if (text.length > mostChars)
    throw new Error(`XML of ${text.length} characters; at most ${mostChars} are read`);
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text))
    throw new Error('XML with a document type is not read');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`XML is broken: ${valid.err.msg} (line ${valid.err.line})`);
  return parser.parse(text) as XmlTree;
}

/** The text of one element below; empty where there is none. The five entities of XML and numbers are resolved, but not within CDATA; others stay as they are. */
export function textAt(tree: unknown, name: string): string {
  const value = typeof tree === 'object' && tree !== null ? (tree as XmlTree)[name] : undefined;
  if (typeof value === 'string') return resolveEntities(value);
  const raw = typeof value === 'object' && value !== null ? (value as XmlTree)[cdata] : undefined;
  if (Array.isArray(raw)) return raw.join('');
  return typeof raw === 'string' ? raw : '';
}

const resolveEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
