"use client";

import Link from "next/link";
import { useParams } from "next/navigation";
import type { HistorySubject } from "@/domain/plan/history-subject";
import { historyHref } from "./history-address";

/** The way from a form on a scenario's own pages to the whole history of what it changes. */
export function HistoryLink({ subject, about }: { readonly subject: HistorySubject; readonly about: string }) {
  const { question, scenario } = useParams<{ readonly question?: string; readonly scenario?: string }>();
  if (question === undefined || scenario === undefined) return null;
  return <Link href={historyHref(decodeURIComponent(question), decodeURIComponent(scenario), { subject, version: null })}>Its whole history<span className="ww-visually-hidden"> of {about}</span></Link>;
}
