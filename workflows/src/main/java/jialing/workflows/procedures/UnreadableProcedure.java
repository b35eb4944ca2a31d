package jialing.workflows.procedures;

import jialing.domain.shared.Refusal;

/** A text that the engine cannot execute. */
final class UnreadableProcedure {

    private static final int LONGEST = 300;

    private UnreadableProcedure() {}

    static Refusal because(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = String.valueOf(root.getMessage());
        String shown = words.substring(0, Math.min(words.length(), LONGEST));
        return Refusal.invalid(
                "ProcedureCanBeExecuted", null, "这一版本无法执行：" + shown, "This version cannot be executed: " + shown);
    }
}
