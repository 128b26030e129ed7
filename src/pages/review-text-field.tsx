import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanText, maxTextLength } from '../review';
import { useSession } from '../session/react';
import { TextField } from '../ui/text-field';

/** A text of the review: what the file may not hold is left out and said, and what is typed is stored when the field is left. */
export function ReviewTextField(props: Omit<ComponentProps<typeof TextField>, 'clean' | 'limit' | 'say' | 'onLeave'>) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <TextField
      {...props}
      clean={cleanText}
      limit={maxTextLength}
      onLeave={() => void session.flush()}
      say={{
        removed: (count) => t('field.removed', { count }),
        cut: (limit) => t('field.cut', { limit }),
        left: (count) => t('field.left', { count }),
      }}
    />
  );
}
