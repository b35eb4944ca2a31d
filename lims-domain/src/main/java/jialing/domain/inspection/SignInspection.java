package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.inspection.persistence.CheckTable;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.ConclusionFitsFindings;
import jialing.domain.inspection.rules.EveryPointAnswered;
import jialing.domain.inspection.rules.InspectedSignOrRefuse;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.SaidInWords;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.AuditOutcome;
import jialing.domain.supervision.Checklist;

/** Both sides sign what was found: an inspector, and for the inspected a representative with the own PIN; or it is said why they did not. */
@UseCase
public class SignInspection {

    private static final Capacity[] REPRESENTS = {Capacity.SIGNATORY, Capacity.QUALITY_OFFICER, Capacity.ADMINISTRATOR};

    @Inject
    Inspections inspections;

    @Inject
    InspectionTable table;

    @Inject
    CheckTable checks;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param account of the representative of the inspected; null where that one does not sign
     * @param refusal why they do not sign; null where they do
     */
    public record Command(
            UUID inspection,
            String summary,
            InspectionConclusion conclusion,
            String account,
            String accountPin,
            String refusal) {

        public Command {
            account = account == null || account.isBlank() ? null : account.strip();
            refusal = refusal == null || refusal.isBlank() ? null : refusal.strip();
        }

        @Override
        public String toString() {
            return "signing of " + inspection;
        }
    }

    record Signed(
            String number,
            String inspected,
            String summary,
            InspectionConclusion conclusion,
            List<Line> answers,
            List<InspectionCheck> verified,
            String refusal) {}

    /** @param photos the SHA-256 of each, in their order */
    record Line(String question, AuditOutcome outcome, String note, String nonconformity, List<String> photos) {

        static Line of(InspectionAnswer answer) {
            return new Line(
                    answer.question(),
                    answer.outcome(),
                    answer.note(),
                    answer.nonconformity(),
                    answer.photos().stream().map(InspectionPhoto::sha256).toList());
        }
    }

    public Inspection sign(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.held(actor, command.inspection());
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.UNDER_WAY));
        new InspectorWasDrawn().require(inspection.isInspectedBy(actor.personId()));
        List<InspectionAnswer> answers = table.answers(inspection.id());
        List<InspectionCheck> checked = checks.of(inspection.id());
        boolean found = answers.stream().anyMatch(each -> each.outcome() == AuditOutcome.NONCONFORMING);
        new Objections()
                .hear(new EveryPointAnswered(), open(inspection, checked, answers))
                .hear(new SaidInWords(), new SaidInWords.Given("summary", command.summary()))
                .hear(new ConclusionFitsFindings(), new ConclusionFitsFindings.Given(command.conclusion(), found))
                .refuseIfAny();
        Optional<Signature> representative = representative(command, inspection);
        var said = new Signed(
                inspection.number(),
                inspection.inspected(),
                command.summary().strip(),
                command.conclusion(),
                answers.stream().map(Line::of).toList(),
                checked,
                command.refusal());
        Act own = Act.of(Verb.SIGN_INSPECTION, inspection.subject(), actor, actor.firstOf(Inspections.INSPECTS), said);
        Act act = representative.map(each -> own.with(each.person())).orElse(own);
        Act signed = act.signedBy(signing.sign(act, means));
        RecordedAct recorded =
                ledger.record(representative.map(signed::signedBy).orElse(signed));
        table.conclude(
                inspection,
                new Inspection.Result(
                        said.summary(),
                        said.conclusion(),
                        actor.name(),
                        representative.map(each -> each.person().name()).orElse(null),
                        command.refusal(),
                        recorded.recordedAt()),
                actor.personId(),
                recorded);
        return inspections.byId(inspection.id());
    }

    private Optional<Signature> representative(Command command, Inspection inspection) {
        Optional<Signature> signature = command.account() == null || command.refusal() != null
                ? Optional.empty()
                : Optional.of(signing.coSign(command.account(), command.accountPin(), REPRESENTS));
        new InspectedSignOrRefuse()
                .require(new InspectedSignOrRefuse.Side(
                        inspection.inspected(),
                        signature.map(Signature::person).map(ActingPerson::organisation),
                        command.refusal()));
        return signature;
    }

    private static List<String> open(
            Inspection inspection, List<InspectionCheck> checked, List<InspectionAnswer> answers) {
        Set<String> answered = answers.stream().map(InspectionAnswer::question).collect(Collectors.toSet());
        return Stream.concat(
                        Inspections.checklist(inspection.checklist()).questions().stream()
                                .map(Checklist.Item::id),
                        checked.stream().map(InspectionCheck::code))
                .filter(id -> !answered.contains(id))
                .toList();
    }
}
