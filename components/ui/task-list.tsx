import Link from "next/link";
import { useId } from "react";
import { Tag, type TagKind } from "./tag";

export type TaskStatus = "Not yet started" | "In progress" | "Completed" | "Cannot start yet" | "There is a problem";

export interface Task {
  readonly name: string;
  readonly hint?: string;
  readonly status: TaskStatus;
  /** Absent while the task cannot be started. */
  readonly href?: string;
}

const tagOfStatus: Readonly<Record<TaskStatus, TagKind | null>> = {
  "Not yet started": "neutral",
  "In progress": "progress",
  // Finished work is quiet, so that what is left stands out.
  "Completed": null,
  "Cannot start yet": null,
  "There is a problem": "problem",
};

/** The parts of a longer piece of work, each with its state in words. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const listId = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, position) => {
        const statusId = `${listId}-status-${position}`;
        const hintId = `${listId}-hint-${position}`;
        const kind = tagOfStatus[task.status];
        return (
          <li key={task.name} className={task.href === undefined ? "govuk-task-list__item" : "govuk-task-list__item govuk-task-list__item--with-link"}>
            <div className="govuk-task-list__name-and-hint">
              {task.href === undefined
                ? <div>{task.name}</div>
                : <Link className="govuk-task-list__link" href={task.href} aria-describedby={task.hint === undefined ? statusId : `${hintId} ${statusId}`}>{task.name}</Link>}
              {task.hint !== undefined && <div id={hintId} className="govuk-task-list__hint">{task.hint}</div>}
            </div>
            <div id={statusId} className={task.status === "Cannot start yet" ? "govuk-task-list__status govuk-task-list__status--cannot-start-yet" : "govuk-task-list__status"}>
              {kind === null ? task.status : <Tag kind={kind}>{task.status}</Tag>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
