// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

type Member = { name: string; crc: number; bytes: Buffer };

/** Fills the first sheet of an XLSX template: its rows below the header give way to these. */
export function fillsInTemplate(template: string, filled: string, rows: readonly string[][]): void {
  const members = unpacked(readFileSync(template)).map((member) =>
    member.name === 'xl/worksheets/sheet1.xml' ? withRows(member, rows) : member,
  );
  writeFileSync(filled, packed(members));
}

function withRows({ name, bytes }: Member, rows: readonly string[][]): Member {
  const sheet = bytes.toString('utf8');
  const end = sheet.indexOf('</sheetData>');
  const example = sheet.indexOf('<row r="2"');
  const written = rows.map((cells, i) => row(i + 2, cells)).join('');
  const text = sheet.slice(0, example < 0 ? end : example) + written + sheet.slice(end);
  const next = Buffer.from(text, 'utf8');
  return { name, bytes: next, crc: crc32(next) };
}

function row(number: number, cells: readonly string[]): string {
  const written = cells.map((text, i) => {
    const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const at = String.fromCharCode(65 + i) + number;
    return `<c r="${at}" t="inlineStr"><is><t>${safe}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

// Offsets and signatures as in PKWARE's APPNOTE, 4.3.7 (local header), 4.3.12 (directory), 4.3.16.
function unpacked(zip: Buffer): Member[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    const member = { name, bytes, crc: zip.readUInt32LE(at + 16) };
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return member;
  });
}

function packed(members: readonly Member[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, crc } of members) {
    const title = Buffer.from(name, 'utf8');
    const data = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02\x14\x00', 0, 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, title);
    const file = [Buffer.from('PK\x03\x04', 'latin1'), common, title, data];
    files.push(...file);
    offset += file.reduce((sum, part) => sum + part.length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
