import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly closeLabel: string;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** A native modal dialog: focus is kept inside, Escape closes, and the focus goes back to where it came from. */
export function Dialog({ title, children, closeLabel, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(40rem,92vw)] rounded-12 border border-line bg-raised p-6 text-text shadow-4 backdrop:bg-black/50"
    >
      <h2 id={heading} className="mb-3 text-xl font-bold">
        {title}
      </h2>
      {children}
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        {actions}
        <Button onClick={onClose}>{closeLabel}</Button>
      </div>
    </dialog>
  );
}
