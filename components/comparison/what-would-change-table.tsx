import { listInWords } from "@/domain/plan/number-in-words";
import type { VariedAssumption } from "@/domain/plan/what-would-change-varied";
import { DataTable } from "../ui/data-table";
import { BandRow, ColumnHead, RowHead } from "../ui/table-cells";

const triedInWords = ({ from, to }: VariedAssumption): string => (from === to ? from : `${from} to ${to}`);
const noteOf = ({ onlyIn }: VariedAssumption): string | undefined => (onlyIn.length === 0 ? undefined : `Only in ${listInWords(onlyIn)}`);

function Row({ assumption }: { readonly assumption: VariedAssumption }) {
  const { name, now, flips } = assumption;
  const note = noteOf(assumption);
  return (
    <tr>
      <RowHead {...(note === undefined ? {} : { note })}>{name}</RowHead>
      <td>{now}</td>
      <td>{triedInWords(assumption)}</td>
      <td>{flips.length === 0 ? "Never" : <ul className="ww-changes__flips">{flips.map(({ value, then, text }) => <li key={text}><strong>{value}</strong>: {then}</li>)}</ul>}</td>
    </tr>
  );
}

/** Every assumption that was moved, the ones that change the ranking first. */
export function WhatWouldChangeTable({ assumptions }: { readonly assumptions: readonly VariedAssumption[] }) {
  const changing = assumptions.filter(({ flips }) => flips.length > 0);
  const others = assumptions.filter(({ flips }) => flips.length === 0);
  return (
    <DataTable caption="Assumptions and the values at which the ranking changes" captionHidden compact>
      <thead><tr><ColumnHead>Assumption</ColumnHead><ColumnHead>Now</ColumnHead><ColumnHead>Tried</ColumnHead><ColumnHead>Ranking changes at</ColumnHead></tr></thead>
      {changing.length > 0 && <tbody><BandRow columns={4}>Change the ranking</BandRow>{changing.map((assumption) => <Row key={assumption.id} assumption={assumption} />)}</tbody>}
      {others.length > 0 && <tbody><BandRow columns={4}>Never change it, within what was tried</BandRow>{others.map((assumption) => <Row key={assumption.id} assumption={assumption} />)}</tbody>}
    </DataTable>
  );
}
