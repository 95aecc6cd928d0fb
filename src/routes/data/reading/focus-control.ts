/** Where the controls stand that a finding may lead to. */
export const ENCODING_ID = 'choose-encoding';
export const KIND_ID = 'choose-kind';
export const YEAR_ID = 'ask-year';
export const SCALE_ID = 'ask-scale';
/** The id of the select that says what a column stands for. */
export const columnId = (key: string): string => `column-${key}`;

/** Puts the focus on a control, or on the first one inside an element, and brings it into sight. */
export function focusControl(id: string): void {
  const element = document.getElementById(id);
  const controls = 'select, button, input, [tabindex]';
  const control = element?.matches(controls)
    ? element
    : element?.querySelector<HTMLElement>(controls);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
