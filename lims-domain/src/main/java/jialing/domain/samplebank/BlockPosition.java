package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The keeper lets nothing be put to a position for a while, or lets it again. What lies there stays. */
@UseCase
public class BlockPosition {

    private static final int LONGEST = 200;

    @Inject
    Bank bank;

    @Inject
    CabinetTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param reason why nothing may be put there; null when something may again */
    public void block(String scanned, String reason) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        BankPosition before = bank.position(actor.organisation(), scanned);
        table.hold(before);
        String why = Bank.given(reason);
        if (why != null && why.length() > LONGEST) {
            throw Refusal.invalid("TextFits", "reason", "理由不超过 200 字", "The reason has up to 200 characters");
        }
        BankPosition position = bank.position(actor.organisation(), scanned).blockedFor(why);
        var content = new LinkedHashMap<String, Object>();
        content.put("position", position.label());
        content.put("blocked", why);
        RecordedAct act = ledger.record(Act.of(
                Verb.ARRANGE_POSITIONS,
                new Subject("BankPosition", position.id(), position.version()),
                actor,
                BankDuty.of(actor, BankDuty.KEEPS),
                content));
        table.add(List.of(position), act);
    }
}
