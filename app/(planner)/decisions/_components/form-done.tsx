import type { ReactNode } from "react";

interface FormDoneProps {
  readonly isDone: boolean;
  /** What was recorded and where it now shows. */
  readonly children: ReactNode;
}

/** Says under a form that its press was taken. It is always in the page, because only then do screen readers announce its words. */
export function FormDone({ isDone, children }: FormDoneProps) {
  return <p role="status" className="ww-done">{isDone && children}</p>;
}
