import { useSession } from '../../session/react';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day of the review. It is stored with each part of it that is typed, and for certain when the field is left. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const session = useSession();
  return (
    <label className="block font-bold">
      {label}
      <input
        type="date"
        value={value ?? ''}
        max="9999-12-31"
        onChange={(event) => onChange(event.currentTarget.value || null)}
        onBlur={() => void session.flush()}
        className="mt-1 block min-h-11 rounded-8 border border-edge bg-raised px-3 font-normal"
      />
    </label>
  );
}
