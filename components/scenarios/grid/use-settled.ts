"use client";

import { useEffect, useState } from "react";

/**
 * A value as it is when nothing has changed it for a while, for what takes long to make of it.
 *
 * @param wait in milliseconds; with nought the value is given as it is.
 */
export function useSettled<Value>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (wait === 0 || settled === value) return;
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, settled, wait]);
  return wait === 0 ? value : settled;
}
