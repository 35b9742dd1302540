"use client";

import { useSearchParams } from "next/navigation";
import { type Dispatch, useMemo, useState } from "react";
import type { Evaluation } from "@/domain/plan/evaluation";
import { type BlockPreview, blockPreview } from "./block-preview";
import { BlockPanel } from "./block-panel";
import type { BlockRequest } from "./block-request";
import { cellDomId, cellKey } from "./cell";
import { EditableTable } from "./editable-table";
import { type EditAction, editReducer, type EditState, textInCell } from "./edit-state";
import { gridSections } from "./grid-sections";
import { type OpenLine, readOpenLine, withOpenLine } from "./line-address";
import { removalOf } from "./line-changes";
import { LineForm } from "./line-form";
import { lineInForm } from "./line-form-request";
import { additionOf } from "./new-line";
import type { PlanFault } from "./plan-faults";
import { RuleWay } from "./rule-way";
import type { RuleTitles } from "./rule-of-problem";
import type { GridActs } from "./use-grid-table";
import { readTableView, withTableView } from "./view-address";

interface GridTablesProps {
  readonly state: EditState;
  readonly dispatch: Dispatch<EditAction>;
  /** The last figures that could be worked out. */
  readonly evaluation: Evaluation;
  /** What keeps the plan from holding together. */
  readonly faults: readonly PlanFault[];
  readonly titles: RuleTitles;
}

/** The tables of the grid with the way each is looked at, the block about to be written, and the form of one line. */
export function GridTables({ state, dispatch, evaluation, faults, titles }: GridTablesProps) {
  const search = useSearchParams();
  const [request, setRequest] = useState<BlockRequest | null>(null);
  const [said, setSaid] = useState("");
  const sections = useMemo(() => gridSections({ plan: state.plan, evaluation, opened: state.base }), [state.plan, state.base, evaluation]);
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

  const acts: GridActs = {
    onType: (cell, kind, text) => dispatch({ type: "type", draft: { cell, kind, text } }),
    onLeave: () => dispatch({ type: "leave cell" }),
    onGiveUp: (cell) => dispatch({ type: "give up typing", cell }),
    onAdd: (collection) => {
      const changes = additionOf(state.plan, collection, `line-${crypto.randomUUID()}`);
      dispatch({ type: "change", changes });
      setSaid(changes.length === 0 ? "The plan has nothing yet on which such a line could hang: add a service, a grant or an exit route first." : "A new line stands at the end of the table.");
    },
    onRemove: (collection, id) => dispatch({ type: "change", changes: removalOf(state.plan, collection, id) }),
    onBlock: (asked) => {
      const found = blockPreview(editReducer(state, { type: "leave cell" }).plan, asked);
      if (asked.does !== "paste" && found.refused.length === 0 && found.faults.length === 0) take(found);
      else setRequest(asked);
    },
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
          view={readTableView(new URLSearchParams(search), section.id)}
          acts={acts}
          onView={(view) => go(withTableView(new URLSearchParams(window.location.search), section.id, view))}
          onOpenLine={(id) => showLine({ collection: section.lines, id })}
          panel={request?.sectionId === section.id && preview !== null ? <BlockPanel preview={preview} titles={titles} onTake={() => { take(preview); closePanel(request); }} onLeave={() => closePanel(request)} /> : null}
          textOf={(entry) => textInCell(state, entry.cell, entry.text)}
          faultOf={(cell) => {
            const key = cellKey(cell);
            const broken = planFaults.get(key);
            return state.faults[key]?.reason ?? (broken === undefined ? null : <>{broken.reason}. <RuleWay rule={broken.rule} titles={titles} /></>);
          }}
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
