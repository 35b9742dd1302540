"use client";

import { useState } from "react";

/** The last value that was there: while a plan cannot be worked out, the figures before it stay in sight. */
export function useLastGood<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
