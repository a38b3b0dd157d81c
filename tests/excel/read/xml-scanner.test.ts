import { expect, test } from 'vitest';
import { RefusedFile } from '#excel/read/refused-file.ts';
import { decodeEntities, XmlScanner } from '#excel/read/xml-scanner.ts';

/** All tokens as one line: "<name", "name>", "text". */
function tokens(xml: string): string {
  const scanner = new XmlScanner(xml, 'part');
  const seen: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open') seen.push(`<${scanner.name}${scanner.isEmpty ? '/' : ''}`);
    else seen.push(token === 'close' ? `${scanner.name}>` : scanner.text());
  }
  return seen.join(' ');
}

function opened(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml, 'part');
  scanner.next();
  return scanner;
}

test('elements, text, CDATA and what stands between them', () => {
  const xml =
    '<?xml version="1.0"?><!-- <no> --><!DOCTYPE a [<!ENTITY b "<c>">]><x:a><b k="1"/>1 &lt; 2<![CDATA[<&amp;>]]></x:a >';
  expect(tokens(xml)).toBe('<a <b/ 1 < 2 <&amp;> a>');
});

test('attributes are found by their own name, in either quotes, with or without a prefix', () => {
  const scanner = opened(`<c spans="1:3" r = "A1" x:t='s' note='r="9" > &quot;' s="5"/>`);
  expect([scanner.attribute('r'), scanner.attribute('t'), scanner.attribute('s'), scanner.attribute('note')]).toEqual([
    'A1',
    's',
    '5',
    'r="9" > "',
  ]);
  expect(scanner.attribute('an')).toBeNull();
});

test('only the five entities and character numbers are decoded', () => {
  expect(decodeEntities('&amp;&#7845;&#x1EA5;&e;&#xFFFFFF;&')).toBe('&ấấ&e;&#xFFFFFF;&');
});

test('text inside leaves out what it is told to', () => {
  expect(opened('<a>1<b>2</b><c><a>3</a></c>4</a>').textInside('b')).toBe('134');
});

test('a part that is cut or whose tags do not match is damaged', () => {
  for (const xml of ['<a>', '<a', '<a b="', '<a></b>', '</a>', '<a><!-- </a>', '<a><![CDATA[</a>']) {
    expect(() => tokens(xml)).toThrow(RefusedFile);
  }
});

test('an absent attribute costs no search through the rest of the part', () => {
  const xml = `<a>${'<row r="1"/>'.repeat(200_000)}</a>`;
  const scanner = new XmlScanner(xml, 'part');
  const started = performance.now();
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) if (token === 'open') scanner.attribute('hidden');
  expect(performance.now() - started).toBeLessThan(2000);
});
