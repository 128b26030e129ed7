import type { ComponentProps } from 'react';
import { classes } from './classes';

export type ButtonKind = 'solid' | 'outline' | 'text' | 'danger';

const looks: Readonly<Record<ButtonKind, string>> = {
  solid: 'bg-key text-on-key border-key hover:bg-key-strong hover:border-key-strong hover:underline',
  outline: 'bg-raised text-key border-key hover:bg-key-soft hover:underline',
  text: 'bg-transparent text-key border-transparent underline underline-offset-4 hover:bg-key-soft',
  danger: 'bg-raised text-danger border-danger hover:bg-danger-soft hover:underline',
};

/** The look of a button, for links that look like one. `small` still keeps a 36 px target. */
export function buttonLook(kind: ButtonKind = 'outline', small = false): string {
  return classes(
    'inline-flex items-center justify-center gap-2 rounded-8 border font-bold text-center underline-offset-4 disabled:opacity-50 disabled:cursor-not-allowed',
    small ? 'min-h-9 px-3 py-1 text-[0.9375rem]' : 'min-h-12 px-5 py-2',
    looks[kind],
  );
}

/** A native button in the DADS look: solid for the one main act of a screen, outline for others, text for the least. */
export function Button({ kind = 'outline', small = false, className, ...rest }: ComponentProps<'button'> & { kind?: ButtonKind; small?: boolean }) {
  return <button type="button" className={classes(buttonLook(kind, small), className)} {...rest} />;
}
