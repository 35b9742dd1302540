"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { MoneyField } from "@/components/ui/money-field";
import { Radios } from "@/components/ui/radios";
import { Select, type Option } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";
import type { Line } from "@/domain/plan/plan";
import { useTRPC } from "@/trpc/client";
import { OptionKindFields } from "./option-kind-fields";
import { problemsOf } from "./problems-of";
import { readOption } from "./read-option";

interface OptionFormProps {
  readonly scenarioId: string;
  readonly version: number;
  readonly serviceIds: readonly string[];
  readonly route: Line<"exitRoutes">["route"];
  readonly partners: readonly Option[];
  /** The grants whose end one project may meet; none where several projects are meant. */
  readonly awards: readonly Option[];
  readonly years: readonly FinancialYear[];
  readonly headroom: readonly (Pounds | null)[];
  /** The options side by side. */
  readonly back: string;
}

/** Puts a way out beside the others: only what its kind asks. */
export function OptionForm({ scenarioId, version, serviceIds, route, partners, awards, years, headroom, back }: OptionFormProps) {
  const form = useCommandForm("option", problemsOf);
  const add = useMutation(useTRPC().mainstreaming.addOption.mutationOptions());
  const field = (name: string) => ({ id: form.idOf(name), name, error: form.errorOf(name) });
  const together = serviceIds.length > 1 ? ", all projects together" : "";

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readOption(new FormData(event.currentTarget), { serviceIds, route, years, partnerIds: partners.map(({ value }) => value) });
    if (form.refuse(read.ok ? [] : read.faults) || !read.ok) return;
    void form.send({ scenarioId, version, option: read.option }, add.mutateAsync, () => back);
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <TextField {...field("name")} label="Name of the option" hint="As it will stand at the head of its column, like “One management for three”." width="half" />
      <Select {...field("partnerId")} label="Partner that pays, or takes the saving" options={partners} />
      {awards.length > 1 && <Select {...field("awardId")} label="Which money’s end it meets" options={[{ value: "", words: "The whole service" }, ...awards]} />}
      <OptionKindFields route={route} form={form} partners={partners} years={years} headroom={headroom} together={together} />
      <DateField {...field("effectiveOn")} label="From when" hint="Leave it empty for the day from which each project’s money falls." />
      <Radios {...field("firstYear")} label="How the first year is counted" hint="By days: what the project costs from that day on, less what still pays for it. The whole year: all that is missing in that year, before that day too." defaultValue="by days" inline choices={[{ value: "by days", words: "By days from that day" }, { value: "whole", words: "The whole year" }]} />
      <TextField {...field("redundancies")} label={`Redundancies${together}`} width="short" inputMode="numeric" defaultValue="0" />
      <MoneyField {...field("redundancyPayment")} label="Payment for each redundancy" />
      <MoneyField {...field("oneOffCost")} label={`What it costs once besides${together}`} />
      <Textarea {...field("equalityImpact")} label="What it means for groups of children" hint="And where the assessment is kept. Leave it empty where nobody has said." rows={3} />
      <Textarea {...field("reason")} label="Why is it worth weighing?" rows={2} />
      <Button busy={form.busy}>Put it beside the others</Button>
    </Form>
  );
}
