import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts';
import { type Lack, type Line, layLines } from './lines';
import { baselineOf, colour, floor, page, type TextStyle } from './style';

/** A place in the review file, as in its problems: where a character stands that no font has. */
export type Place = readonly string[];
export interface Missing extends Lack {
  readonly place: Place;
}

export type Element = PDFKit.PDFStructureElement;

/** Where a line stands within a width, unless it begins at its left. */
export interface Align {
  readonly to: 'middle' | 'end';
  readonly width: number;
}

export interface PaperOptions {
  readonly title: string;
  readonly language: string;
  readonly made: Date;
  readonly creator: string;
}

/**
 * Pages, one after another, and the tree that says what stands on them. Everything drawn is either part of that tree (`mark`) or an artifact.
 * `y` is where the next thing goes, in points from the top of the page.
 */
export class Paper {
  readonly document: PDFKit.PDFDocument;
  readonly fonts: Fonts;
  readonly root: Element;
  readonly missing: Missing[] = [];
  y = 0;
  pages = 0;
  private readonly heard = new Set<string>();
  private readonly english: boolean;
  private chapter: PDFKit.PDFOutline | null = null;

  constructor(fonts: Fonts, { title, language, made, creator }: PaperOptions) {
    this.fonts = fonts;
    this.english = language === 'en';
    this.document = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      font: '',
      info: { Title: title, Creator: creator, Producer: creator, CreationDate: made },
    });
    this.writeMetadata(title);
    for (const name of ['text', 'bold', 'fallback'] as const) this.document.registerFont(name, fonts.bytes[name]);
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
    this.newPage();
  }

  /** XMP says that the file follows PDF/UA-1. pdfkit writes the title into it as it is: its `&` and `<` are escaped here. */
  private writeMetadata(title: string): void {
    const append = this.document.appendXML.bind(this.document);
    const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    this.document.appendXML = (xml, newLine) =>
      append(
        xml.replaceAll(title, () => escaped),
        newLine,
      );
    append('<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>');
  }

  newPage(): void {
    this.document.addPage({ size: [page.width, page.height], margin: 0 });
    this.pages += 1;
    this.y = page.top;
  }

  /** Points left on this page. */
  get room(): number {
    return floor - this.y;
  }

  /** Turns the page unless so much fits on it. */
  need(height: number): boolean {
    if (height <= this.room) return false;
    this.newPage();
    return true;
  }

  element(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const made = this.document.struct(type, options);
    parent.add(made);
    return made;
  }

  /** A bookmark to a place on this page; one of the third level hangs below the last one of the second. */
  bookmark(level: 2 | 3, text: string, y: number): void {
    const parent = level === 3 && this.chapter ? this.chapter : this.document.outline;
    // pdfkit counts `left` from the right edge.
    const item = parent.addItem(text, { expanded: true, top: y - 8, left: page.width });
    if (level === 2) this.chapter = item;
  }

  /** What is drawn belongs to the element. May be called again, on a later page. */
  mark(element: Element, draw: () => void): void {
    element.add(draw);
  }

  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  /** @param place where the text stands in the review, so that a character that no font has can be told of */
  lay(text: string, style: TextStyle, width: number, place: Place = []): Line[] {
    return layLines(text, {
      fonts: this.fonts,
      weight: style.weight,
      size: style.size,
      width,
      english: this.english,
      onLack: (lack) => this.hear(lack, place),
    });
  }

  private hear(lack: Lack, place: Place): void {
    const key = JSON.stringify([lack.character, place]);
    if (this.heard.has(key)) return;
    this.heard.add(key);
    this.missing.push({ ...lack, place });
  }

  widthOf(text: string, style: TextStyle): number {
    return Math.max(...this.lay(text, style, Number.POSITIVE_INFINITY).map((line) => line.width));
  }

  /** Draws one line whose upper left corner is given. `align` moves it within `width`. */
  line(line: Line, x: number, y: number, style: TextStyle, align: Align | null = null): void {
    let at = align ? x + (align.width - line.width) / (align.to === 'middle' ? 2 : 1) : x;
    this.document.fillColor(style.colour);
    for (const run of line.runs) {
      this.document
        .font(run.font)
        .fontSize(style.size)
        .text(run.text, at, y + baselineOf(style), { lineBreak: false, baseline: 'alphabetic' });
      at += run.width;
    }
  }

  /** Draws lines below each other. */
  lines(lines: readonly Line[], x: number, y: number, style: TextStyle, align: Align | null = null): void {
    for (const [index, line] of lines.entries()) this.line(line, x, y + index * style.leading, style, align);
  }

  /** A text on one line, in an artifact or a marked part. */
  label(text: string, x: number, y: number, style: TextStyle, align: Align | null = null): void {
    for (const line of this.lay(text, style, Number.POSITIVE_INFINITY)) this.line(line, x, y, style, align);
  }

  fill(path: string, of: string, rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    if (path === '') return;
    this.document.path(path);
    if (rule === 'evenodd') this.document.fill(of, 'even-odd');
    else this.document.fill(of);
  }

  stroke(path: string, of: string, width = 0.5, dash: number | null = null): void {
    if (path === '') return;
    this.document.save().lineWidth(width).strokeColor(of);
    if (dash) this.document.dash(dash, { space: dash });
    this.document.path(path).stroke();
    this.document.restore();
  }

  rule(y: number, x: number, width: number, of: string = colour.rule, weight = 0.5): void {
    this.artifact(() => this.stroke(`M${x},${y}H${x + width}`, of, weight));
  }
}
