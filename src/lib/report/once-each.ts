/**
 * Answers once for each object, for as long as somebody holds it.
 *
 * @param answer the same whenever it is asked of the same object, which does not change
 */
export function onceEach<Of extends object, Answer>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const kept = known.get(of) ?? { answer: answer(of) };
    known.set(of, kept);
    return kept.answer;
  };
}
