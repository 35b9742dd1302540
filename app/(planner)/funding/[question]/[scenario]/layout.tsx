import type { ReactNode } from "react";
import { FinancePages } from "@/components/finance/finance-pages";

interface FinanceLayoutProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly children: ReactNode;
}

/** Every page of a scenario's money has the way to the others above it. */
export default async function FinanceLayout({ params, children }: FinanceLayoutProps) {
  const { question, scenario } = await params;
  return (
    <>
      <FinancePages questionId={decodeURIComponent(question)} scenarioId={decodeURIComponent(scenario)} />
      {children}
    </>
  );
}
