/** What pdfkit 0.20 can do and its published types do not yet say. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Column' | 'Row';
    /** Left, top, right, bottom, in points from the upper left corner of the page. */
    bbox?: [number, number, number, number];
    placement?: 'Block' | 'Inline';
  }
  interface PDFAttachmentOptions {
    relationship?: 'Source' | 'Data';
  }
  interface PDFAttachment {
    file(src: Uint8Array, options?: PDFAttachmentOptions): this;
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    /** The element as it is written into the file; `A` are its attributes. */
    readonly dictionary: { readonly data: { A?: object } };
  }
  interface PDFOutline {
    addItem(title: string, options: { expanded?: boolean; top?: number; left?: number }): PDFOutline;
  }
}

declare module 'pdfkit/output' {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
