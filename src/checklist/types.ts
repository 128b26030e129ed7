/** Whom the guidance addresses: `gov` government agencies (資料1), `ci` critical-infrastructure operators (資料2). */
export const editions = ['gov', 'ci'] as const;
export type Edition = (typeof editions)[number];

/** `core` 基本: the notice itself. `detailed` 詳細: with the Common Standards excerpt of 資料1, so `gov` only. */
export const depths = ['core', 'detailed'] as const;
export type Depth = (typeof depths)[number];

/** Which text the obligation stands in: 資料1, 資料2, or the Common Standards (統一基準) excerpt that 資料1 carries. */
export type SourceDocument = 'gov' | 'ci' | 'std';

/**
 * How strongly the sentence is put, in its own wording: `shall` 〜すること, `necessary` 必要です, `required` 求められます,
 * `important` 重要です, `effective` 有効であると考えられます.
 */
export type Force = 'shall' | 'necessary' | 'required' | 'important' | 'effective';

/** Who must act, by the Common Standards; the notices address the organisation and name nobody. */
export const actors = ['ciso-staff', 'security-manager', 'system-security-manager', 'device-manager', 'staff'] as const;
export type Actor = (typeof actors)[number];

export interface Obligation {
  readonly id: string;
  readonly document: SourceDocument;
  /** As the source numbers it: `3.1` is 3(1) of a notice, `7.1.1(4)(c)` a place in the Common Standards. */
  readonly section: string;
  readonly force: Force;
  readonly actor?: Actor;
  /** The sentence itself states a condition (「…場合には」). */
  readonly conditional?: boolean;
}

/** The working papers of the review; `worksheets` in the review file. */
export const worksheetIds = ['works', 'exceptions', 'devices', 'meetings'] as const;
export type WorksheetId = (typeof worksheetIds)[number];
