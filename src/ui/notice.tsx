import type { ReactNode } from 'react';
import { classes } from './classes';

export type NoticeKind = 'info' | 'caution' | 'danger' | 'done';

const looks: Readonly<Record<NoticeKind, { box: string; icon: string }>> = {
  info: { box: 'border-info bg-info-soft', icon: 'M12 10.5v6M12 7.2v.1' },
  caution: { box: 'border-caution bg-caution-soft', icon: 'M12 7v6.5M12 16.8v.1' },
  danger: { box: 'border-danger bg-danger-soft', icon: 'M12 7v6.5M12 16.8v.1' },
  done: { box: 'border-done bg-done-soft', icon: 'M7.5 12.4l3 3 6-6.4' },
};

const colours: Readonly<Record<NoticeKind, string>> = { info: 'text-info', caution: 'text-caution', danger: 'text-danger', done: 'text-done' };

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn. */
  readonly role?: 'alert' | 'status' | undefined;
  readonly className?: string;
}

/** A framed message: its kind is an icon and a heading, never colour alone. */
export function Notice({ kind, title, children, actions, role, className }: NoticeProps) {
  return (
    <div role={role} className={classes('flex gap-3 rounded-8 border border-l-8 px-4 py-3', looks[kind].box, className)}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className={classes('mt-0.5 size-6 shrink-0 fill-none stroke-2', colours[kind])}>
        <circle cx="12" cy="12" r="10" stroke="currentColor" />
        <path d={looks[kind].icon} stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div className="min-w-0 flex-1 space-y-2">
        {title !== undefined && <p className="phrase font-bold">{title}</p>}
        {children}
        {actions !== undefined && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  );
}
