package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.Persons;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.ManagementReview.Decision;
import jialing.domain.supervision.persistence.ReviewTable;
import jialing.domain.supervision.rules.DecisionHasOwnerAndDay;
import jialing.domain.supervision.rules.EveryInputIsSaid;
import jialing.domain.supervision.rules.OwnerCarriesItOut;
import jialing.domain.supervision.rules.TextIsGiven;

/** A review is held: inputs are spoken to, decisions get an owner and a day, management signs, and the owner carries out. */
@UseCase
public class HoldReview {

    private static final Capacity[] HOLDS = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    @Inject
    Reviews reviews;

    @Inject
    ReviewTable table;

    @Inject
    Persons persons;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record DecisionCommand(UUID review, ManagementReview.Area area, String what, UUID owner, LocalDate dueOn) {}

    record Noted(String review, String input, String note) {}

    record Decided(
            String review, ManagementReview.Area area, String what, UUID owner, String ownerName, LocalDate dueOn) {}

    record Minuted(
            String review,
            LocalDate from,
            LocalDate to,
            List<ReviewInput> inputs,
            List<ManagementReview.Note> notes,
            List<Decided> decisions,
            String conclusion) {}

    record Done(String review, String what, String evidence) {}

    /** @param input letter of the clause */
    public void note(UUID id, String input, String note) {
        Actor actor = current.mustBe(HOLDS);
        ManagementReview review = reviews.openFor(actor, id);
        if (review.inputs().stream().noneMatch(each -> each.letter().equals(input))) {
            throw Refusal.notFound("ReviewInput", "评审输入", input);
        }
        new TextIsGiven().require(new TextIsGiven.Given("note", note));
        var noted = new Noted(review.number(), input, note.strip());
        RecordedAct act =
                ledger.record(Act.of(Verb.NOTE_REVIEW_INPUT, review.subject(), actor, capacity(actor), noted));
        table.note(review, input, noted.note(), actor, act);
    }

    public void decide(DecisionCommand command) {
        Actor actor = current.mustBe(HOLDS);
        ManagementReview review = reviews.openFor(actor, command.review());
        Map<UUID, Colleague> people = persons.holding(review.organisation(), null, clock.today()).stream()
                .collect(Collectors.toMap(Colleague::personId, Function.identity(), (one, other) -> one));
        new DecisionHasOwnerAndDay()
                .require(new DecisionHasOwnerAndDay.Given(
                        command.area() != null,
                        command.what(),
                        command.owner(),
                        Set.copyOf(people.keySet()),
                        command.dueOn(),
                        clock.today()));
        var decision = new Decision(
                TimeOrderedId.next(),
                review.id(),
                review.number(),
                command.area(),
                command.what().strip(),
                command.owner(),
                people.get(command.owner()).name(),
                command.dueOn(),
                null,
                null,
                null);
        RecordedAct act = ledger.record(
                Act.of(Verb.DECIDE_IN_REVIEW, review.subject(), actor, capacity(actor), decided(decision)));
        table.decide(review, decision, actor, act);
    }

    /** Management signs what was gathered, said and decided. */
    public void sign(UUID id, String conclusion, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        ManagementReview review = reviews.openFor(actor, id);
        new TextIsGiven().require(new TextIsGiven.Given("conclusion", conclusion));
        new EveryInputIsSaid().require(silent(review));
        var minutes = new Minuted(
                review.number(),
                review.from(),
                review.to(),
                review.inputs(),
                review.notes(),
                review.decisions().stream().map(HoldReview::decided).toList(),
                conclusion.strip());
        Act act = Act.of(Verb.SIGN_MINUTES, review.subject(), actor, Capacity.SIGNATORY, minutes);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.sign(review, minutes.conclusion(), actor, recorded);
    }

    /** @param evidence by what it is seen that the decision was carried out */
    public void carryOut(UUID decisionId, String evidence) {
        Actor actor = current.get();
        Decision decision =
                table.decision(decisionId).orElseThrow(() -> Refusal.notFound("Decision", "决定", decisionId));
        ManagementReview review = reviews.byId(decision.review());
        actor.mustActFor(review.organisation());
        new OwnerCarriesItOut()
                .require(new OwnerCarriesItOut.Asked(
                        decision.ownerName(), decision.owner().equals(actor.personId()), decision.endedAt() == null));
        new TextIsGiven().require(new TextIsGiven.Given("evidence", evidence));
        Capacity capacity = actor.capacities().stream().sorted().findFirst().orElse(Capacity.AUDITOR);
        RecordedAct act = ledger.record(Act.of(
                Verb.END_DECISION,
                review.subject(),
                actor,
                capacity,
                new Done(review.number(), decision.what(), evidence.strip())));
        table.end(decisionId, review.organisation(), evidence.strip(), actor, act);
    }

    private static List<String> silent(ManagementReview review) {
        Set<String> said =
                review.notes().stream().map(ManagementReview.Note::input).collect(Collectors.toSet());
        return review.inputs().stream()
                .filter(input -> input.figures().isEmpty())
                .map(ReviewInput::letter)
                .filter(letter -> !said.contains(letter))
                .toList();
    }

    private static Capacity capacity(Actor actor) {
        return actor.holds(Capacity.QUALITY_OFFICER) ? Capacity.QUALITY_OFFICER : Capacity.SIGNATORY;
    }

    private static Decided decided(Decision decision) {
        return new Decided(
                decision.reviewNumber(),
                decision.area(),
                decision.what(),
                decision.owner(),
                decision.ownerName(),
                decision.dueOn());
    }
}
