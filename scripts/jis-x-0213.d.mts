export function jisX0213(): { level1: number[]; level2: number[]; level3: number[]; level4: number[]; other: number[] };
export function ibmExtensions(): number[];
