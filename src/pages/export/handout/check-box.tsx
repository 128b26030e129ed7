import type { ReactNode } from 'react';

interface CheckBoxProps {
  readonly checked: boolean;
  /** Some of what it stands for is checked: drawn as a dash, and said so. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A native checkbox with its label as one target. */
export function CheckBox({ checked, partly = false, onChange, children }: CheckBoxProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-8 px-2 py-2 hover:bg-key-soft">
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = partly;
        }}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="mt-1 size-5 shrink-0 accent-key"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
