import { type Device, type Exception, isBlank, type Meeting, type Work } from '../review';

/** What a single row means, apart from any question. */

export type Risk = 'high' | 'medium' | 'low';

/** Likelihood × impact, 1–3 each: from 6 high, 3 and 4 medium, up to 2 low; `null` where either is not assessed. */
export function riskOf(likelihood: Work['likelihood'], impact: Work['impact']): Risk | null {
  if (likelihood === null || impact === null) return null;
  const product = likelihood * impact;
  if (product >= 6) return 'high';
  return product >= 3 ? 'medium' : 'low';
}

/** The risk as it is today, before measures that are still to come. */
export function riskToday(work: Work): Risk | null {
  return riskOf(work.likelihood, work.impact);
}

export function isHighRisk(work: Work): boolean {
  return riskToday(work) === 'high';
}

/** A measure: a technical one, or a condition under which the work may be done. */
export function hasMeasure(work: Work): boolean {
  return isWritten(work.technical) || isWritten(work.conditions);
}

/** Past its day, and nothing is said of what becomes of it. On the day itself it is not past. @param today `YYYY-MM-DD` */
export function isExpired({ until, disposition }: Exception, today: string): boolean {
  return until !== null && until < today && disposition === null;
}

/** 要機密情報: 機密性3情報 or 機密性2情報. What is not classified yet is not taken for it. */
export function isConfidential(level: Work['confidentiality']): boolean {
  return level === 2 || level === 3;
}

/** Used in the period, or not known to be unused. */
export function isInUse(meeting: Meeting): boolean {
  return meeting.inUse !== 'no';
}

/** A service under its terms of service (約款による外部サービス) that is in use. */
export function isTermsService(meeting: Meeting): boolean {
  return meeting.terms === 'terms-of-service' && isInUse(meeting);
}

/** Introduced by the organisation itself, centrally or by a department. */
export function isOwn({ provider }: Meeting): boolean {
  return provider === 'central' || provider === 'department';
}

/** Provided by others: contractors, other organisations, individuals. A system whose provider is not chosen yet is neither. */
export function isThirdParty(meeting: Meeting): boolean {
  return meeting.provider !== null && !isOwn(meeting);
}

export function isIssued(device: Device): boolean {
  return device.kind === 'issued';
}

export function isNonIssued(device: Device): boolean {
  return device.kind === 'non-issued';
}

export function isWritten(text: string): boolean {
  return !isBlank(text);
}
