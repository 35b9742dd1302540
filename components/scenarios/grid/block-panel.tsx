"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { ColumnHead } from "@/components/ui/table-cells";
import type { BlockPreview } from "./block-preview";
import { RuleWay } from "./rule-way";
import type { RuleTitles } from "./rule-of-problem";

interface BlockPanelProps {
  readonly preview: BlockPreview;
  readonly titles: RuleTitles;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** More would not be read; the number of them is said. */
const mostShown = 200;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What a block would change and what of it is refused, before anything of it is taken. */
export function BlockPanel({ preview, titles, onTake, onLeave }: BlockPanelProps) {
  const { changed, refused, newLines, remarks, faults } = preview;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const does = [...(changed.length > 0 ? [`Change ${counted(changed.length, "cell")}`] : []), ...(newLines > 0 ? [`${changed.length > 0 ? "add" : "Add"} ${counted(newLines, "line")}`] : [])].join(" and ");
  return (
    <div ref={panel} tabIndex={-1} className="ww-grid__preview" role="region" aria-label="Before the block is taken">
      <Notice kind={refused.length > 0 || faults.length > 0 ? "urgent" : "information"} title={does === "" ? "The block changes nothing" : `Nothing is changed yet: the block would ${does.charAt(0).toLowerCase()}${does.slice(1)}`}>
        {refused.length > 0 && (
          <>
            <p><strong>{counted(refused.length, "cell")} cannot be taken and {refused.length === 1 ? "stays" : "stay"} as {refused.length === 1 ? "it is" : "they are"}:</strong></p>
            <ul>{refused.slice(0, mostShown).map(({ label, text, reason, rule }) => <li key={label}>{label}: “{text}”. {reason}. <RuleWay rule={rule} titles={titles} /></li>)}</ul>
          </>
        )}
        {faults.length > 0 && (
          <>
            <p><strong>With the block the plan would not hold together; it can be taken and mended, and not saved before:</strong></p>
            <ul>{faults.map(({ message, rule }) => <li key={message}>{message}. <RuleWay rule={rule} titles={titles} /></li>)}</ul>
          </>
        )}
        {remarks.map((remark) => <p key={remark}>{remark}</p>)}
        {changed.length > 0 && (
          <DataTable caption="What changes" compact>
            <thead><tr><ColumnHead>Cell</ColumnHead><ColumnHead>From</ColumnHead><ColumnHead>To</ColumnHead></tr></thead>
            <tbody>{changed.slice(0, mostShown).map(({ label, from, to }) => <tr key={label}><th scope="row" className="ww-table__row-head">{label}</th><td>{from || "empty"}</td><td>{to || "empty"}</td></tr>)}</tbody>
          </DataTable>
        )}
        {changed.length > mostShown && <p>And {counted(changed.length - mostShown, "cell")} more.</p>}
        <div className="ww-actions">
          {does !== "" && <Button type="button" onClick={onTake}>{does}</Button>}
          <Button kind="secondary" type="button" onClick={onLeave}>{does === "" ? "Back to the table" : "Leave everything as it is"}</Button>
        </div>
      </Notice>
    </div>
  );
}
