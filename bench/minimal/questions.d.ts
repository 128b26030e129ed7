declare module 'virtual:questions' {
  export interface Question {
    readonly id: string;
    readonly source: string;
    readonly question: string;
    readonly why: string;
    readonly look: readonly string[];
    readonly evidence: readonly string[];
    readonly yes: string;
    readonly partly: string;
    readonly no: string;
    readonly measures: readonly string[];
  }
  export const areas: readonly { readonly id: string; readonly name: string; readonly questions: readonly Question[] }[];
}
