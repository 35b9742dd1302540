"use client";

import { useEffect, useMemo, useRef } from "react";

/** Acts as one object that lasts, which always does what the latest drawing asks: so what is given them need not be drawn anew with each. */
export function useLatestActs<Of extends { readonly [Name in keyof Of]: (...given: never[]) => void }>(acts: Of): Of {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo(() => {
    const names = Object.keys(acts) as (keyof Of)[];
    const lasting = names.map((name) => [name, (...given: never[]) => latest.current[name](...given)] as const);
    return Object.fromEntries(lasting) as Of;
  }, []); // The names of the acts never change.
}
