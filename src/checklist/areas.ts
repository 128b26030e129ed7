/** The five areas of the guidance, in its order (資料1 §1–§5, 資料2 likewise), and their sections. */
export const areas = [
  { id: 'risk', sections: ['risk'] },
  { id: 'rules', sections: ['rules'] },
  { id: 'devices', sections: ['issued', 'non-issued', 'lines', 'use'] },
  { id: 'meetings', sections: ['meetings'] },
  { id: 'oversight', sections: ['oversight'] },
] as const;

export type AreaId = (typeof areas)[number]['id'];
export type SectionId = (typeof areas)[number]['sections'][number];

export const areaIds = areas.map((area) => area.id);
export const sectionIds = areas.flatMap((area): readonly SectionId[] => area.sections);

export function isAreaId(text: string): text is AreaId {
  return areaIds.some((id) => id === text);
}
