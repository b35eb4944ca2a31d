package jialing.domain.custody;

import jialing.domain.shared.Refusal;

/**
 * What the custodian says of a sample at the door.
 *
 * @param lateDecision why it is taken in although a holding time is over, null if none is
 * @param storagePlace where it is put; null while the custodian keeps it
 */
public record Arrival(
        Condition condition, ReceiptDecision decision, String remark, String lateDecision, String storagePlace) {

    public Arrival {
        if (condition == null) {
            throw Refusal.invalid("ConditionChecked", "condition", "请填写样品状态检查", "Record the condition of the sample");
        }
        if (decision == null) {
            throw Refusal.invalid("DecisionGiven", "decision", "请作出接收决定", "Decide on the sample");
        }
        remark = filled(remark);
        lateDecision = filled(lateDecision);
        storagePlace = filled(storagePlace);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
