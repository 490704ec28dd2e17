import type { Me } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { fieldErrors, problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useWords } from '../../words/index.ts';

/** Sends a form that ends in being signed in, and tells what was wrong with which field. */
export function useEntry(enter: () => Promise<Me>) {
  const t = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: enter,
    onSuccess: (me) => queries.setQueryData(['me'], me),
  });
  const errors = fieldErrors(t, error);
  return {
    isPending,
    errors,
    problem: error && Object.keys(errors).length === 0 ? problemWords(t, error) : null,
    onSubmit(event: FormEvent) {
      event.preventDefault();
      mutate();
    },
  };
}
