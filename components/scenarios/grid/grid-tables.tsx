"use client";

import { useSearchParams } from "next/navigation";
import { type Dispatch, useMemo, useState } from "react";
import type { Calculated } from "@/domain/calculation/calculate";
import { type BlockPreview, blockPreview } from "./block-preview";
import { BlockPanel } from "./block-panel";
import type { BlockRequest } from "./block-request";
import { cellDomId, cellKey } from "./cell";
import { EditableTable } from "./editable-table";
import { type EditAction, editReducer, type EditState } from "./edit-state";
import { readOpenLine, withOpenLine, type OpenLine } from "./line-address";
import { removalOf } from "./line-changes";
import { LineForm } from "./line-form";
import { lineInForm } from "./line-form-request";
import { additionOf, type GrownCollection } from "./new-line";
import type { PlanFault } from "./plan-faults";
import { RemovalRefused } from "./removal-refused";
import type { RuleTitles } from "./rule-of-problem";
import { useGridSections } from "./use-grid-sections";
import type { GridActs } from "./use-grid-table";
import { useLatestActs } from "./use-latest-acts";
import { readTableView, withTableView } from "./view-address";
import { refusalToRemove } from "./who-refers";

interface GridTablesProps {
  readonly state: EditState;
  readonly dispatch: Dispatch<EditAction>;
  /** What the lines come to, when that could be worked out last; null when it never could. */
  readonly calculated: Calculated | null;
  /** What keeps the plan from holding together. */
  readonly faults: readonly PlanFault[];
  readonly titles: RuleTitles;
}

/** The tables of the grid with the way each is looked at, the block about to be written, and the form of one line. */
export function GridTables({ state, dispatch, calculated, faults, titles }: GridTablesProps) {
  const search = useSearchParams().toString();
  const [request, setRequest] = useState<BlockRequest | null>(null);
  const [refused, setRefused] = useState<{ readonly sectionId: string; readonly reason: string } | null>(null);
  const [added, setAdded] = useState<{ readonly collection: GrownCollection; readonly id: string } | null>(null);
  const [said, setSaid] = useState("");
  const sections = useGridSections({ plan: state.plan, calculated, opened: state.base });
  // A table without lines, to which none can be added, says nothing.
  const drawn = sections.filter(({ rows, adds }) => rows.length > 0 || adds !== null);
  const preview = useMemo(() => (request === null ? null : blockPreview(state.plan, request)), [state.plan, request]);
  const planFaults = useMemo(() => new Map(faults.flatMap((fault) => (fault.cell === null ? [] : [[cellKey(fault.cell), fault] as const]))), [faults]);
  const openLine = readOpenLine(new URLSearchParams(search));
  const line = useMemo(() => (openLine === null ? null : lineInForm(sections, { collection: openLine.collection, id: openLine.id })), [sections, openLine?.collection, openLine?.id]); // eslint-disable-line react-hooks/exhaustive-deps -- The address is read anew with each drawing; the line is the same while its name is.

  const go = (to: URLSearchParams): void => window.history.replaceState(null, "", to.size === 0 ? window.location.pathname : `?${to.toString()}`);
  const showLine = (to: OpenLine | null): void => go(withOpenLine(new URLSearchParams(window.location.search), to));

  function take(done: BlockPreview) {
    dispatch({ type: "change", changes: done.changes, over: done.over });
    setSaid(done.changes.length === 0 ? "Nothing changed." : `${done.changed.length === 1 ? "1 cell" : `${done.changed.length} cells`} changed${done.newLines > 0 ? `, ${done.newLines} added as new lines` : ""}. Ctrl and Z takes it back in one step.`);
  }

  function closePanel(of: BlockRequest) {
    setRequest(null);
    const cell = of.rows.flatMap(({ cells }) => cells).find(({ target }) => target !== null)?.target?.cell;
    if (cell !== undefined) requestAnimationFrame(() => document.getElementById(cellDomId(cell))?.focus());
  }

  /** Where the button that had the focus has gone, the table it stood in takes it. */
  const focusTable = (sectionId: string): void => void requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${sectionId} .ww-table-scroll`)?.focus());

  const acts = useLatestActs<GridActs>({
    onType: (cell, kind, text) => dispatch({ type: "type", draft: { cell, kind, text } }),
    onLeave: () => dispatch({ type: "leave cell" }),
    onGiveUp: (cell) => dispatch({ type: "give up typing", cell }),
    onAdd: (collection) => {
      const changes = additionOf(state.plan, collection, `line-${crypto.randomUUID()}`);
      dispatch({ type: "change", changes });
      setAdded(changes[0] === undefined ? null : { collection, id: changes[0].id });
      setSaid(changes.length === 0 ? "The plan has nothing yet on which such a line could hang: add a service, a grant or an exit route first." : "A new line stands at the end of the table.");
    },
    onRemove: ({ id: sectionId, removes, rows }, id) => {
      if (removes === null) return;
      const reason = refusalToRemove(state.plan, removes, id);
      setRefused(reason === null ? null : { sectionId, reason });
      if (reason !== null) return;
      dispatch({ type: "change", changes: removalOf(state.plan, removes, id) });
      setSaid(`${rows.find((row) => row.id === id)?.name ?? "The line"} is removed. Ctrl and Z brings it back.`);
      focusTable(sectionId);
    },
    onView: (sectionId, view) => go(withTableView(new URLSearchParams(window.location.search), sectionId, view)),
    onOpenLine: showLine,
    onBlock: (asked) => {
      const found = asked.does === "paste" ? null : blockPreview(editReducer(state, { type: "leave cell" }).plan, asked);
      if (found !== null && found.refused.length === 0 && found.faults.length === 0) take(found);
      else setRequest(asked);
    },
  });

  const panelOf = (sectionId: string) => {
    if (request?.sectionId === sectionId && preview !== null) return <BlockPanel preview={preview} titles={titles} onTake={() => { take(preview); closePanel(request); }} onLeave={() => closePanel(request)} />;
    return refused?.sectionId === sectionId ? <RemovalRefused reason={refused.reason} onClose={() => { setRefused(null); focusTable(sectionId); }} /> : null;
  };

  return (
    <>
      <nav aria-label="Tables of the grid">
        <ul className="ww-grid__places">{drawn.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
      </nav>
      <p className="ww-small" role="status">{said}</p>
      {drawn.map((section) => (
        <EditableTable
          key={section.id}
          section={section}
          search={withTableView(new URLSearchParams(), section.id, readTableView(new URLSearchParams(search), section.id)).toString()}
          acts={acts}
          panel={panelOf(section.id)}
          added={added !== null && added.collection === section.adds?.collection ? added.id : null}
          draft={state.draft?.cell.collection === section.cells ? state.draft : null}
          faults={state.faults}
          planFaults={planFaults}
          titles={titles}
        />
      ))}
      {line !== null && openLine !== null && (
        <LineForm
          key={`${openLine.collection} ${openLine.id}`}
          line={line}
          plan={state.plan}
          titles={titles}
          onClose={() => showLine(null)}
          onTake={(done) => { take(done); showLine(null); }}
        />
      )}
    </>
  );
}
