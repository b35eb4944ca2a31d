package jialing.workflows.inbox;

import java.sql.Timestamp;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import org.camunda.bpm.engine.task.Task;

/**
 * Where a page of the inbox begins: behind this due time and task.
 *
 * @param due a timestamp as the database writes it, or infinity
 */
record PlaceInInbox(String due, String task) {

    private static final PlaceInInbox START = new PlaceInInbox("-infinity", "");
    private static final String NO_TERM = "infinity";
    private static final String BETWEEN = "~";

    static PlaceInInbox of(Task task) {
        String due = task.getDueDate() == null
                ? NO_TERM
                : new Timestamp(task.getDueDate().getTime()).toString();
        return new PlaceInInbox(due, task.getId());
    }

    /** @throws Refusal when it is no place that a page named */
    static PlaceInInbox after(String written) {
        if (written == null || written.isBlank()) {
            return START;
        }
        try {
            String[] parts = written.split(BETWEEN, 2);
            String due = parts[0].equals(NO_TERM)
                    ? NO_TERM
                    : Timestamp.valueOf(parts[0]).toString();
            return new PlaceInInbox(due, UUID.fromString(parts[1]).toString());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.invalid("PageExists", "after", "没有这一页：" + written, "There is no such page: " + written);
        }
    }

    @Override
    public String toString() {
        return due + BETWEEN + task;
    }
}
