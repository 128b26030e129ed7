export declare const securityHeaders: Readonly<Record<string, string>>;
export declare function serveFolder(
  folder: string,
  options?: { readonly port?: number; readonly host?: string },
): Promise<{ readonly url: string; close(): Promise<void> }>;
