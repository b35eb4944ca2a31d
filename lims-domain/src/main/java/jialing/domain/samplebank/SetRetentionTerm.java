package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.TermTable;
import jialing.domain.samplebank.rules.TermIsSound;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The quality officer says how long containers of a matrix are kept for a purpose, from a day on. */
@UseCase
public class SetRetentionTerm {

    private static final int LONGEST_MATRIX = 40;

    @Inject
    TermTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param matrix null for any
     * @param months null for permanently
     * @param from null for today
     */
    public record NewRetentionTerm(
            String matrix,
            RetentionPurpose purpose,
            RetentionTerm.TermCountsFrom countsFrom,
            Integer months,
            LocalDate from,
            String source) {}

    public void set(NewRetentionTerm asked) {
        Actor actor = current.mustBe(BankDuty.SETS_TERMS);
        String matrix = Bank.given(asked.matrix());
        if (matrix != null && matrix.length() > LONGEST_MATRIX) {
            throw Refusal.invalid("MatrixKnown", "matrix", "没有这种介质", "There is no such matrix");
        }
        UUID id = TimeOrderedId.next();
        RetentionTerm term = term(id, matrix, asked, actor, null);
        new TermIsSound().require(new TermIsSound.Asked(term, clock.today()));
        RecordedAct act = ledger.record(Act.of(
                Verb.SET_RETENTION_TERM,
                Subject.of("RetentionTerm", id),
                actor,
                BankDuty.of(actor, BankDuty.SETS_TERMS),
                term));
        table.add(term(id, matrix, asked, actor, act.recordedAt()), actor.organisation(), actor.personId(), act);
    }

    private RetentionTerm term(UUID id, String matrix, NewRetentionTerm asked, Actor actor, Instant at) {
        return new RetentionTerm(
                id,
                matrix,
                asked.purpose(),
                asked.countsFrom(),
                asked.months(),
                Optional.ofNullable(asked.from()).orElse(clock.today()),
                Bank.given(asked.source()),
                actor.name(),
                at);
    }
}
