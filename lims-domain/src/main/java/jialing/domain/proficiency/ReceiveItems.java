package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.rules.ItemsReceivedOnce;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A laboratory says that it has the items of a round, and how they came. */
@UseCase
public class ReceiveItems {

    static final Capacity[] TAKES_PART = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY, Capacity.ANALYST};

    private static final Capacity[] RECEIVES = {
        Capacity.SAMPLE_CUSTODIAN, Capacity.QUALITY_OFFICER, Capacity.SIGNATORY, Capacity.ANALYST
    };
    private static final int LONGEST = 500;

    @Inject
    Rounds rounds;

    @Inject
    ItemTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record ItemsReceived(String number, boolean intact, String remark) {}

    /** @param remark null where there is none */
    public void receive(UUID id, boolean intact, String remark) {
        Actor actor = current.mustBe(RECEIVES);
        ProficiencyRound round = rounds.partakenBy(actor, id);
        rounds.mustBe(round, RoundState.OPEN);
        if (remark != null && remark.length() > LONGEST) {
            throw Refusal.invalid("RemarkIsShort", "remark", "备注至多 500 字", "A remark has 500 characters at most");
        }
        new ItemsReceivedOnce()
                .require(table.receipts(id).stream()
                        .noneMatch(each -> each.laboratory().equals(actor.organisation())));
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        RecordedAct act = ledger.record(Act.of(
                Verb.RECEIVE_ITEMS,
                Subject.of("ProficiencyReceipt", TimeOrderedId.next()),
                actor,
                actor.firstOf(RECEIVES),
                new ItemsReceived(round.number(), intact, said)));
        table.receive(
                round, new ItemReceipt(actor.organisation(), intact, said, actor.name(), act.recordedAt()), actor, act);
    }
}
