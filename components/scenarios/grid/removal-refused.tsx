"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Says of a line that others refer to why it stays, and who they are. */
export function RemovalRefused({ reason, onClose }: { readonly reason: string; readonly onClose: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [reason]);
  return (
    <div ref={panel} tabIndex={-1} className="ww-grid__preview" role="region" aria-label="Why the line stays">
      <Notice kind="urgent" title="Nothing is removed" announce>
        <p>{reason}</p>
        <div className="ww-actions"><Button kind="secondary" type="button" onClick={onClose}>Back to the table</Button></div>
      </Notice>
    </div>
  );
}
