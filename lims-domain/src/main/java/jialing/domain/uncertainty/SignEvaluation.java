package jialing.domain.uncertainty;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Methods;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.uncertainty.persistence.EvaluationTable;
import jialing.domain.uncertainty.rules.BandIsARange;
import jialing.domain.uncertainty.rules.EvaluationHoldsFromTodayOn;
import jialing.domain.uncertainty.rules.UncertaintyInUnitOfAnalyte;

/**
 * A quality officer, signatory or reviewer signs what a method's uncertainty was evaluated to be. It is calculated again here: what is signed
 * is what the input gives, never what somebody sent as its result.
 */
@UseCase
public class SignEvaluation {

    private static final Capacity[] SIGNS = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY, Capacity.REVIEWER};
    private static final int LONGEST_REASON = 500;

    @Inject
    EvaluationTable table;

    @Inject
    Uncertainties uncertainties;

    @Inject
    Analytes analytes;

    @Inject
    Methods methods;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param method its standard
     * @param low of the band, in {@code unit}; null: from zero on
     * @param high of the band; null: without end
     * @param unit of the catalogue, in which band and absolute U are given
     * @param reason what led to this evaluation, or what changed since the one before
     */
    public record Command(
            String method,
            String analyte,
            String matrix,
            BigDecimal low,
            BigDecimal high,
            String unit,
            LocalDate validFrom,
            String reason,
            EvaluationInput input) {

        public Command {
            mustBeGiven("method", method);
            mustBeGiven("analyte", analyte);
            mustBeGiven("matrix", matrix);
            mustBeGiven("unit", unit);
            mustBeGiven("reason", reason);
            if (input == null) {
                throw Refusal.invalid("FieldFilledIn", "input", "请填写评定内容", "Give what is evaluated");
            }
            reason = reason.strip();
        }

        private static void mustBeGiven(String field, String given) {
            if (given == null || given.isBlank()) {
                throw Refusal.invalid("FieldFilledIn", field, "请填写此项", "Fill in this field");
            }
            if (given.length() > LONGEST_REASON || given.chars().anyMatch(Character::isISOControl)) {
                throw Refusal.invalid(
                        "TextCanBeKept", field, "文字过长或含控制字符", "The text is too long or holds control characters");
            }
        }
    }

    record Content(int version, Command evaluation, EvaluatedUncertainty result) {}

    public UncertaintyEvaluation sign(Command command, SigningMeans means) {
        Actor actor = current.mustBe(SIGNS);
        check(command);
        EvaluatedUncertainty result = EvaluatedUncertainty.of(command.input());
        new UncertaintyInUnitOfAnalyte()
                .require(new UncertaintyInUnitOfAnalyte.Units(
                        unitOf(command, result),
                        analytes.byCode(command.analyte(), command.matrix()).unit()));
        table.hold(actor.organisation() + command.method() + command.analyte() + command.matrix());
        int version = 1
                + table.versions(
                        actor.organisation(),
                        command.method(),
                        command.analyte(),
                        command.matrix(),
                        command.low(),
                        command.high());
        UUID id = TimeOrderedId.next();
        Act act = Act.of(
                Verb.SIGN_UNCERTAINTY,
                new Subject("UncertaintyEvaluation", id, version),
                actor,
                Stream.of(SIGNS).filter(actor::holds).findFirst().orElseThrow(),
                new Content(version, command, result));
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        table.insert(
                evaluation(id, version, actor, command, result),
                new EvaluationTable.Signed(command.input(), result),
                signature,
                recorded);
        return uncertainties.byId(id);
    }

    private void check(Command command) {
        methods.determines(command.method(), command.analyte(), command.matrix());
        new BandIsARange().require(new BandIsARange.Band(command.low(), command.high()));
        new EvaluationHoldsFromTodayOn()
                .require(new EvaluationHoldsFromTodayOn.Days(command.validFrom(), clock.today()));
    }

    /** An absolute U is in the unit of its own evaluation; a relative one leaves the band's unit free. */
    private static String unitOf(Command command, EvaluatedUncertainty result) {
        if (!result.relative() && !command.unit().equals(result.unit())) {
            throw Refusal.invalid(
                    "BandInUnitOfResult",
                    "unit",
                    "绝对不确定度以 " + result.unit() + " 给出，浓度段须用同一单位",
                    "The absolute uncertainty is in " + result.unit() + ", and so must be the band");
        }
        return command.unit();
    }

    private static UncertaintyEvaluation evaluation(
            UUID id, int version, Actor actor, Command command, EvaluatedUncertainty result) {
        return new UncertaintyEvaluation(
                id,
                actor.organisation(),
                command.method(),
                command.analyte(),
                command.matrix(),
                version,
                command.low(),
                command.high(),
                command.unit(),
                result.relative(),
                result.expanded(),
                result.factor(),
                command.input().basis(),
                command.validFrom(),
                command.reason(),
                actor.name(),
                null,
                null);
    }
}
