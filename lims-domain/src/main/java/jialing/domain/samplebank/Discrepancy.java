package jialing.domain.samplebank;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Text;

/**
 * 账实不符: the bank and its record differ.
 *
 * @param number by which people know it, e.g. {@code YC-CQ-WZ-2026-0001}
 * @param position code within the cabinet, null where it is about the whole cabinet
 * @param cause the message or stock-taking that told it
 * @param answer null while the keeper has said nothing
 */
public record Discrepancy(
        UUID id,
        String organisation,
        String number,
        String cabinet,
        Difference kind,
        String position,
        String container,
        String opener,
        Subject cause,
        Instant foundAt,
        KeeperAnswer answer) {

    /** In what they differ. */
    public enum Difference {
        TAKEN_WITHOUT_APPROVAL("未经批准取出", "taken out without approval"),
        PUT_WITHOUT_RECORD("放入未登记", "put in without record"),
        PUT_ELSEWHERE("放入位置与记录不符", "put in at another position than recorded"),
        OPENED_BY_STRANGER("无权人员开门", "opened by somebody who may not"),
        STOCK_DIFFERS("盘点不符", "stock differs");

        private final Text label;

        Difference(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /** @param nonconformity number of the one that was opened from it, null for none */
    public record KeeperAnswer(String words, String nonconformity, UUID personId, String name, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }
}
