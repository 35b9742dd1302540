/** What is wrong with what somebody typed: the field of the form, null for all of it, and what to do about it. */
export interface FieldFault {
  readonly field: string | null;
  readonly message: string;
}
